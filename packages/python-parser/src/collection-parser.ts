import type { Comprehension, Constant, Expression, Keyword, Parameters } from './ast.ts';
import { numberValue } from './number-value.ts';
import { TemplateParser } from './template-parser.ts';
import * as T from './tokens.ts';

interface CallArguments {
  readonly args: Expression[];
  readonly keywords: Keyword[];
}

/** The innermost expressions: names, literals, everything in brackets, and the arguments of calls and subscripts. */
export abstract class CollectionParser extends TemplateParser {
  /** Set where syntax was met that Python 2 never had. */
  protected modern = false;

  protected abstract expression(): Expression;
  protected abstract namedExpression(): Expression;
  protected abstract walrus(target: Expression): Expression;
  protected abstract starred(): Expression;
  protected abstract operation(level: number): Expression;
  protected abstract comprehensions(): Comprehension[];
  protected abstract parameters(closing: number, annotated: boolean): Parameters;

  protected atom(): Expression {
    const { kind, start, end } = this;
    switch (kind) {
      case T.NAME: {
        const id = this.text;
        this.next();
        return { kind: 'Name', start, end, id };
      }
      case T.STRING:
        return this.strings();
      case T.TEMPLATE:
        this.modern = true;
        return this.strings();
      case T.NUMBER:
        return this.number();
      case T.LEFT_PAREN:
        return this.group();
      case T.LEFT_BRACKET:
        return this.list();
      case T.LEFT_BRACE:
        return this.dictOrSet();
      case T.NONE:
        return this.constant('none', null);
      case T.TRUE:
        return this.constant('bool', true);
      case T.FALSE:
        return this.constant('bool', false);
      case T.ELLIPSIS:
        return this.constant('ellipsis', null);
      default:
        return this.fail('expected an expression here');
    }
  }

  protected constant(type: Constant['type'], value: Constant['value']): Constant {
    const { start, end } = this;
    this.next();
    return { kind: 'Constant', start, end, type, value };
  }

  protected number(): Constant {
    const { start, end } = this;
    // A single digit is by far the most frequent number.
    if (end === start + 1) return this.constant('int', (this.bytes[start] as number) - 0x30);
    const { type, value } = numberValue(this.asciiText(start, end), start);
    return this.constant(type, value);
  }

  /** `()`, `(a)`, `(a, b)`, `(a for b in c)`, `(yield)`. Parentheses alone leave no trace but in the places of nodes around. */
  private group(): Expression {
    const { start } = this;
    this.next();
    if (this.accept(T.RIGHT_PAREN)) return { kind: 'Tuple', start, end: this.previousEnd, elements: [] };
    if (this.kind === T.YIELD) {
      const value = this.yieldExpression();
      this.expect(T.RIGHT_PAREN, "expected ')'");
      return value;
    }
    const first = this.element();
    if (this.kind === T.FOR || this.kind === T.ASYNC) {
      const generators = this.comprehensions();
      this.expect(T.RIGHT_PAREN, "expected ')'");
      return { kind: 'GeneratorExp', start, end: this.previousEnd, element: first, generators };
    }
    if (this.kind === T.COMMA) {
      const elements = this.elements(first, T.RIGHT_PAREN, "expected ',' or ')'");
      return { kind: 'Tuple', start, end: this.previousEnd, elements };
    }
    if (first.kind === 'Starred') this.fail('a starred expression cannot stand alone in parentheses');
    this.expect(T.RIGHT_PAREN, "expected ',' or ')'");
    return first;
  }

  private element(): Expression {
    return this.kind === T.STAR ? this.starred() : this.namedExpression();
  }

  /** The elements after the first one, up to and with the closing bracket. */
  private elements(first: Expression, closing: number, message: string): Expression[] {
    const elements = [first];
    while (this.accept(T.COMMA)) {
      if (this.kind === closing) break;
      elements.push(this.element());
    }
    this.expect(closing, message);
    return elements;
  }

  /** `[a, b]` or `[a for b in c]` */
  private list(): Expression {
    const { start } = this;
    this.next();
    if (this.accept(T.RIGHT_BRACKET)) return { kind: 'List', start, end: this.previousEnd, elements: [] };
    const first = this.element();
    if (this.kind === T.FOR || this.kind === T.ASYNC) {
      const generators = this.comprehensions();
      this.expect(T.RIGHT_BRACKET, "expected ']'");
      return { kind: 'ListComp', start, end: this.previousEnd, element: first, generators };
    }
    const elements = this.elements(first, T.RIGHT_BRACKET, "expected ',' or ']'");
    return { kind: 'List', start, end: this.previousEnd, elements };
  }

  /** `{a: b}`, `{a, b}` or a comprehension of either: the first element decides. */
  private dictOrSet(): Expression {
    const { start } = this;
    this.next();
    if (this.accept(T.RIGHT_BRACE)) return { kind: 'Dict', start, end: this.previousEnd, keys: [], values: [] };
    if (this.kind === T.DOUBLE_STAR) return this.dict(start, null);
    const first = this.element();
    if (this.kind === T.COLON && first.kind !== 'Starred') return this.dict(start, first);
    if (this.kind === T.FOR || this.kind === T.ASYNC) {
      const generators = this.comprehensions();
      this.expect(T.RIGHT_BRACE, "expected '}'");
      return { kind: 'SetComp', start, end: this.previousEnd, element: first, generators };
    }
    const elements = this.elements(first, T.RIGHT_BRACE, "expected ',' or '}'");
    return { kind: 'Set', start, end: this.previousEnd, elements };
  }

