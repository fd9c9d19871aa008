import { isMainThread } from 'node:worker_threads';
import { commandBeside, runBeside } from './beside.ts';
import { processConsole } from './console.ts';

// The one place that ends the process: by naming the code, so that what is still being written gets out.
if (isMainThread) process.exitCode = await runBeside(new URL(import.meta.url), process.argv.slice(2), processConsole());
else {
  const { run } = await import('./run.ts');
  const { args, console, end } = commandBeside();
  end(await run(args, console));
}
