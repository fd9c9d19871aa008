import { BrokenSyntax } from './problem.ts';

/** CPython refuses longer decimal integers too, because reading them takes quadratic time. */
const MOST_DIGITS = 4300;

export interface NumberValue {
  readonly type: 'int' | 'float' | 'complex';
  readonly value: number | bigint;
}

/** The value of the number written as `written`, which starts at `offset`. */
export function numberValue(written: string, offset: number): NumberValue {
  const text = written.includes('_') ? withoutUnderscores(written, offset) : written;
  const lower = text.toLowerCase();
  if (lower.startsWith('0x') || lower.startsWith('0o') || lower.startsWith('0b')) return integer(lower, offset);
  if (lower.endsWith('j')) return { type: 'complex', value: Number(lower.slice(0, -1)) };
  if (lower.includes('.') || lower.includes('e')) return { type: 'float', value: Number(lower) };
  if (lower.length > 1 && lower.startsWith('0') && Number(lower) !== 0) {
    throw new BrokenSyntax(offset, 'a decimal number may not begin with 0; write octal ones as 0o17');
  }
  return integer(lower, offset);
}

function withoutUnderscores(written: string, offset: number): string {
  if (written.includes('__') || written.endsWith('_') || written.includes('_.') || written.includes('._')) {
    throw new BrokenSyntax(offset, 'an underscore in a number must stand between two digits');
  }
  return written.replaceAll('_', '');
}

function integer(text: string, offset: number): NumberValue {
  if (text.length > MOST_DIGITS)
    throw new BrokenSyntax(offset, `a whole number of more than ${MOST_DIGITS} digits is not read`);
  const value = Number(text);
  if (Number.isNaN(value)) throw new BrokenSyntax(offset, 'these digits are no number');
  return { type: 'int', value: Number.isSafeInteger(value) ? value : BigInt(text) };
}
