#!/usr/bin/env node
import { run } from './run.ts';

// The one place that ends the process: by setting the code, so that what is still being written gets out.
process.exitCode = await run(process.argv.slice(2));
