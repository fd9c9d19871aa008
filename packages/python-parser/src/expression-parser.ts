import type {
  BinaryOperator,
  BoolOp,
  Call,
  Compare,
  CompareOperator,
  Comprehension,
  Expression,
  UnaryOperator,
} from './ast.ts';
import { isTarget } from './assignable.ts';
import { CollectionParser } from './collection-parser.ts';
import * as T from './tokens.ts';

/** Expressions with operators, by climbing along the operators' levels: long chains are loops, not recursion. */
export abstract class ExpressionParser extends CollectionParser {
  /** One expression, or several as a tuple without parentheses. */
  protected override starExpressions(): Expression {
    const { start } = this;
    const first = this.starExpression();
    return this.kind === T.COMMA ? this.tupleAfter(first, start) : first;
  }

  /** The rest of a tuple without parentheses, at its first comma. */
  protected tupleAfter(first: Expression, start: number): Expression {
    const elements = [first];
    while (this.accept(T.COMMA)) {
      if (this.kind !== T.STAR && T.STARTS_EXPRESSION[this.kind] === 0) break;
      elements.push(this.starExpression());
    }
    return { kind: 'Tuple', start, end: this.previousEnd, elements };
  }

  /** An expression, or `*iterable` where a list of them may stand. */
  protected starExpression(): Expression {
    return this.kind === T.STAR ? this.starred() : this.expression();
  }

  protected override starred(): Expression {
    const { start } = this;
    this.next();
    const value = this.operation(T.LEVEL_BITWISE_OR);
    return { kind: 'Starred', start, end: this.previousEnd, value };
  }

  protected override namedExpression(): Expression {
    const value = this.expression();
    return this.kind === T.WALRUS ? this.walrus(value) : value;
  }

  /** `target := value`, at the operator. The target cannot have parentheses. */
  protected override walrus(target: Expression): Expression {
    if (target.kind !== 'Name' || target.end !== this.previousEnd) this.fail("only a name may stand before ':='");
    this.next();
    const value = this.expression();
    return { kind: 'NamedExpr', start: target.start, end: this.previousEnd, target, value };
  }

  protected override expression(): Expression {
    this.enter();
    const { start } = this;
    let result: Expression;
    if (this.kind === T.LAMBDA) result = this.lambda();
    else {
      result = this.operation(T.LEVEL_OR);
      if (this.kind === T.IF) result = this.conditional(result, start);
    }
    this.leave();
    return result;
  }

  /** `body if test else orElse`, at `if`. The else branch recurses: such chains lean to the right. */
  private conditional(body: Expression, start: number): Expression {
    this.next();
    const test = this.operation(T.LEVEL_OR);
    this.expect(T.ELSE, "expected 'else' after this condition");
    const orElse = this.expression();
    return { kind: 'IfExp', start, end: this.previousEnd, test, body, orElse };
  }

  /** `lambda parameters: body` */
  private lambda(): Expression {
    const { start } = this;
    // Counted twice, because a default takes the longest way through the parser from one expression to the next.
    this.enter();
    this.next();
    const parameters = this.parameters(T.COLON, false);
    this.expect(T.COLON, "expected ':' after the parameters of lambda");
    const body = this.expression();
    this.leave();
    return { kind: 'Lambda', start, end: this.previousEnd, parameters, body };
  }

  /** `yield`, `yield value` or `yield from value`. Its value may be a tuple, but what `from` takes may not. */
  protected override yieldExpression(): Expression {
    const { start } = this;
    this.next();
    if (this.accept(T.FROM)) {
      const value = this.expression();
      return { kind: 'YieldFrom', start, end: this.previousEnd, value };
    }
    const hasValue = this.kind === T.STAR || (T.STARTS_EXPRESSION[this.kind] === 1 && this.kind !== T.YIELD);
    const value = hasValue ? this.starExpressions() : null;
    return { kind: 'Yield', start, end: this.previousEnd, value };
  }

  /** Everything bound at least as strongly as `level`. */
  protected override operation(level: number): Expression {
    const { start } = this;
    let left = this.kind === T.NOT ? this.negation(level) : this.signed();
    for (;;) {
      const found = T.LEVELS[this.kind] as number;
      if (found < level || found === 0) return left;
      if (found > T.LEVEL_COMPARE) left = this.binary(left, start, found);
      else if (found === T.LEVEL_COMPARE) left = this.comparison(left, start);
      else left = this.junction(left, start, found);
    }
  }

  /** `left operator right`. The right side binds tighter, so that equal levels group to the left. */
  private binary(left: Expression, start: number, level: number): Expression {
    const operator = T.BINARY_OPERATORS[this.kind - T.PLUS] as BinaryOperator;
    this.next();
    const right = this.operation(level + 1);
    return { kind: 'BinOp', start, end: this.previousEnd, left, operator, right };
  }

  /** `a or b or c` is one node, however long. */
  private junction(first: Expression, start: number, level: number): BoolOp {
    const { kind } = this;
    const values = [first];
    while (this.accept(kind)) values.push(this.operation(level + 1));
    return { kind: 'BoolOp', start, end: this.previousEnd, operator: kind === T.AND ? 'and' : 'or', values };
  }

