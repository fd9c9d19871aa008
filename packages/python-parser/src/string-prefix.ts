/** What the letters before a quote mean, as bits. */
export const RAW = 1;
export const BYTES = 2;
const FORMATTED = 4;
export const TEMPLATED = 8;
/** Either kind of literal with expressions in braces. */
export const TEMPLATE_PREFIX: number = FORMATTED | TEMPLATED;

const PREFIXES: ReadonlyMap<string, number> = new Map([
  ['r', RAW],
  ['u', 0],
  ['b', BYTES],
  ['f', FORMATTED],
  ['t', TEMPLATED],
  ['br', BYTES | RAW],
  ['rb', BYTES | RAW],
  ['fr', FORMATTED | RAW],
  ['rf', FORMATTED | RAW],
  ['tr', TEMPLATED | RAW],
  ['rt', TEMPLATED | RAW],
]);

/** The flags of the prefix `bytes[start, end)`, of one or two letters; -1 where it is none. */
export function prefixOf(bytes: Uint8Array, start: number, end: number): number {
  const first = bytes[start] as number;
  const text = end - start === 1 ? String.fromCharCode(first) : String.fromCharCode(first, bytes[start + 1] as number);
  return PREFIXES.get(text.toLowerCase()) ?? -1;
}
