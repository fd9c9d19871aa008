import type { Expression, Parameter, Parameters, TypeParameter } from './ast.ts';
import { ExpressionParser } from './expression-parser.ts';
import * as T from './tokens.ts';

/** The parameters met so far. */
interface ParameterList {
  positionalOnly: Parameter[];
  positional: Parameter[];
  /** Whether `*` was met, with a name or without. */
  starred: boolean;
  rest: Parameter | null;
  readonly keywordOnly: Parameter[];
  options: Parameter | null;
}

/** The parameters of functions and lambdas, and type parameters (PEP 695, 696). */
export abstract class ParameterParser extends ExpressionParser {
  /** Up to the closing token, which stays. A lambda's have no annotations. */
  protected override parameters(closing: number, annotated: boolean): Parameters {
    const { start } = this;
    const list: ParameterList = {
      positionalOnly: [],
      positional: [],
      starred: false,
      rest: null,
      keywordOnly: [],
      options: null,
    };
    while (this.kind !== closing) {
      this.addParameter(list, annotated);
      if (!this.accept(T.COMMA)) break;
    }
    const { positionalOnly, positional, starred, rest, keywordOnly, options } = list;
    if (starred && rest === null && keywordOnly.length === 0) this.fail("a parameter must follow a lone '*'");
    const end = Math.max(start, this.previousEnd);
    return { kind: 'Parameters', start, end, positionalOnly, positional, rest, keywordOnly, options };
  }

  private addParameter(list: ParameterList, annotated: boolean): void {
    if (list.options !== null) this.fail("no parameter may follow '**'");
    if (this.kind === T.STAR) {
      if (list.starred) this.fail("only one '*' may stand among parameters");
      list.starred = true;
      list.rest = this.restParameter(annotated);
    } else if (this.kind === T.SLASH) this.endPositionalOnly(list);
    else if (this.accept(T.DOUBLE_STAR)) list.options = this.parameter(annotated, false);
    else if (list.starred) list.keywordOnly.push(this.parameter(annotated, true));
    else this.addPositional(list, annotated);
  }

  private endPositionalOnly(list: ParameterList): void {
    const misplaced = list.starred || list.positionalOnly.length > 0 || list.positional.length === 0;
    if (misplaced) this.fail("'/' must follow positional parameters");
    this.next();
    list.positionalOnly = list.positional;
    list.positional = [];
  }

  /** One without a default behind one with a default is a problem, but the function is kept. */
  private addPositional(list: ParameterList, annotated: boolean): void {
    const before = list.positional.at(-1) ?? list.positionalOnly.at(-1);
    const found = this.parameter(annotated, true);
    if (before?.default && found.default === null)
      this.report(found.start, 'a parameter without a default cannot follow one with a default');
    list.positional.push(found);
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