  /** `a < b <= c` is one node too. */
  private comparison(left: Expression, start: number): Compare {
    const operators: CompareOperator[] = [];
    const comparators: Expression[] = [];
    while (T.LEVELS[this.kind] === T.LEVEL_COMPARE) {
      operators.push(this.compareOperator());
      comparators.push(this.operation(T.LEVEL_BITWISE_OR));
    }
    return { kind: 'Compare', start, end: this.previousEnd, left, operators, comparators };
  }

  private compareOperator(): CompareOperator {
    const { kind } = this;
    this.next();
    if (kind === T.IN) return 'in';
    if (kind === T.IS) return this.accept(T.NOT) ? 'is not' : 'is';
    if (kind !== T.NOT) return T.COMPARE_OPERATORS[kind - T.EQUALS] as CompareOperator;
    this.expect(T.IN, "expected 'in' after 'not'");
    return 'not in';
  }

  /** `not operand`. It binds weaker than a comparison, so `a + not b` is no Python. */
  private negation(level: number): Expression {
    if (level > T.LEVEL_NOT) this.fail("'not' cannot stand here without parentheses");
    const { start } = this;
    this.enter();
    this.next();
    const operand = this.operation(T.LEVEL_NOT);
    this.leave();
    return { kind: 'UnaryOp', start, end: this.previousEnd, operator: 'not', operand };
  }

  /** `-a`, `+a`, `~a`, any number of them */
  private signed(): Expression {
    const { kind, start } = this;
    if (kind !== T.MINUS && kind !== T.PLUS && kind !== T.TILDE) return this.power();
    this.enter();
    this.next();
    const operand = this.signed();
    this.leave();
    return { kind: 'UnaryOp', start, end: this.previousEnd, operator: signText(kind), operand };
  }

  /** `left ** right`, which groups to the right and takes a sign there: `a ** -b`. */
  private power(): Expression {
    const { start } = this;
    const left = this.kind === T.AWAIT ? this.awaited() : this.primary();
    if (this.kind !== T.DOUBLE_STAR) return left;
    this.enter();
    this.next();
    const right = this.signed();
    this.leave();
    return { kind: 'BinOp', start, end: this.previousEnd, left, operator: '**', right };
  }

  private awaited(): Expression {
    const { start } = this;
    this.modern = true;
    this.next();
    const value = this.primary();
    return { kind: 'Await', start, end: this.previousEnd, value };
  }

  /** An atom and what hangs on it: attributes, calls, subscripts. The loop keeps long chains off the stack. */
  private primary(): Expression {
    const { start } = this;
    let value = this.atom();
    for (;;) {
      if (this.kind === T.DOT) {
        this.next();
        const attribute = this.name("expected a name after '.'");
        value = { kind: 'Attribute', start, end: this.previousEnd, value, attribute };
      } else if (this.kind === T.LEFT_PAREN) value = this.call(value, start);
      else if (this.kind === T.LEFT_BRACKET) {
        const index = this.subscript();
        value = { kind: 'Subscript', start, end: this.previousEnd, value, index };
      } else return value;
    }
  }

  private call(callee: Expression, start: number): Call {
    const { args, keywords } = this.callArguments();
    return { kind: 'Call', start, end: this.previousEnd, callee, args, keywords };
  }

  protected override comprehensions(): Comprehension[] {
    const generators: Comprehension[] = [];
    while (this.kind === T.FOR || this.kind === T.ASYNC) generators.push(this.comprehension());
    return generators;
  }

  /** `async for target in iterable if condition …` */
  private comprehension(): Comprehension {
    const { start } = this;
    const isAsync = this.accept(T.ASYNC);
    this.expect(T.FOR, "expected 'for' after 'async'");
    const target = this.targets();
    this.expect(T.IN, "expected 'in' after the target of 'for'");
    const iterable = this.operation(T.LEVEL_OR);
    const conditions: Expression[] = [];
    while (this.accept(T.IF)) conditions.push(this.condition());
    return { kind: 'Comprehension', start, end: this.previousEnd, target, iterable, conditions, isAsync };
  }

  private condition(): Expression {
    const value = this.operation(T.LEVEL_OR);
    return this.kind === T.WALRUS ? this.walrus(value) : value;
  }

  /** What `for` assigns to: stops before `in`. */
  protected targets(): Expression {
    const { start } = this;
    const first = this.target();
    if (this.kind !== T.COMMA) return first;
    const elements = [first];
    while (this.accept(T.COMMA)) {
      if (this.kind === T.IN || this.kind === T.EQUAL) break;
      elements.push(this.target());
    }
    return { kind: 'Tuple', start, end: this.previousEnd, elements };
  }

  protected target(): Expression {
    const value = this.kind === T.STAR ? this.starred() : this.operation(T.LEVEL_BITWISE_OR);
    if (!isTarget(value)) this.fail('this cannot be assigned to');
    return value;
  }
}

function signText(kind: number): UnaryOperator {
  if (kind === T.MINUS) return '-';
  return kind === T.PLUS ? '+' : '~';
}
