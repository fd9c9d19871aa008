import * as B from './bytes.ts';
import { NameTable } from './name-table.ts';
import { ONE_BYTE, DOUBLED, WITH_EQUAL } from './operator-bytes.ts';
import { prefixOf, RAW, TEMPLATE_PREFIX } from './string-prefix.ts';
import * as T from './tokens.ts';

/** As deep as CPython goes; a deeper file is broken, not a reason to overflow the stack. */
const MOST_BRACKETS = 200;
const MOST_INDENTS = 100;
const TAB_STOP = 8;
/** Longer strings are seldom equal. */
const LONGEST_SHARED = 40;

const names = new NameTable();
const asciiOrUtf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Turns bytes into tokens, one at a time: `next()` fills the fields below. It never throws; bytes that are no token become
 * one of kind ERROR. An f-string gives only its opening quote, the parser reads its inside.
 */
export class Scanner {
  protected readonly bytes: Uint8Array;
  /** The next byte to read. */
  protected at: number;
  protected kind: number = T.NEWLINE;
  protected start = 0;
  protected end = 0;
  /** Where the token before this one ended: the end of whatever was just read. */
  protected previousEnd = 0;
  /** Of a name or keyword. */
  protected text = '';
  /** Of a string or template: the flags of its prefix, its content's range, and what stands in it. */
  protected flags = 0;
  protected contentStart = 0;
  protected contentEnd = 0;
  /** False where the content is its own value: ASCII, no backslash, no carriage return. */
  protected needsDecoding = false;
  /** Why the current token is an ERROR. */
  protected complaint = '';
  /** Open brackets; line ends count for nothing inside them. */
  protected brackets = 0;
  protected atLineStart = true;
  /** Columns of the open blocks; entries above `block` are kept so that recovery can return to them. */
  protected readonly indents: number[] = [0];
  protected block = 0;
  protected pendingDedents = 0;

  constructor(bytes: Uint8Array, first: number) {
    this.bytes = bytes;
    this.at = first;
    this.previousEnd = first;
    this.end = first;
  }

  protected next(): void {
    this.previousEnd = this.end;
    if (this.pendingDedents > 0) {
      this.pendingDedents--;
      this.kind = T.DEDENT;
      return;
    }
    if (this.atLineStart && this.startLine()) return;
    this.skipSpace();
    const { bytes, at } = this;
    this.start = at;
    if (at >= bytes.length) return this.finish();
    const byte = bytes[at] as number;
    switch (B.BYTE_CLASS[byte]) {
      case B.NAME_BYTE:
        return this.scanName();
      case B.OPERATOR_BYTE:
        return this.scanOperator(byte);
      case B.QUOTE_BYTE:
        return this.scanString(at, 0);
      case B.DIGIT_BYTE:
        return this.scanNumber();
      case B.NEWLINE_BYTE:
        return this.scanNewline();
      default:
        return this.refuse(
          at + 1,
          byte === B.BACKSLASH ? 'unexpected character after a line continuation' : 'unexpected character',
        );
    }
  }

  /** Makes the current token an ERROR up to `end`. */
  private refuse(end: number, complaint: string): void {
    this.kind = T.ERROR;
    this.complaint = complaint;
    this.end = end;
    this.at = end;
  }

  private finish(): void {
    this.end = this.start;
    if (this.brackets === 0 && this.kind !== T.NEWLINE && this.kind !== T.DEDENT && this.kind !== T.END) {
      this.kind = T.NEWLINE;
      this.atLineStart = true;
      return;
    }
    this.kind = T.END;
  }

  private scanNewline(): void {
    this.kind = T.NEWLINE;
    this.end = this.start;
    this.at = this.afterNewline(this.start);
    this.atLineStart = true;
  }

  /** The offset after the line end at `at`. */
  protected afterNewline(at: number): number {
    return this.bytes[at] === B.CARRIAGE_RETURN && this.bytes[at + 1] === B.LINE_FEED ? at + 2 : at + 1;
  }

  /** Skips blanks, comments, continued lines, and inside brackets line ends. */
  private skipSpace(): void {
    const { bytes } = this;
    let at = this.at;
    for (;;) {
      const kind = B.BYTE_CLASS[bytes[at] as number];
      if (kind === B.SPACE_BYTE) at++;
      else if (kind === B.COMMENT_BYTE) at = this.lineEnd(at);
      else if (kind === B.NEWLINE_BYTE && this.brackets > 0) at++;
      else if (kind === B.BACKSLASH_BYTE && B.BYTE_CLASS[bytes[at + 1] as number] === B.NEWLINE_BYTE)
        at = this.afterNewline(at + 1);
      else break;
    }
    this.at = at;
  }

  /** The offset of the next line end at or after `at`. */
  protected lineEnd(at: number): number {
    const { bytes } = this;
    let end = at;
    while (end < bytes.length && bytes[end] !== B.LINE_FEED && bytes[end] !== B.CARRIAGE_RETURN) end++;
    return end;
  }

