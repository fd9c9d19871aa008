import type { Expression, Parameter, Parameters, TypeParameter } from './ast.ts';
import { ExpressionParser } from './expression-parser.ts';
import * as T from './tokens.ts';

/** The parameters of functions and lambdas, and type parameters (PEP 695, 696). */
export abstract class ParameterParser extends ExpressionParser {
  /** Up to the closing token, which stays. A lambda's have no annotations. */
  protected override parameters(closing: number, annotated: boolean): Parameters {
    const { start } = this;
    let positionalOnly: Parameter[] = [];
    let positional: Parameter[] = [];
    const keywordOnly: Parameter[] = [];
    let rest: Parameter | null = null;
    let options: Parameter | null = null;
    let starred = false;
    while (this.kind !== closing) {
      if (options !== null) this.fail("no parameter may follow '**'");
      if (this.kind === T.STAR) {
        if (starred) this.fail("only one '*' may stand among parameters");
        starred = true;
        rest = this.restParameter(annotated);
      } else if (this.kind === T.SLASH) {
        if (starred || positionalOnly.length > 0 || positional.length === 0)
          this.fail("'/' must follow positional parameters");
        this.next();
        positionalOnly = positional;
        positional = [];
      } else if (this.accept(T.DOUBLE_STAR)) options = this.parameter(annotated, false);
      else if (starred) keywordOnly.push(this.parameter(annotated, true));
      else
        positional.push(
          this.positionalParameter(
            annotated,
            positional[positional.length - 1] ?? positionalOnly[positionalOnly.length - 1],
          ),
        );
      if (!this.accept(T.COMMA)) break;
    }
    const end = Math.max(start, this.previousEnd);
    return { kind: 'Parameters', start, end, positionalOnly, positional, rest, keywordOnly, options };
  }

  /** `*name`, or a lone `*`, after which only named arguments are taken. */
  private restParameter(annotated: boolean): Parameter | null {
    this.next();
    if (this.kind === T.COMMA) return null;
    const { start } = this;
    const name = this.name("expected a parameter after '*'");
    const annotation = annotated && this.accept(T.COLON) ? this.starExpression() : null;
    return { kind: 'Parameter', start, end: this.previousEnd, name, annotation, default: null };
  }

  private positionalParameter(annotated: boolean, before: Parameter | undefined): Parameter {
    const found = this.parameter(annotated, true);
    if (before?.default && found.default === null)
      this.report(found.start, 'a parameter without a default cannot follow one with a default');
    return found;
  }

  /** `name: annotation = default` */
  private parameter(annotated: boolean, mayDefault: boolean): Parameter {
    const { start } = this;
    const name = this.name('expected the name of a parameter');
    let annotation: Expression | null = null;
    if (annotated && this.accept(T.COLON)) {
      this.modern = true;
      annotation = this.expression();
    }
    const value = mayDefault && this.accept(T.EQUAL) ? this.expression() : null;
    return { kind: 'Parameter', start, end: this.previousEnd, name, annotation, default: value };
  }

  /** `[T: bound = default, *Ts, **P]`, or nothing. */
  protected typeParameters(): TypeParameter[] {
    const found: TypeParameter[] = [];
    if (!this.accept(T.LEFT_BRACKET)) return found;
    this.modern = true;
    do {
      if (this.kind === T.RIGHT_BRACKET) break;
      found.push(this.typeParameter());
    } while (this.accept(T.COMMA));
    this.expect(T.RIGHT_BRACKET, "expected ']' after the type parameters");
    if (found.length === 0) this.fail('expected a type parameter');
    return found;
  }

  /** `T: bound = default`, `*Ts = default` or `**P = default` */
  private typeParameter(): TypeParameter {
    const { start, kind } = this;
    if (kind === T.STAR || kind === T.DOUBLE_STAR) this.next();
    const name = this.name('expected the name of a type parameter');
    const bound = kind === T.NAME && this.accept(T.COLON) ? this.expression() : null;
    const value = this.accept(T.EQUAL) ? this.starExpression() : null;
    return {
      kind: 'TypeParameter',
      start,
      end: this.previousEnd,
      variety: varietyOf(kind),
      name,
      bound,
      default: value,
    };
  }
}

function varietyOf(kind: number): TypeParameter['variety'] {
  if (kind === T.STAR) return 'TypeVarTuple';
  return kind === T.DOUBLE_STAR ? 'ParamSpec' : 'TypeVar';
}
