import { isMainThread } from 'node:worker_threads';
import { commandBeside, runBeside } from './beside.ts';

// The one place that ends the process: by naming the code, so that what is still being written gets out.
if (isMainThread) process.exitCode = await runBeside(new URL(import.meta.url), process.argv.slice(2));
else {
  const { run } = await import('./run.ts');
  const command = commandBeside();
  process.exitCode = await run(command.args, command.console);
}
