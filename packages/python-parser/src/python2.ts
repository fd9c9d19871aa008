import * as B from './bytes.ts';

/**
 * Where the source between a broken statement's start and the place it broke looks like Python 2: a print or exec
 * statement, a tuple as a parameter, backquotes, `<>`, `raise E, "text"`, `10L`, `0777`, `ur''`. -1 where it does not.
 */
export function findPython2(bytes: Uint8Array, start: number, offset: number): number {
  const word = wordAt(bytes, start);
  if ((word === 'print' || word === 'exec') && standsAlone(bytes, start + word.length, offset)) return start;
  const byte = bytes[offset] as number;
  if (word === 'raise' && byte === 0x2c) return offset;
  if (word === 'def' && byte === 0x28) return offset;
  if (byte === 0x60) return offset;
  if (byte === 0x3e && bytes[offset - 1] === 0x3c) return offset;
  return isOldNumber(bytes, offset) || isOldPrefix(bytes, offset) ? offset : -1;
}

function wordAt(bytes: Uint8Array, start: number): string {
  let end = start;
  while (B.CONTINUES_NAME[bytes[end] as number] === 1 && end - start < 8) end++;
  return String.fromCharCode(...bytes.subarray(start, end));
}

/** True where only blanks lie between the word and a following name, number or string. */
function standsAlone(bytes: Uint8Array, end: number, offset: number): boolean {
  if (offset <= end) return false;
  for (let at = end; at < offset; at++) {
    if (B.BYTE_CLASS[bytes[at] as number] !== B.SPACE_BYTE) return false;
  }
  const kind = B.BYTE_CLASS[bytes[offset] as number];
  return kind === B.NAME_BYTE || kind === B.DIGIT_BYTE || kind === B.QUOTE_BYTE;
}

function isOldNumber(bytes: Uint8Array, offset: number): boolean {
  const byte = bytes[offset] as number;
  const before = bytes[offset - 1] as number;
  // A name cannot begin right behind the byte of another one, so what stands before the L is a number.
  const long = (byte === 0x4c || byte === 0x6c) && B.CONTINUES_NAME[before] === 1;
  return long || isOldOctal(bytes, offset);
}

/** At least three octal digits from a zero on, as file modes are written; `04` is more likely half of a date. */
function isOldOctal(bytes: Uint8Array, offset: number): boolean {
  let end = offset;
  while ((bytes[end] as number) >= B.ZERO && (bytes[end] as number) < 0x38) end++;
  return bytes[offset] === B.ZERO && end - offset >= 3 && B.CONTINUES_NAME[bytes[end] as number] !== 1;
}

/** `ur''`: the name ends right before the quote where reading broke. */
function isOldPrefix(bytes: Uint8Array, offset: number): boolean {
  if (B.BYTE_CLASS[bytes[offset] as number] !== B.QUOTE_BYTE) return false;
  return ((bytes[offset - 1] as number) | 0x20) === 0x72 && ((bytes[offset - 2] as number) | 0x20) === 0x75;
}
