import { getHeapStatistics } from 'node:v8';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { Console } from './console.ts';
import { exitCode } from './exit-code.ts';
import { failure } from './failure.ts';

type Facts = Omit<Console, 'print' | 'note'>;
type Message = { readonly to: 'print' | 'note'; readonly text: string } | { readonly to: 'end'; readonly code: number };

/** Values of an abstract run are many and short-lived: with room for them they need not be copied while they live. */
const YOUNG_MEGABYTES = 64;
/** Deep code nests as deep on every machine: our own counts end it, not the stack. */
const STACK_MEGABYTES = 16;

/** Runs a command line in a thread of its own, so that an interrupt is answered while it works. */
export function runBeside(entry: URL, args: readonly string[], console: Console): Promise<number> {
  const { print, note, ...facts } = console;
  const worker = new Worker(entry, {
    workerData: { args, facts },
    resourceLimits: {
      maxYoungGenerationSizeMb: YOUNG_MEGABYTES,
      maxOldGenerationSizeMb: Math.floor(getHeapStatistics().heap_size_limit / 2 ** 20),
      stackSizeMb: STACK_MEGABYTES,
    },
  });
  return new Promise((resolve) => {
    worker.on('message', (message: Message) => {
      if (message.to === 'end') resolve(message.code);
      else if (message.to === 'print') print(message.text);
      else note(message.text);
    });
    worker.on('error', (error) => {
      const failed = failure(error);
      note(failed.text);
      resolve(failed.code);
    });
    process.once('SIGINT', () => {
      note('overshare: interrupted; nothing is reported.\n');
      resolve(exitCode.interrupted);
      void worker.terminate();
    });
  });
}

/** The other side: what the thread works on, and a console that hands everything over. */
export function commandBeside(): { args: readonly string[]; console: Console; end(code: number): void } {
  const { args, facts } = workerData as { args: readonly string[]; facts: Facts };
  const send = (message: Message) => parentPort?.postMessage(message);
  return {
    args,
    console: {
      ...facts,
      print: (text) => send({ to: 'print', text }),
      note: (text) => send({ to: 'note', text }),
    },
    end: (code) => send({ to: 'end', code }),
  };
}
