import { CodedError } from '#project/index.ts';
import { plain } from '#reports/text/plain.ts';
import { exitCode } from './exit-code.ts';

/** What is said when a command cannot do its work, and how the process ends then. */
export function failure(error: unknown): { text: string; code: number } {
  if (error instanceof CodedError) {
    const text = `overshare: ${plain(error.message)} [${error.code}]\n  ${plain(error.advice)}\n`;
    return { text, code: exitCode.usage };
  }
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const lines = trace.split('\n').map(plain).join('\n');
  return { text: `overshare: this is a defect of Overshare, please report it.\n${lines}\n`, code: exitCode.incomplete };
}
