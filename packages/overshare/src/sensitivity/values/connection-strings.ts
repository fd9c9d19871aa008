import type { ValueClass } from './value-class.ts';

const url = /\b[a-z][a-z0-9+.-]{1,30}:\/\/[^\s/:@?#]{0,128}:([^\s/:@?#]{1,256})@[^\s/:@]/i;
const odbc = /(?:^|;)\s*(?:password|pwd)\s*=\s*([^;\s]{1,256})/i;
const placeholder = /^(?:\*+|x{3,}|\.{3}|[<{$%[].*|password|pass|secret)$/i;

/** An address with a password in it: `postgresql://app:…@db/shop`. Placeholders are what documentation shows. */
export function connectionString(text: string): ValueClass | null {
  const found = url.exec(text)?.[1] ?? (/(?:^|;)\s*server\s*=/i.test(text) ? odbc.exec(text)?.[1] : undefined);
  if (found === undefined || placeholder.test(found)) return null;
  return { kind: 'connection string with a password', sensitivity: 'secret', exposure: 'leak' };
}
