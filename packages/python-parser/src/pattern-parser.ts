import type { Expression, Pattern } from './ast.ts';
import { ParameterParser } from './parameter-parser.ts';
import * as T from './tokens.ts';

interface ClassArguments {
  readonly patterns: Pattern[];
  readonly keywordNames: string[];
  readonly keywordPatterns: Pattern[];
}

/** The patterns of `case` (PEP 634). */
export abstract class PatternParser extends ParameterParser {
  /** What stands after `case`: a pattern, or a sequence without brackets. */
  protected casePattern(): Pattern {
    const { start } = this;
    const first = this.starOrPattern();
    if (this.kind !== T.COMMA) {
      if (first.kind === 'MatchStar') this.fail("a starred pattern needs a ',' beside it");
      return first;
    }
    const patterns = [first];
    while (this.accept(T.COMMA)) {
      if (this.kind === T.COLON || this.kind === T.IF) break;
      patterns.push(this.starOrPattern());
    }
    return { kind: 'MatchSequence', start, end: this.previousEnd, patterns };
  }

  /** `*rest` among the parts of a sequence, or any other pattern */
  private starOrPattern(): Pattern {
    if (this.kind !== T.STAR) return this.pattern();
    const { start } = this;
    this.next();
    const name = this.captureName();
    return { kind: 'MatchStar', start, end: this.previousEnd, name };
  }

  /** A name to bind; null for the wildcard. */
  private captureName(): string | null {
    const name = this.name('expected a name in this pattern');
    return name === '_' ? null : name;
  }

  /** `alternatives as name` */
  private pattern(): Pattern {
    this.enter();
    const { start } = this;
    const inner = this.alternatives();
    this.leave();
    if (!this.accept(T.AS)) return inner;
    const name = this.captureName();
    if (name === null) this.fail("'_' cannot be the name after 'as' in a pattern");
    return { kind: 'MatchAs', start, end: this.previousEnd, pattern: inner, name };
  }

  /** `a | b | c` is one node. */
  private alternatives(): Pattern {
    const { start } = this;
    const first = this.closedPattern();
    if (this.kind !== T.BAR) return first;
    const patterns = [first];
    while (this.accept(T.BAR)) patterns.push(this.closedPattern());
    return { kind: 'MatchOr', start, end: this.previousEnd, patterns };
  }

  private closedPattern(): Pattern {
    const { kind, start, end } = this;
    switch (kind) {
      case T.NAME:
        return this.nameOrClass();
      case T.NUMBER:
      case T.MINUS:
      case T.STRING:
      case T.TEMPLATE: {
        const value = this.literal();
        return { kind: 'MatchValue', start, end: this.previousEnd, value };
      }
      case T.NONE:
      case T.TRUE:
      case T.FALSE:
        this.next();
        return { kind: 'MatchSingleton', start, end, value: kind === T.NONE ? null : kind === T.TRUE };
      case T.LEFT_PAREN:
        return this.bracketed(T.RIGHT_PAREN);
      case T.LEFT_BRACKET:
        return this.bracketed(T.RIGHT_BRACKET);
      case T.LEFT_BRACE:
        return this.mapping();
      default:
        return this.fail('expected a pattern here');
    }
  }

  /** A number with its sign or its imaginary part, or strings. */
  private literal(): Expression {
    const { start } = this;
    if (this.kind === T.STRING || this.kind === T.TEMPLATE) return this.strings();
    const left = this.signedNumber();
    const { kind } = this;
    if (kind !== T.PLUS && kind !== T.MINUS) return left;
    this.next();
    if (this.kind !== T.NUMBER) this.fail('expected an imaginary number');
    const right = this.number();
    return { kind: 'BinOp', start, end: this.previousEnd, left, operator: kind === T.PLUS ? '+' : '-', right };
  }

  private signedNumber(): Expression {
    const { start } = this;
    const negative = this.accept(T.MINUS);
    if (this.kind !== T.NUMBER) this.fail('expected a number');
    const operand = this.number();
    return negative ? { kind: 'UnaryOp', start, end: this.previousEnd, operator: '-', operand } : operand;
  }