  /** At the first `:`, or at `**` where there is no first key. */
  private dict(start: number, firstKey: Expression | null): Expression {
    const keys: (Expression | null)[] = [];
    const values: Expression[] = [];
    let key = firstKey;
    for (;;) {
      keys.push(key);
      values.push(this.dictValue(key));
      if (key !== null && values.length === 1 && (this.kind === T.FOR || this.kind === T.ASYNC))
        return this.dictComp(start, key, values[0] as Expression);
      if (!this.accept(T.COMMA) || this.kind === T.RIGHT_BRACE) break;
      key = this.kind === T.DOUBLE_STAR ? null : this.expression();
    }
    this.expect(T.RIGHT_BRACE, "expected ',' or '}'");
    return { kind: 'Dict', start, end: this.previousEnd, keys, values };
  }

  /** `: value` after a key, or `** value` without one */
  private dictValue(key: Expression | null): Expression {
    if (key === null) {
      this.next();
      return this.operation(T.LEVEL_BITWISE_OR);
    }
    this.expect(T.COLON, "expected ':' after this key");
    return this.expression();
  }

  private dictComp(start: number, key: Expression, value: Expression): Expression {
    const generators = this.comprehensions();
    this.expect(T.RIGHT_BRACE, "expected '}'");
    return { kind: 'DictComp', start, end: this.previousEnd, key, value, generators };
  }

  /** At `(`; afterwards behind `)`. */
  protected callArguments(): CallArguments {
    const { start } = this;
    const args: Expression[] = [];
    const keywords: Keyword[] = [];
    this.next();
    while (this.kind !== T.RIGHT_PAREN) {
      this.argument(args, keywords, start);
      if (!this.accept(T.COMMA)) break;
    }
    this.expect(T.RIGHT_PAREN, "expected ',' or ')' in this call");
    return { args, keywords };
  }

  /** `value`, `name=value`, `name := value`, `*values`, `**options` or a lone generator */
  private argument(args: Expression[], keywords: Keyword[], open: number): void {
    const { kind, start } = this;
    if (kind === T.STAR || kind === T.DOUBLE_STAR) return this.unpackedArgument(args, keywords);
    const value = this.expression();
    if (this.kind === T.EQUAL && value.kind === 'Name') {
      this.next();
      const given = this.expression();
      keywords.push({ kind: 'Keyword', start, end: this.previousEnd, name: value.id, value: given });
    } else if (this.kind === T.WALRUS) args.push(this.walrus(value));
    else if (this.kind === T.FOR || this.kind === T.ASYNC)
      args.push(this.loneGenerator(value, open, args.length + keywords.length));
    else {
      if (keywords.length > 0) this.report(start, 'a positional argument cannot follow one with a name');
      args.push(value);
    }
  }

  private unpackedArgument(args: Expression[], keywords: Keyword[]): void {
    const { kind, start } = this;
    this.next();
    const value = this.expression();
    if (kind === T.STAR) args.push({ kind: 'Starred', start, end: this.previousEnd, value });
    else keywords.push({ kind: 'Keyword', start, end: this.previousEnd, name: null, value });
  }

  /** `f(x for x in y)`: the generator's place is that of the call's parentheses, as in CPython. */
  private loneGenerator(element: Expression, open: number, before: number): Expression {
    const generators = this.comprehensions();
    if (before > 0 || this.kind !== T.RIGHT_PAREN) this.fail('a generator beside other arguments needs parentheses');
    return { kind: 'GeneratorExp', start: open, end: this.end, element, generators };
  }

  /** At `[`; afterwards behind `]`. */
  protected subscript(): Expression {
    this.next();
    const { start } = this;
    const first = this.slice();
    if (this.kind !== T.COMMA && first.kind !== 'Starred') {
      this.expect(T.RIGHT_BRACKET, "expected ',' or ']'");
      return first;
    }
    const elements = [first];
    while (this.accept(T.COMMA)) {
      if (this.kind === T.RIGHT_BRACKET) break;
      elements.push(this.slice());
    }
    const end = this.previousEnd;
    this.expect(T.RIGHT_BRACKET, "expected ',' or ']'");
    return { kind: 'Tuple', start, end, elements };
  }

  /** `index`, `lower:upper:step` with any of them missing, or `*indices` (PEP 646) */
  private slice(): Expression {
    const { start } = this;
    if (this.kind === T.STAR) return this.starred();
    const lower = this.kind === T.COLON ? null : this.namedExpression();
    if (this.kind !== T.COLON) return lower as Expression;
    this.next();
    const upper = this.sliceBound();
    const step = this.accept(T.COLON) ? this.sliceBound() : null;
    return { kind: 'Slice', start, end: this.previousEnd, lower, upper, step };
  }

  private sliceBound(): Expression | null {
    return T.STARTS_EXPRESSION[this.kind] === 1 ? this.expression() : null;
  }
}
