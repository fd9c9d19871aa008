import { CodedError } from '#project/index.ts';
import { plain } from '#reports/text/plain.ts';
import { exitCode } from './exit-code.ts';

const OUT_OF_MEMORY =
  'overshare: the memory did not suffice.\n  Give it more: NODE_OPTIONS=--max-old-space-size=8192 (megabytes), or scan a part of the project.\n';

/** What is said when a command cannot do its work, and how the process ends then. */
export function failure(error: unknown): { text: string; code: number } {
  if (error instanceof CodedError) {
    const text = `overshare: ${plain(error.message)} [${error.code}]\n  ${plain(error.advice)}\n`;
    return { text, code: exitCode.usage };
  }
  if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return { text: OUT_OF_MEMORY, code: exitCode.incomplete };
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const lines = trace.split('\n').map(plain).join('\n');
  return { text: `overshare: this is a defect of Overshare, please report it.\n${lines}\n`, code: exitCode.incomplete };
}
