import { processConsole } from './console.ts';
import { run } from './run.ts';

// The one place that ends the process: by naming the code, so that what is still being written gets out.
process.exitCode = await run(process.argv.slice(2), processConsole());