  /** `_`, a name to bind, a dotted constant, or `Class(…)`: what follows the name decides. */
  private nameOrClass(): Pattern {
    const { start } = this;
    const value = this.dottedName();
    const end = this.previousEnd;
    if (this.kind === T.LEFT_PAREN) {
      const given = this.classArguments();
      return { kind: 'MatchClass', start, end: this.previousEnd, class: value, ...given };
    }
    if (value.kind !== 'Name') return { kind: 'MatchValue', start, end, value };
    return { kind: 'MatchAs', start, end, pattern: null, name: value.id === '_' ? null : value.id };
  }

  private dottedName(): Expression {
    const { start } = this;
    const id = this.name('expected a name');
    let value: Expression = { kind: 'Name', start, end: this.previousEnd, id };
    while (this.accept(T.DOT)) {
      const attribute = this.name("expected a name after '.'");
      value = { kind: 'Attribute', start, end: this.previousEnd, value, attribute };
    }
    return value;
  }

  private classArguments(): ClassArguments {
    const given: ClassArguments = { patterns: [], keywordNames: [], keywordPatterns: [] };
    this.next();
    while (this.kind !== T.RIGHT_PAREN) {
      this.classArgument(given);
      if (!this.accept(T.COMMA)) break;
    }
    this.expect(T.RIGHT_PAREN, "expected ',' or ')' in this pattern");
    return given;
  }

  /** `pattern` or `name=pattern` */
  private classArgument(given: ClassArguments): void {
    const pattern = this.pattern();
    if (this.kind === T.EQUAL && pattern.kind === 'MatchAs' && pattern.pattern === null) {
      this.next();
      given.keywordNames.push(pattern.name ?? '_');
      given.keywordPatterns.push(this.pattern());
    } else if (given.keywordNames.length > 0) this.fail('a positional pattern cannot follow one with a name');
    else given.patterns.push(pattern);
  }

  /** `[…]` or `(…)`: a sequence, or a pattern in parentheses. */
  private bracketed(closing: number): Pattern {
    const { start } = this;
    const patterns: Pattern[] = [];
    let commas = 0;
    this.next();
    while (this.kind !== closing) {
      patterns.push(this.starOrPattern());
      if (!this.accept(T.COMMA)) break;
      commas++;
    }
    this.expect(closing, 'expected the end of this pattern');
    const [only] = patterns;
    const group = closing === T.RIGHT_PAREN && commas === 0;
    if (group && only !== undefined && only.kind !== 'MatchStar') return only;
    return { kind: 'MatchSequence', start, end: this.previousEnd, patterns };
  }

  /** `{key: pattern, **rest}` */
  private mapping(): Pattern {
    const { start } = this;
    const keys: Expression[] = [];
    const patterns: Pattern[] = [];
    let rest: string | null = null;
    this.next();
    while (this.kind !== T.RIGHT_BRACE && rest === null) {
      if (this.accept(T.DOUBLE_STAR)) rest = this.name("expected a name after '**'");
      else {
        keys.push(this.mappingKey());
        this.expect(T.COLON, "expected ':' after this key");
        patterns.push(this.pattern());
      }
      if (!this.accept(T.COMMA)) break;
    }
    this.expect(T.RIGHT_BRACE, "expected ',' or '}' in this pattern");
    return { kind: 'MatchMapping', start, end: this.previousEnd, keys, patterns, rest };
  }

  private mappingKey(): Expression {
    const { kind } = this;
    if (kind === T.NONE) return this.constant('none', null);
    if (kind === T.TRUE || kind === T.FALSE) return this.constant('bool', kind === T.TRUE);
    if (kind !== T.NAME) return this.literal();
    const key = this.dottedName();
    if (key.kind === 'Name') this.fail('a plain name cannot be a key in this pattern');
    return key;
  }
}
