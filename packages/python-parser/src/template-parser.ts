import type { Constant, Expression, FormattedValue, Interpolation, JoinedStr, TemplateStr } from './ast.ts';
import * as B from './bytes.ts';
import { literalText } from './literal-text.ts';
import { BrokenSyntax } from './problem.ts';
import { BYTES, TEMPLATED } from './string-prefix.ts';
import { TokenReader } from './token-reader.ts';
import * as T from './tokens.ts';

/** What holds for one f-string or t-string from its opening quote to its closing one. */
interface Template {
  readonly start: number;
  readonly quote: number;
  readonly triple: boolean;
  readonly raw: boolean;
  readonly templated: boolean;
}

/** Literal bytes, and how many after them belong to their place but not to their value. */
interface LiteralRun {
  readonly start: number;
  readonly end: number;
  readonly dropped: number;
}

type Piece = Constant | FormattedValue | Interpolation;

/** String literals: plain ones, f-strings (PEP 701) and t-strings (PEP 750), and several side by side. */
export abstract class TemplateParser extends TokenReader {
  protected abstract starExpressions(): Expression;
  protected abstract yieldExpression(): Expression;

  /** One or more adjacent literals as one node. */
  protected strings(): Expression {
    const { start } = this;
    if (this.kind === T.TEMPLATE) return this.adjacentStrings(start, []);
    const only = this.plainString();
    return this.kind === T.STRING || this.kind === T.TEMPLATE ? this.adjacentStrings(start, [only]) : only;
  }

  /** Goes on after the given pieces. */
  private adjacentStrings(start: number, pieces: Piece[]): Expression {
    let templates = 0;
    let others = pieces.length;
    while (this.kind === T.STRING || this.kind === T.TEMPLATE) {
      if (this.kind === T.STRING || !(this.flags & TEMPLATED)) others++;
      if (this.kind === T.STRING) pieces.push(this.plainString());
      else {
        templates |= this.flags;
        this.template(pieces);
      }
    }
    if (templates & TEMPLATED && others > 0)
      this.report(start, 't-strings and other strings cannot stand side by side');
    const end = this.previousEnd;
    const merged = this.merge(pieces, start);
    if (templates === 0) return merged[0] as Constant;
    const values = merged.filter((piece) => piece.kind !== 'Constant' || piece.value !== '');
    if (templates & TEMPLATED) return { kind: 'TemplateStr', start, end, values } satisfies TemplateStr;
    return { kind: 'JoinedStr', start, end, values } satisfies JoinedStr;
  }

  /** Neighbouring constants become one. */
  private merge(pieces: readonly Piece[], start: number): Piece[] {
    const merged: Piece[] = [];
    for (const piece of pieces) {
      const last = merged[merged.length - 1];
      if (piece.kind !== 'Constant' || last?.kind !== 'Constant') merged.push(piece);
      else merged[merged.length - 1] = joined(last, piece, start);
    }
    return merged;
  }

  /** The literal that is the current token. */
  private plainString(): Constant {
    const { start, end, flags, contentStart, contentEnd } = this;
    const type = flags & BYTES ? 'bytes' : 'str';
    const value = this.needsDecoding
      ? literalText(this.bytes, contentStart, contentEnd, { raw: this.isRaw(flags), bytes: type === 'bytes' })
      : this.asciiText(contentStart, contentEnd);
    this.next();
    return { kind: 'Constant', start, end, type, value };
  }

  /** Reads a whole template whose opening quote is the current token. */
  private template(pieces: Piece[]): void {
    const quote = this.bytes[this.contentStart - 1] as number;
    const triple = this.bytes[this.contentStart - 2] === quote && this.bytes[this.contentStart - 3] === quote;
    const template: Template = {
      start: this.start,
      quote,
      triple,
      raw: this.isRaw(this.flags),
      templated: (this.flags & TEMPLATED) !== 0,
    };
    this.enter();
    this.at = this.contentStart;
    for (;;) {
      this.literalPiece(template, pieces, false);
      if (this.bytes[this.at] !== B.LEFT_BRACE_BYTE) break;
      this.field(template, pieces);
    }
    this.at += triple ? 3 : 1;
    this.end = this.at;
    this.leave();
    this.next();
  }

  /** Literal text from `at` to the next field, the closing quote, or in a format the closing brace; `at` stays on that. */
  private literalPiece(template: Template, pieces: Piece[], inFormat: boolean): void {
    const { bytes } = this;
    let from = this.at;
    for (;;) {
      const byte = bytes[this.at];
      const brace = byte === B.LEFT_BRACE_BYTE || byte === B.RIGHT_BRACE_BYTE;
      if (brace && !inFormat && bytes[this.at + 1] === byte) {
        // A doubled brace: the first stands for itself, the second is dropped, but belongs to the literal's place.
        this.addLiteral(template, pieces, { start: from, end: this.at + 1, dropped: 1 });
        this.at += 2;
        from = this.at;
      } else if (brace || this.closes(template)) {
        if (byte === B.RIGHT_BRACE_BYTE && !inFormat)
          throw new BrokenSyntax(this.at, "a single '}' in a template; write '}}'");
        break;
      } else this.skipLiteralByte(template);
    }
    this.addLiteral(template, pieces, { start: from, end: this.at, dropped: 0 });
  }

  /** True where the template's closing quote stands. */
  private closes(template: Template): boolean {
    const { bytes, at } = this;
    if (bytes[at] !== template.quote) return false;
    return !template.triple || (bytes[at + 1] === template.quote && bytes[at + 2] === template.quote);
  }

