import type { ValueClass } from './value-class.ts';

const port = String.raw`(?::\d{1,5})?`;
const byte = String.raw`(?:25[0-5]|2[0-4]\d|1?\d?\d)`;
const rest = (count: number): string => String.raw`(?:\.${byte}){${count}}`;

/** Networks that are not reachable from outside, so that their addresses tell only how the inside is built. */
const networks = new RegExp(
  `^(?:10${rest(3)}|172\\.(?:1[6-9]|2\\d|3[01])${rest(2)}|192\\.168${rest(2)}|169\\.254${rest(2)}|100\\.(?:6[4-9]|[7-9]\\d|1[01]\\d|12[0-7])${rest(2)})${port}$`,
);
const networks6 = /^(?=.{4,45}$)(?:f[cd][0-9a-f]{2}|fe[89ab][0-9a-f]):[0-9a-f:]*$/i;

/** An address of a private network, with or without a port. */
export function privateAddress(text: string): ValueClass | null {
  if (!networks.test(text) && !(networks6.test(text) && text.includes('::'))) return null;
  return { kind: 'private network address', sensitivity: 'internal.configuration', exposure: 'excess' };
}