  /** Skips empty lines and measures the indentation of the first real one; true when that gives a token. */
  private startLine(): boolean {
    this.atLineStart = false;
    const column = this.skipToCode();
    const { bytes } = this;
    this.start = this.end = this.at;
    if (this.at >= bytes.length) return this.dedentTo(0);
    const current = this.indents[this.block] as number;
    if (column === current) return false;
    if (column < current) return this.dedentTo(column);
    if (this.block >= MOST_INDENTS) {
      this.refuse(this.at, 'too many levels of indentation');
      return true;
    }
    this.indents[++this.block] = column;
    this.kind = T.INDENT;
    return true;
  }

  private dedentTo(column: number): boolean {
    let count = 0;
    while (this.block > 0 && (this.indents[this.block] as number) > column) {
      this.block--;
      count++;
    }
    if ((this.indents[this.block] as number) !== column) this.complainOfIndent();
    if (count === 0) return false;
    this.pendingDedents = count - 1;
    this.kind = T.DEDENT;
    return true;
  }

  /** A line dedented to a column where no block stands. Reading goes on in the nearest block outside. */
  protected complainOfIndent(): void {}

  /** Moves to the first byte of code at or after a line's start; gives its column. */
  private skipToCode(): number {
    const { bytes } = this;
    let at = this.at;
    let column = 0;
    let continued = -1;
    for (;;) {
      const byte = bytes[at];
      if (byte === B.SPACE) column++;
      else if (byte === B.TAB) column = (Math.floor(column / TAB_STOP) + 1) * TAB_STOP;
      else if (byte === B.FORM_FEED) column = 0;
      else if (byte === B.LINE_FEED || byte === B.CARRIAGE_RETURN) column = 0;
      else if (byte === B.HASH) at = this.lineEnd(at) - 1;
      else if (byte === B.BACKSLASH && B.BYTE_CLASS[bytes[at + 1] as number] === B.NEWLINE_BYTE) {
        // The blanks before the first backslash are the line's indentation, however the next line begins.
        if (continued < 0) continued = column;
        at = this.afterNewline(at + 1) - 1;
      } else break;
      at++;
    }
    this.at = at;
    return continued < 0 ? column : continued;
  }

  private scanName(): void {
    const { bytes, start } = this;
    const { seed, factor } = names;
    let hash = seed;
    let at = start;
    let byte = bytes[at] as number;
    let all = 0;
    while (B.CONTINUES_NAME[byte] === 1) {
      hash = Math.imul(hash ^ byte, factor);
      all |= byte;
      byte = bytes[++at] as number;
    }
    if ((byte === B.SINGLE_QUOTE || byte === B.DOUBLE_QUOTE) && at - start <= 2) {
      const flags = prefixOf(bytes, start, at);
      if (flags >= 0) return this.scanString(at, flags);
    }
    if (all > 127) return this.takeUnicodeName(at);
    const index = names.find(bytes, start, at, hash);
    this.kind = names.kindOf(index);
    this.text = names.textOf(index);
    this.end = this.at = at;
  }

  /** A name with letters beyond ASCII means its compatibility composition (NFKC), as in CPython. */
  private takeUnicodeName(end: number): void {
    const written = asciiOrUtf8.decode(this.bytes.subarray(this.start, end));
    const name = written.normalize('NFKC');
    if (!isIdentifier(name)) return this.refuse(end, `'${written.slice(0, 40)}' is no valid name`);
    this.kind = T.NAME;
    this.text = name;
    this.end = this.at = end;
  }

  private scanOperator(byte: number): void {
    const { bytes, start } = this;
    const second = bytes[start + 1] as number;
    let length = 1;
    let kind = ONE_BYTE[byte] as number;
    if (byte === B.DOT_BYTE) {
      if (second >= B.ZERO && second <= B.NINE) return this.scanNumber();
      if (second === B.DOT_BYTE && bytes[start + 2] === B.DOT_BYTE) {
        kind = T.ELLIPSIS;
        length = 3;
      }
    } else if (second === B.EQUAL_BYTE && WITH_EQUAL[byte] !== 0) {
      kind = WITH_EQUAL[byte] as number;
      length = 2;
    } else if (second === byte && DOUBLED[byte] !== 0) {
      kind = DOUBLED[byte] as number;
      length = 2;
      if (bytes[start + 2] === B.EQUAL_BYTE) {
        kind += T.PLUS_EQUAL - T.PLUS;
        length = 3;
      }
    } else if (kind === T.MINUS && second === 0x3e) {
      kind = T.ARROW;
      length = 2;
    }
    this.kind = kind;
    this.end = this.at = start + length;
    if (kind <= T.RIGHT_BRACE && kind >= T.LEFT_PAREN) this.countBracket(kind);
  }

