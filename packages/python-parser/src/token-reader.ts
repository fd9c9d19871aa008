import { BrokenSyntax, type Problem } from './problem.ts';
import { Scanner } from './scanner.ts';
import * as T from './tokens.ts';

/** How deep expressions and patterns may stand in one another: a third of Node's usual stack at worst. */
const MOST_NESTING = 500;
/** Further problems of one file say nothing new. */
const MOST_PROBLEMS = 100;

/** Where the parser was, to return to when a guess turns out wrong. */
interface Mark {
  readonly at: number;
  readonly kind: number;
  readonly start: number;
  readonly end: number;
  readonly previousEnd: number;
  readonly text: string;
  readonly brackets: number;
  readonly nesting: number;
  readonly problems: number;
}

/** What every part of the parser does with tokens. */
export class TokenReader extends Scanner {
  readonly problems: Problem[] = [];
  protected nesting = 0;

  protected report(offset: number, message: string): void {
    if (this.problems.length < MOST_PROBLEMS) this.problems.push({ offset, message });
  }

  /** Gives up on the statement at hand. What the scanner or the nesting has to say comes first. */
  protected fail(message: string): never {
    throw new BrokenSyntax(this.start, this.kind === T.ERROR ? this.complaint : message);
  }

  /** Takes the token of this kind, or gives up. */
  protected expect(kind: number, message: string): void {
    if (this.kind !== kind) this.fail(message);
    this.next();
  }

  /** Takes the token if it is of this kind. */
  protected accept(kind: number): boolean {
    if (this.kind !== kind) return false;
    this.next();
    return true;
  }

  /** Takes a name that is no keyword. */
  protected name(message: string): string {
    if (this.kind !== T.NAME) this.fail(message);
    const { text } = this;
    this.next();
    return text;
  }

  /** Every recursion of the grammar passes here and in `leave`. */
  protected enter(): void {
    if (++this.nesting > MOST_NESTING) throw new BrokenSyntax(this.start, 'this expression is nested too deeply');
  }

  protected leave(): void {
    this.nesting--;
  }

  /** Only within one logical line: blocks are not remembered. */
  private mark(): Mark {
    const { at, kind, start, end, previousEnd, text, brackets, nesting } = this;
    return { at, kind, start, end, previousEnd, text, brackets, nesting, problems: this.problems.length };
  }

  private rewind(mark: Mark): void {
    this.at = mark.at;
    this.kind = mark.kind;
    this.start = mark.start;
    this.end = mark.end;
    this.previousEnd = mark.previousEnd;
    this.text = mark.text;
    this.brackets = mark.brackets;
    this.nesting = mark.nesting;
    this.atLineStart = false;
    this.problems.length = mark.problems;
  }

  /** What `read` finds, or null with nothing read where that is no valid syntax. */
  protected guess<Found>(read: () => Found | null): Found | null {
    const mark = this.mark();
    let found: Found | null = null;
    try {
      found = read();
    } catch (error) {
      if (!(error instanceof BrokenSyntax)) throw error;
    }
    if (found === null) this.rewind(mark);
    return found;
  }

  protected override complainOfIndent(): void {
    this.report(this.at, 'this line is indented like no block around it');
  }
}
