/** What each byte can begin or be part of; the scanner's only look-up per byte. */
export const SPACE_BYTE = 1;
export const NEWLINE_BYTE = 2;
export const NAME_BYTE = 3;
export const DIGIT_BYTE = 4;
export const QUOTE_BYTE = 5;
export const OPERATOR_BYTE = 6;
export const COMMENT_BYTE = 7;
export const BACKSLASH_BYTE = 8;

/** Class by byte; 0 for what no token begins with. Bytes from 128 on belong to names and are checked afterwards. */
export const BYTE_CLASS: Uint8Array = makeClasses();

export const LINE_FEED = 0x0a;
export const FORM_FEED = 0x0c;
export const CARRIAGE_RETURN = 0x0d;
export const SPACE = 0x20;
export const TAB = 0x09;
export const DOUBLE_QUOTE = 0x22;
export const SINGLE_QUOTE = 0x27;
export const HASH = 0x23;
export const BACKSLASH = 0x5c;
export const LEFT_BRACE_BYTE = 0x7b;
export const RIGHT_BRACE_BYTE = 0x7d;
export const DOT_BYTE = 0x2e;
export const EQUAL_BYTE = 0x3d;
export const UNDERSCORE = 0x5f;
export const ZERO = 0x30;
export const NINE = 0x39;

function makeClasses(): Uint8Array {
  const classes = new Uint8Array(256);
  const set = (text: string, value: number): void => {
    for (let at = 0; at < text.length; at++) classes[text.charCodeAt(at)] = value;
  };
  set(' \t\f', SPACE_BYTE);
  set('\n\r', NEWLINE_BYTE);
  set('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_', NAME_BYTE);
  classes.fill(NAME_BYTE, 128);
  set('0123456789', DIGIT_BYTE);
  set('\'"', QUOTE_BYTE);
  set('()[]{}:,;.=!~+-*/%@<>&|^', OPERATOR_BYTE);
  set('#', COMMENT_BYTE);
  set('\\', BACKSLASH_BYTE);
  return classes;
}

/** 1 for the bytes that may follow in a name: a table of its own, because this is asked most of all. */
export const CONTINUES_NAME: Uint8Array = BYTE_CLASS.map((kind) => (kind === NAME_BYTE || kind === DIGIT_BYTE ? 1 : 0));

/** Large enough for nearly every file, and used for all of them. */
const scratch = new Uint32Array(1 << 14);

/** The offset of each line's first byte; LF, CRLF and CR end a line. A byte order mark is before the first line. */
export function findLineStarts(bytes: Uint8Array, first: number): Uint32Array {
  let starts = scratch;
  starts[0] = first;
  let count = 1;
  const { length } = bytes;
  for (let at = first; at < length; at++) {
    const byte = bytes[at] as number;
    if (byte > CARRIAGE_RETURN || (byte !== LINE_FEED && byte !== CARRIAGE_RETURN)) continue;
    if (byte === CARRIAGE_RETURN && bytes[at + 1] === LINE_FEED) continue;
    if (count === starts.length) starts = doubled(starts);
    starts[count++] = at + 1;
  }
  return starts.slice(0, count);
}

function doubled(values: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(values.length * 2);
  larger.set(values);
  return larger;
}
