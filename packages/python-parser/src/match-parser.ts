import type { Expression, MatchCase, Statement } from './ast.ts';
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
    return { kind: 'Match', start, end: this.codeEnd, subject, cases };
  }

  /** `match subject:` up to the line's end, which stays. */
  private matchSubject(): Expression | null {
    this.next();
    if (this.kind !== T.STAR && T.STARTS_EXPRESSION[this.kind] === 0) return null;
    const { start } = this;
    const first = this.kind === T.STAR ? this.starred() : this.namedExpression();
    const subject = this.kind === T.COMMA ? this.tupleAfter(first, start) : first;
    if (subject.kind === 'Starred') return null;
    if (!this.accept(T.COLON) || this.kind !== T.NEWLINE) return null;
    return subject;
  }

  private caseOrRecover(cases: MatchCase[]): void {
    const { start, block, nesting } = this;
    try {
      // No case owns these lines, so they cannot be kept.
      if (this.kind === T.INDENT) return this.strayBlock([]);
      if (this.kind !== T.NAME || this.text !== 'case') this.fail("expected 'case'");
      cases.push(this.matchCase());
    } catch (error) {
      this.recover(error, start, block, nesting);
    }
  }

  private matchCase(): MatchCase {
    const { start } = this;
    this.next();
    const pattern = this.casePattern();
    const guard = this.accept(T.IF) ? this.namedExpression() : null;
    const body = this.blockAfterColon("'case'");
    return { kind: 'MatchCase', start, end: this.codeEnd, pattern, guard, body };
  }
}