  private skipLiteralByte(template: Template): void {
    const { bytes } = this;
    const byte = bytes[this.at];
    const newline = byte === B.LINE_FEED || byte === B.CARRIAGE_RETURN;
    if (this.at >= bytes.length || (newline && !template.triple))
      throw new BrokenSyntax(template.start, 'this template is never closed');
    if (byte !== B.BACKSLASH) this.at++;
    else this.skipEscape(template.raw);
  }

  /** A backslash and what it escapes. It does not escape a brace, but `\N{…}` has braces of its own. */
  private skipEscape(raw: boolean): void {
    const { bytes } = this;
    const escaped = bytes[this.at + 1];
    if (escaped === B.LEFT_BRACE_BYTE || escaped === B.RIGHT_BRACE_BYTE) this.at++;
    else if (!raw && escaped === 0x4e && bytes[this.at + 2] === B.LEFT_BRACE_BYTE) {
      this.at += 3;
      while (
        this.at < bytes.length &&
        bytes[this.at] !== B.RIGHT_BRACE_BYTE &&
        B.BYTE_CLASS[bytes[this.at] as number] !== B.QUOTE_BYTE
      )
        this.at++;
      if (bytes[this.at] === B.RIGHT_BRACE_BYTE) this.at++;
    } else if (escaped === B.CARRIAGE_RETURN) this.at = this.afterNewline(this.at + 1);
    else this.at += 2;
  }

  private addLiteral(template: Template, pieces: Piece[], run: LiteralRun): void {
    const { start, end } = run;
    if (start === end) return;
    const value = literalText(this.bytes, start, end, { raw: template.raw, bytes: false });
    pieces.push({ kind: 'Constant', start, end: end + run.dropped, type: 'str', value });
  }

  /** `{expression = !r :format}`; `at` is on the opening brace, and afterwards behind the closing one. */
  private field(template: Template, pieces: Piece[]): void {
    const start = this.at;
    const open = this.brackets;
    this.enter();
    this.openField(start);
    const value = this.kind === T.YIELD ? this.yieldExpression() : this.starExpressions();
    const text = this.sourceText(start + 1, this.previousEnd);
    const debug = this.kind === T.EQUAL;
    if (debug) this.next();
    const debugEnd = this.start;
    let conversion = this.conversion();
    const format = this.formatSpec(template);
    this.closeField(format !== null);
    this.brackets = open;
    const end = this.at;
    if (debug) {
      pieces.push({
        kind: 'Constant',
        start: start + 1,
        end: debugEnd,
        type: 'str',
        value: this.sourceText(start + 1, debugEnd),
      });
      if (conversion === '' && format === null) conversion = 'r';
    }
    pieces.push(
      template.templated
        ? { kind: 'Interpolation', start, end, value, text, conversion, format }
        : { kind: 'FormattedValue', start, end, value, conversion, format },
    );
    this.leave();
  }

  private openField(start: number): void {
    this.at = start;
    // Inside the braces tokens are read as usual; the brace token itself counts the bracket.
    this.next();
    this.next();
  }

  /** `!r`, or nothing */
  private conversion(): '' | 's' | 'r' | 'a' {
    if (this.kind !== T.EXCLAMATION) return '';
    this.next();
    const { text } = this;
    if (this.kind !== T.NAME || (text !== 's' && text !== 'r' && text !== 'a'))
      this.fail("after '!' only s, r or a may stand");
    this.next();
    return text;
  }

  /** `:format` up to the closing brace, with fields of its own; null where there is none. */
  private formatSpec(template: Template): JoinedStr | null {
    if (this.kind !== T.COLON && this.kind !== T.WALRUS) return null;
    const { start } = this;
    this.at = start + 1;
    const pieces: Piece[] = [];
    for (;;) {
      this.literalPiece(template, pieces, true);
      if (this.bytes[this.at] !== B.LEFT_BRACE_BYTE) break;
      // In a format a field is a FormattedValue in both kinds of template.
      this.field({ ...template, templated: false }, pieces);
    }
    const values = this.merge(pieces, start);
    return { kind: 'JoinedStr', start, end: this.at, values };
  }

  private closeField(hasFormat: boolean): void {
    if (!hasFormat) {
      if (this.kind !== T.RIGHT_BRACE) this.fail("expected '}' at the end of this field");
      this.at = this.end;
      return;
    }
    if (this.bytes[this.at] !== B.RIGHT_BRACE_BYTE)
      throw new BrokenSyntax(this.at, "expected '}' at the end of this format");
    this.at++;
  }

  /** The source between two places, as t-strings and `{x=}` keep it. */
  private sourceText(start: number, end: number): string {
    const text = literalText(this.bytes, start, end, { raw: true, bytes: false });
    return text.includes('#') ? withoutComments(text) : text;
  }
}

/** Two neighbouring literals as one; `start` is where the first of the row stands. */
function joined(first: Constant, second: Constant, start: number): Constant {
  const { type, value } = first;
  if (second.type !== type) throw new BrokenSyntax(start, 'bytes and text literals cannot stand side by side');
  const text = (value as string) + (second.value as string);
  return { kind: 'Constant', start: first.start, end: second.end, type, value: text };
}

/** The text of an expression as CPython keeps it: without comments. A `#` inside a string is none. */
function withoutComments(text: string): string {
  let kept = '';
  let quote = '';
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] as string;
    if (quote === '' && letter === '#') {
      const end = text.indexOf('\n', at);
      at = (end < 0 ? text.length : end) - 1;
      continue;
    }
    if (letter === quote) quote = '';
    else if (quote === '' && (letter === '"' || letter === "'")) quote = letter;
    kept += letter;
  }
  return kept;
}
