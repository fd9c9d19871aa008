import type { Expression, MatchCase, Statement } from './ast.ts';
import { lastEnd } from './block-parser.ts';
import { DefinitionParser } from './definition-parser.ts';
import * as T from './tokens.ts';

/** `match` statements. `match` and `case` are names everywhere else. */
export abstract class MatchParser extends DefinitionParser {
  /** Null where `match` is only a name. */
  protected matchStatement(): Statement | null {
    const { start } = this;
    const subject = this.guess(() => this.matchSubject());
    if (subject === null) return null;
    this.modern = true;
    this.next();
    const cases: MatchCase[] = [];
    if (this.kind !== T.INDENT) this.fail("expected an indented block of 'case' below this 'match'");
    this.next();
    while (this.kind !== T.DEDENT && this.kind !== T.END) this.caseOrRecover(cases);
    this.accept(T.DEDENT);
    return { kind: 'Match', start, end: cases[cases.length - 1]?.end ?? this.previousEnd, subject, cases };
  }

  /** `match subject:` up to the line's end, which stays. */
  private matchSubject(): Expression | null {
    this.next();
    if (this.kind !== T.STAR && T.STARTS_EXPRESSION[this.kind] === 0) return null;
    const { start } = this;
    const first = this.kind === T.STAR ? this.starred() : this.namedExpression();
    const subject = this.kind === T.COMMA ? this.tupleAfter(first, start) : first;
    if (!this.accept(T.COLON) || this.kind !== T.NEWLINE) return null;
    return subject;
  }

  private caseOrRecover(cases: MatchCase[]): void {
    const { start, block, nesting } = this;
    try {
      if (this.kind === T.INDENT) return this.skipBlock();
      if (this.kind !== T.NAME || this.text !== 'case') this.fail("expected 'case'");
      cases.push(this.matchCase());
    } catch (error) {
      this.recover(error, start, block, nesting);
    }
  }

  /** What was indented below a broken case. */
  private skipBlock(): void {
    this.next();
    this.statements([]);
    this.accept(T.DEDENT);
  }

  private matchCase(): MatchCase {
    const { start } = this;
    this.next();
    const pattern = this.casePattern();
    const guard = this.accept(T.IF) ? this.namedExpression() : null;
    const body = this.blockAfterColon("'case'");
    return { kind: 'MatchCase', start, end: lastEnd(body, this.previousEnd), pattern, guard, body };
  }
}
