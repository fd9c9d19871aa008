import type { ClassDef, Expression, FunctionDef, Keyword, Parameters, Statement, TypeParameter } from './ast.ts';
import { BlockParser } from './block-parser.ts';
import * as T from './tokens.ts';

/** Functions and classes. Where a header is broken, its name and what is indented below it are kept. */
export abstract class DefinitionParser extends BlockParser {
  /** `@decorator` lines and their definition, whose place starts at `def`, `async` or `class`. */
  protected decorated(): Statement {
    const decorators = this.decorators();
    const { start } = this;
    if (this.kind === T.CLASS) return this.classDef(decorators);
    if (this.kind === T.DEF) return this.functionDef(start, decorators, false);
    if (!this.accept(T.ASYNC)) this.fail('expected a function or a class after its decorators');
    this.modern = true;
    return this.functionDef(start, decorators, true);
  }

  /** A broken decorator is left out; the definition below it is worth more. */
  private decorators(): Expression[] {
    const found: Expression[] = [];
    const { block, nesting } = this;
    while (this.kind === T.AT) {
      const { start } = this;
      try {
        found.push(this.decorator());
      } catch (error) {
        this.recover(error, start, block, nesting);
      }
    }
    return found;
  }

  private decorator(): Expression {
    this.next();
    const value = this.namedExpression();
    this.expect(T.NEWLINE, 'expected the end of this decorator');
    return value;
  }

  /** At `def`; `start` is that of `async` where there is one. */
  protected functionDef(start: number, decorators: Expression[], isAsync: boolean): FunctionDef {
    this.expect(T.DEF, "expected 'def' after 'async'");
    const nameStart = this.start;
    const name = this.name("expected a name after 'def'");
    let typeParameters: TypeParameter[] = [];
    let parameters: Parameters = noParameters(this.previousEnd);
    let returns: Expression | null = null;
    const body = this.definitionBody(start, 'this function', () => {
      typeParameters = this.typeParameters();
      this.expect(T.LEFT_PAREN, "expected '(' after the function's name");
      parameters = this.parameters(T.RIGHT_PAREN, true);
      this.expect(T.RIGHT_PAREN, "expected ',' or ')' among these parameters");
      if (this.kind !== T.ARROW) return;
      this.modern = true;
      this.next();
      returns = this.expression();
    });
    return {
      kind: 'FunctionDef',
      start,
      end: this.codeEnd,
      name,
      parameters,
      body,
      decorators,
      returns,
      typeParameters,
      isAsync,
      nameStart,
    };
  }

  /** At `class`. */
  protected classDef(decorators: Expression[]): ClassDef {
    const { start } = this;
    this.next();
    const nameStart = this.start;
    const name = this.name("expected a name after 'class'");
    let typeParameters: TypeParameter[] = [];
    let bases: Expression[] = [];
    let keywords: Keyword[] = [];
    const body = this.definitionBody(start, 'this class', () => {
      typeParameters = this.typeParameters();
      if (this.kind !== T.LEFT_PAREN) return;
      const given = this.callArguments();
      bases = given.args;
      keywords = given.keywords;
    });
    return {
      kind: 'ClassDef',
      start,
      end: this.codeEnd,
      name,
      bases,
      keywords,
      body,
      decorators,
      typeParameters,
      nameStart,
    };
  }

  /** The rest of a header, then the block below it; where the header breaks, still the block. */
  private definitionBody(start: number, what: string, readHeader: () => void): Statement[] {
    const { block, nesting } = this;
    try {
      readHeader();
      return this.blockAfterColon(what);
    } catch (error) {
      this.recover(error, start, block, nesting);
      return this.blockAfterBrokenHeader();
    }
  }
}

function noParameters(at: number): Parameters {
  return {
    kind: 'Parameters',
    start: at,
    end: at,
    positionalOnly: [],
    positional: [],
    rest: null,
    keywordOnly: [],
    options: null,
  };
}
