import { isUtf8 } from 'node:buffer';
import * as B from './bytes.ts';
import type { Problem } from './problem.ts';

/** A source made ready to read. */
export interface Decoded {
  /** UTF-8: the given bytes themselves wherever they are. */
  readonly bytes: Uint8Array;
  /** Where the text begins: behind a byte order mark. */
  readonly first: number;
  readonly problem: Problem | null;
}

const MARK = [0xef, 0xbb, 0xbf];
/** Further along no coding is looked for: a file may be one endless line. */
const LONGEST_CODING_LINE = 400;

/**
 * The source as UTF-8, by its byte order mark and its coding line (PEP 263). Offsets in the tree count these bytes. Where the
 * encoding is unknown, or the bytes are no UTF-8 although nothing else is said, the text is read as Latin-1, with a problem.
 */
export function toUtf8(source: Uint8Array): Decoded {
  const marked = MARK.every((byte, at) => source[at] === byte);
  const first = marked ? MARK.length : 0;
  const utf16 = (source[0] === 0xff && source[1] === 0xfe) || (source[0] === 0xfe && source[1] === 0xff);
  if (utf16)
    return {
      bytes: new Uint8Array(0),
      first: 0,
      problem: { offset: 0, message: 'this file is UTF-16; Python source must be UTF-8 or name its encoding' },
    };
  const name = marked ? 'utf-8' : declaredEncoding(source);
  if (name === 'utf-8') {
    if (isUtf8(source)) return { bytes: source, first, problem: null };
    return fromLatin1(source, 'this file is not valid UTF-8 and names no other encoding; it was read as Latin-1');
  }
  const decoder = decoderFor(name);
  if (decoder === null) return fromLatin1(source, `the encoding '${name}' is not known; the file was read as Latin-1`);
  return { bytes: new TextEncoder().encode(decoder.decode(source)), first: 0, problem: null };
}

function fromLatin1(source: Uint8Array, message: string): Decoded {
  const bytes = new TextEncoder().encode(latin1Text(source));
  return { bytes, first: 0, problem: { offset: 0, message } };
}

function latin1Text(source: Uint8Array): string {
  return Buffer.from(source.buffer, source.byteOffset, source.length).toString('latin1');
}

/** What bytes 0x80 to 0x9f are in Windows-1252; some versions of Node's TextDecoder take them for control characters. */
const WINDOWS_LETTERS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function windowsText(source: Uint8Array): string {
  return latin1Text(source).replaceAll(/[\x80-\x9f]/g, (letter) => WINDOWS_LETTERS.charAt(letter.charCodeAt(0) - 0x80));
}

function decoderFor(name: string): { decode(source: Uint8Array): string } | null {
  if (name === 'latin-1') return { decode: latin1Text };
  if (name === 'windows-1252') return { decode: windowsText };
  // In these the coding line itself could not have been read.
  if (name.startsWith('utf-16') || name.startsWith('utf-32')) return null;
  try {
    return new TextDecoder(name);
  } catch {
    return null;
  }
}

/** Looks at the first two lines only; the second counts if the first holds nothing but a comment. */
function declaredEncoding(source: Uint8Array): string {
  let start = 0;
  for (let line = 0; line < 2; line++) {
    let end = start;
    while (end < source.length && source[end] !== B.LINE_FEED && source[end] !== B.CARRIAGE_RETURN) end++;
    const text = latin1Text(source.subarray(start, Math.min(end, start + LONGEST_CODING_LINE)));
    if (!/^[ \t\f]*(?:#|$)/.test(text)) return 'utf-8';
    const found = /coding[:=][ \t]*([-\w.]+)/.exec(text)?.[1];
    if (found !== undefined) return commonName(found);
    start = source[end] === B.CARRIAGE_RETURN && source[end + 1] === B.LINE_FEED ? end + 2 : end + 1;
  }
  return 'utf-8';
}

/** The names in common use for the two encodings that matter; others as TextDecoder knows them. */
function commonName(written: string): string {
  const name = written.toLowerCase().replaceAll('_', '-');
  if (/^(?:utf(?:-?8)?|u8|cp65001|ascii|us-ascii)(?:-(?:sig|unix|dos|mac))?$/.test(name)) return 'utf-8';
  if (/^(?:latin-?1|iso-?8859-1|iso-latin-1|l1)(?:-(?:unix|dos|mac))?$/.test(name)) return 'latin-1';
  return name.startsWith('cp125') ? `windows-${name.slice(2)}` : name;
}
