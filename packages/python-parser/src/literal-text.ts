import * as B from './bytes.ts';
import { BrokenSyntax } from './problem.ts';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

const SIMPLE_ESCAPES: ReadonlyMap<number, string> = new Map([
  [0x5c, '\\'],
  [0x27, "'"],
  [0x22, '"'],
  [0x61, '\x07'],
  [0x62, '\b'],
  [0x66, '\f'],
  [0x6e, '\n'],
  [0x72, '\r'],
  [0x74, '\t'],
  [0x76, '\v'],
]);

/** Hexadecimal digits after `\x`, `\u`, `\U`. */
const CODE_LENGTHS: ReadonlyMap<number, number> = new Map([
  [0x78, 2],
  [0x75, 4],
  [0x55, 8],
]);

/** What kind of literal a run of bytes belongs to. */
export interface LiteralKind {
  readonly raw: boolean;
  readonly bytes: boolean;
}

/**
 * The value of the literal content `bytes[start, end)`: escapes resolved, line ends made `\n`. A named escape such as
 * `\N{BULLET}` stays as it is written, because the table of names would be larger than the parser.
 */
export function literalText(bytes: Uint8Array, start: number, end: number, kind: LiteralKind): string {
  const text = textOf(bytes, start, end, kind.bytes);
  const escapes = !kind.raw && text.includes('\\');
  if (!escapes && !text.includes('\r')) return text;
  const lines = text.includes('\r') ? text.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : text;
  return escapes ? unescaped(lines, kind.bytes, start) : lines;
}

function textOf(bytes: Uint8Array, start: number, end: number, isBytes: boolean): string {
  if (isBytes) {
    for (let at = start; at < end; at++) {
      if ((bytes[at] as number) > 127) throw new BrokenSyntax(start, 'a bytes literal may hold ASCII characters only');
    }
  }
  return decoder.decode(bytes.subarray(start, end));
}

function unescaped(text: string, isBytes: boolean, offset: number): string {
  let value = '';
  let plainFrom = 0;
  for (let at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', at)) {
    const escape = readEscape(text, at, isBytes, offset);
    value += text.slice(plainFrom, at) + escape.value;
    at = plainFrom = escape.end;
  }
  return value + text.slice(plainFrom);
}

interface Escape {
  readonly value: string;
  readonly end: number;
}

/** The escape whose backslash stands at `at`. An unknown one means itself, backslash included. */
function readEscape(text: string, at: number, isBytes: boolean, offset: number): Escape {
  const code = text.charCodeAt(at + 1);
  const simple = SIMPLE_ESCAPES.get(code);
  if (simple !== undefined) return { value: simple, end: at + 2 };
  if (code === B.LINE_FEED) return { value: '', end: at + 2 };
  if (isOctal(code)) return readOctal(text, at, isBytes);
  const length = CODE_LENGTHS.get(code);
  if (length !== undefined && (!isBytes || length === 2)) return readCode(text, at, length, offset);
  return { value: text.slice(at, at + 2), end: at + 2 };
}

function isOctal(code: number): boolean {
  return code >= B.ZERO && code <= 0x37;
}

function readOctal(text: string, at: number, isBytes: boolean): Escape {
  let end = at + 1;
  let value = 0;
  while (end < at + 4 && isOctal(text.charCodeAt(end))) value = value * 8 + text.charCodeAt(end++) - B.ZERO;
  return { value: String.fromCharCode(isBytes ? value & 0xff : value), end };
}

function readCode(text: string, at: number, length: number, offset: number): Escape {
  const end = at + 2 + length;
  let value = 0;
  for (let digit = at + 2; digit < end; digit++) {
    const weight = hexadecimal(text.charCodeAt(digit));
    if (weight < 0) throw new BrokenSyntax(offset, `a \\${text[at + 1]} escape needs ${length} hexadecimal digits`);
    value = value * 16 + weight;
  }
  if (value > 0x10_ffff) throw new BrokenSyntax(offset, 'a \\U escape is beyond the last character');
  return { value: String.fromCodePoint(value), end };
}

function hexadecimal(code: number): number {
  if (code >= B.ZERO && code <= B.NINE) return code - B.ZERO;
  const letter = code | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}
