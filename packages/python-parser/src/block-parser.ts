import type { Statement } from './ast.ts';
import * as B from './bytes.ts';
import { BrokenSyntax } from './problem.ts';
import { findPython2 } from './python2.ts';
import { SimpleStatementParser } from './simple-statement-parser.ts';
import * as T from './tokens.ts';

/** Lists of statements, and how to go on after a broken one. */
export abstract class BlockParser extends SimpleStatementParser {
  /** Where something was read that only Python 2 has; -1 for nowhere. */
  protected python2At = -1;
  /** Where the last recovery resumed: what follows from the same mistake is not reported again. */
  private recoveredAt = -1;

  protected abstract statement(body: Statement[]): void;

  /** Statements up to the block's or the file's end, which stays. */
  protected statements(body: Statement[]): void {
    const { block, nesting } = this;
    while (this.kind !== T.DEDENT && this.kind !== T.END) {
      if (this.kind === T.INDENT) this.strayBlock(body);
      else {
        const { start } = this;
        try {
          this.statement(body);
        } catch (error) {
          this.recover(error, start, block, nesting);
        }
      }
    }
  }

  /** Indented lines under no header, mostly because the header was broken: their statements join those around. */
  protected strayBlock(body: Statement[]): void {
    if (this.recoveredAt !== this.start)
      this.report(this.start, 'this line is indented more than the block it stands in');
    this.next();
    this.statements(body);
    this.accept(T.DEDENT);
  }

  /** Records what broke and moves to the next line worth reading. */
  protected recover(error: unknown, statementStart: number, block: number, nesting: number): void {
    if (!(error instanceof BrokenSyntax)) throw error;
    this.report(error.offset, error.message);
    this.codeEnd = Math.max(this.codeEnd, Math.min(this.previousEnd, error.offset));
    if (this.python2At < 0)
      this.python2At = findPython2(this.bytes, Math.max(statementStart, this.simpleStart), error.offset);
    this.resume(this.resumption(error.offset, statementStart), block, nesting);
  }

  /** The start of the line to go on with: that of the error if it begins there, else the one after. */
  private resumption(offset: number, statementStart: number): number {
    const { bytes } = this;
    let at = offset;
    while (at > 0 && B.BYTE_CLASS[bytes[at - 1] as number] === B.SPACE_BYTE) at--;
    const beginsLine = at > 0 && B.BYTE_CLASS[bytes[at - 1] as number] === B.NEWLINE_BYTE;
    if (beginsLine && at > statementStart && offset < bytes.length) return at;
    const end = this.lineEnd(Math.max(offset, statementStart));
    return end < bytes.length ? this.afterNewline(end) : end;
  }

  private resume(at: number, block: number, nesting: number): void {
    this.at = at;
    this.block = block;
    this.nesting = nesting;
    this.brackets = 0;
    this.pendingDedents = 0;
    this.atLineStart = true;
    this.kind = T.NEWLINE;
    this.end = at;
    this.next();
    this.recoveredAt = this.start;
  }

  /** `: …`: the rest of the line, or the indented lines below. */
  protected blockAfterColon(what: string): Statement[] {
    const body: Statement[] = [];
    this.expect(T.COLON, `expected ':' after ${what}`);
    this.codeEnd = this.previousEnd;
    if (this.kind !== T.NEWLINE) {
      this.simpleStatements(body);
      return body;
    }
    this.next();
    if (this.kind === T.INDENT) this.indented(body);
    else if (this.kind === T.ERROR) this.fail('expected an indented block');
    else this.report(this.start, `expected an indented block after ${what}`);
    return body;
  }

  private indented(body: Statement[]): void {
    this.next();
    this.statements(body);
    this.accept(T.DEDENT);
  }

  /** The block under a header that broke: what is indented below it, if anything. */
  protected blockAfterBrokenHeader(): Statement[] {
    const body: Statement[] = [];
    if (this.kind === T.INDENT) this.indented(body);
    return body;
  }
}