  private countBracket(kind: number): void {
    if (kind === T.RIGHT_PAREN || kind === T.RIGHT_BRACKET || kind === T.RIGHT_BRACE) {
      if (this.brackets > 0) this.brackets--;
    } else if (++this.brackets > MOST_BRACKETS) {
      this.refuse(this.end, 'too many nested brackets');
    }
  }

  /** Only finds the end; the parser makes the value. */
  private scanNumber(): void {
    const { bytes, start } = this;
    let at = start;
    const radix = (bytes[at + 1] as number) | 0x20;
    const prefixed = bytes[at] === B.ZERO && (radix === 0x78 || radix === 0x6f || radix === 0x62);
    if (prefixed) {
      at += 2;
      while (isDigitOf(radix, bytes[at] as number)) at++;
    } else {
      at = this.decimalEnd(at);
    }
    this.kind = T.NUMBER;
    this.end = this.at = at;
  }

  private decimalEnd(from: number): number {
    const { bytes } = this;
    let at = this.digitsEnd(from);
    if (bytes[at] === B.DOT_BYTE) at = this.digitsEnd(at + 1);
    if (((bytes[at] as number) | 0x20) === 0x65) {
      const sign = bytes[at + 1];
      const exponent = sign === 0x2b || sign === 0x2d ? at + 2 : at + 1;
      const end = this.digitsEnd(exponent);
      // `1else` has no exponent: the number ends before the name.
      if (end > exponent) at = end;
    }
    return ((bytes[at] as number) | 0x20) === 0x6a ? at + 1 : at;
  }

  private digitsEnd(from: number): number {
    const { bytes } = this;
    let at = from;
    for (;;) {
      const byte = bytes[at] as number;
      if (!((byte >= B.ZERO && byte <= B.NINE) || byte === B.UNDERSCORE)) return at;
      at++;
    }
  }

  /** A literal whose opening quote stands at `quoteAt`; `start` is already at its prefix. */
  private scanString(quoteAt: number, flags: number): void {
    const { bytes } = this;
    const quote = bytes[quoteAt] as number;
    const triple = bytes[quoteAt + 1] === quote && bytes[quoteAt + 2] === quote;
    this.flags = flags;
    this.contentStart = quoteAt + (triple ? 3 : 1);
    if (flags & TEMPLATE_PREFIX) {
      this.kind = T.TEMPLATE;
      this.end = this.at = this.contentStart;
      return;
    }
    const end = triple ? this.tripleEnd(quote) : this.singleEnd(quote);
    if (end < 0) return this.refuse(this.contentStart, 'this string is never closed');
    this.contentEnd = end;
    this.kind = T.STRING;
    this.end = this.at = end + (triple ? 3 : 1);
  }

  private singleEnd(quote: number): number {
    const { bytes } = this;
    let all = 0;
    let escaped = false;
    for (let at = this.contentStart; at < bytes.length; at++) {
      const byte = bytes[at] as number;
      if (byte === quote) {
        this.needsDecoding = escaped || all > 127;
        return at;
      }
      all |= byte;
      if (byte === B.BACKSLASH) {
        escaped = true;
        at++;
        if (bytes[at] === B.CARRIAGE_RETURN && bytes[at + 1] === B.LINE_FEED) at++;
        else all |= bytes[at] as number;
      } else if (byte === B.LINE_FEED || byte === B.CARRIAGE_RETURN) return -1;
    }
    return -1;
  }

  private tripleEnd(quote: number): number {
    const { bytes } = this;
    let all = 0;
    let escaped = false;
    for (let at = this.contentStart; at < bytes.length; at++) {
      const byte = bytes[at] as number;
      if (byte === quote && bytes[at + 1] === quote && bytes[at + 2] === quote) {
        this.needsDecoding = escaped || all > 127;
        return at;
      }
      all |= byte;
      if (byte === B.CARRIAGE_RETURN) escaped = true;
      else if (byte === B.BACKSLASH) {
        escaped = true;
        at++;
        all |= bytes[at] as number;
      }
    }
    return -1;
  }

  /** The string for plain ASCII bytes; short ones that are equal are the same string. */
  protected asciiText(start: number, end: number): string {
    if (end - start <= LONGEST_SHARED) return names.text(this.bytes, start, end);
    return asciiOrUtf8.decode(this.bytes.subarray(start, end));
  }

  /** True for strings in which a backslash stands for itself. */
  protected isRaw(flags: number): boolean {
    return (flags & RAW) !== 0;
  }
}

function isDigitOf(radix: number, byte: number): boolean {
  if (byte === B.UNDERSCORE) return true;
  if (byte >= B.ZERO && byte <= B.NINE) return true;
  const letter = byte | 0x20;
  return radix === 0x78 && letter >= 0x61 && letter <= 0x66;
}

function isIdentifier(name: string): boolean {
  return /^[\p{XID_Start}_]\p{XID_Continue}*$/u.test(name);
}
