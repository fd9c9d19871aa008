import { getHeapStatistics } from 'node:v8';
import { Worker, workerData } from 'node:worker_threads';
import { type Console, processConsole } from './console.ts';
import { exitCode } from './exit-code.ts';
import { failure } from './failure.ts';

/** What only the first thread knows of the console. */
type Facts = Pick<Console, 'isTerminal' | 'columns' | 'isWatched'>;
interface Command {
  readonly args: readonly string[];
  readonly facts: Facts;
}

/** Values of an abstract run are many and short-lived: with room for them they need not be copied while they live. */
const YOUNG_MEGABYTES = 64;
/** Deep code nests as deep on every machine: our own counts end it, not the stack. */
const STACK_MEGABYTES = 16;

/** Runs a command line in a thread of its own, so that an interrupt is answered while it works. */
export function runBeside(entry: URL, args: readonly string[]): Promise<number> {
  const console = processConsole();
  const { isTerminal, columns, isWatched } = console;
  const command: Command = { args, facts: { isTerminal, columns, isWatched } };
  const worker = new Worker(entry, {
    workerData: command,
    resourceLimits: {
      maxYoungGenerationSizeMb: YOUNG_MEGABYTES,
      maxOldGenerationSizeMb: Math.floor(getHeapStatistics().heap_size_limit / 2 ** 20),
      stackSizeMb: STACK_MEGABYTES,
    },
  });
  return new Promise((resolve) => {
    worker.on('exit', resolve);
    worker.on('error', (error) => {
      const failed = failure(error);
      console.note(failed.text);
      resolve(failed.code);
    });
    process.once('SIGINT', () => {
      console.note('overshare: interrupted; nothing is reported.\n');
      resolve(exitCode.interrupted);
      void worker.terminate();
    });
  });
}

/** The other side: what the thread works on. What it writes goes through the first thread. */
export function commandBeside(): { args: readonly string[]; console: Console } {
  const { args, facts } = workerData as Command;
  return { args, console: { ...processConsole(), ...facts } };
}
