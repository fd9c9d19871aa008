import type { ExceptHandler, Expression, Module, Statement, WithItem } from './ast.ts';
import { MatchParser } from './match-parser.ts';
import * as T from './tokens.ts';

interface Branch {
  readonly start: number;
  readonly test: Expression;
  readonly body: Statement[];
}

/** Statements with blocks, and the whole file. */
export class StatementParser extends MatchParser {
  /** The file's offset where Python 2 shows and nothing newer; -1 for Python 3. */
  get python2Offset(): number {
    return this.modern ? -1 : this.python2At;
  }

  module(): Module {
    const body: Statement[] = [];
    this.next();
    while (this.kind !== T.END) {
      this.statements(body);
      this.accept(T.DEDENT);
    }
    return { kind: 'Module', start: 0, end: this.bytes.length, body };
  }

  /** One compound statement, or one line of simple ones. */
  protected override statement(body: Statement[]): void {
    const compound = this.compound();
    if (compound === null) this.simpleStatements(body);
    else body.push(compound);
  }

  private compound(): Statement | null {
    switch (this.kind) {
      case T.DEF:
        return this.functionDef(this.start, [], false);
      case T.CLASS:
        return this.classDef([]);
      case T.AT:
        return this.decorated();
      case T.IF:
        return this.ifStatement();
      case T.FOR:
        return this.forStatement(this.start, false);
      case T.WITH:
        return this.withStatement(this.start, false);
      case T.TRY:
        return this.tryStatement();
      case T.WHILE:
        return this.whileStatement();
      case T.ASYNC:
        return this.asyncStatement();
      case T.NAME:
        return this.text === 'match' ? this.matchStatement() : null;
      default:
        return null;
    }
  }

  private asyncStatement(): Statement {
    const { start } = this;
    this.modern = true;
    this.next();
    if (this.kind === T.DEF) return this.functionDef(start, [], true);
    if (this.kind === T.FOR) return this.forStatement(start, true);
    if (this.kind === T.WITH) return this.withStatement(start, true);
    return this.fail("expected 'def', 'for' or 'with' after 'async'");
  }

  /** An `elif` chain may be long: the branches are read in a loop and nested afterwards. */
  private ifStatement(): Statement {
    const branches: Branch[] = [this.branch('if')];
    let orElse: Statement[] = [];
    this.clauses(() => {
      while (this.kind === T.ELIF) branches.push(this.branch('elif'));
      orElse = this.elseBlock();
    });
    let chain = orElse;
    const end = this.codeEnd;
    for (let at = branches.length - 1; at >= 0; at--) {
      const { start, test, body } = branches[at] as Branch;
      chain = [{ kind: 'If', start, end, test, body, orElse: chain }];
    }
    return chain[0] as Statement;
  }

  /** `if test: body`, and so for `elif` and `while` */
  private branch(word: string): Branch {
    const { start } = this;
    this.next();
    const test = this.namedExpression();
    const body = this.blockAfterColon(`'${word}'`);
    return { start, test, body };
  }

  /** Reads the later clauses of a statement. Where one is broken the statement ends there, and what was read is kept. */
  private clauses(read: () => void): void {
    const { start, block, nesting } = this;
    try {
      read();
    } catch (error) {
      this.recover(error, start, block, nesting);
    }
  }

  private elseBlock(): Statement[] {
    return this.accept(T.ELSE) ? this.blockAfterColon("'else'") : [];
  }

  private whileStatement(): Statement {
    const { start, test, body } = this.branch('while');
    let orElse: Statement[] = [];
    this.clauses(() => {
      orElse = this.elseBlock();
    });
    return { kind: 'While', start, end: this.codeEnd, test, body, orElse };
  }

  /** `for target in iterable: … else: …`; `start` is that of `async` where there is one. */
  private forStatement(start: number, isAsync: boolean): Statement {
    this.next();
    const target = this.targets();
    this.expect(T.IN, "expected 'in' after the target of 'for'");
    const iterable = this.starExpressions();
    const body = this.blockAfterColon("'for'");
    let orElse: Statement[] = [];
    this.clauses(() => {
      orElse = this.elseBlock();
    });
    return { kind: 'For', start, end: this.codeEnd, target, iterable, body, orElse, isAsync };
  }

  /** `with items: …`; `start` is that of `async` where there is one. */
  private withStatement(start: number, isAsync: boolean): Statement {
    this.next();
    const items = this.bracketedItems() ?? this.withItems();
    const body = this.blockAfterColon("'with'");
    return { kind: 'With', start, end: this.codeEnd, items, body, isAsync };
  }

  private withItems(): WithItem[] {
    const items: WithItem[] = [];
    do items.push(this.withItem());
    while (this.accept(T.COMMA));
    return items;
  }

  private withItem(): WithItem {
    const { start } = this;
    const context = this.expression();
    const target = this.accept(T.AS) ? this.target() : null;
    return { kind: 'WithItem', start, end: this.previousEnd, context, target };
  }

  /** `with (a as b, c):`. Null where the parentheses belong to an expression, as in `with (a).b:`. */
  private bracketedItems(): WithItem[] | null {
    if (this.kind !== T.LEFT_PAREN) return null;
    return this.guess(() => {
      const found: WithItem[] = [];
      this.next();
      do {
        if (this.kind === T.RIGHT_PAREN && found.length > 0) break;
        found.push(this.withItem());
      } while (this.accept(T.COMMA));
      this.expect(T.RIGHT_PAREN, "expected ')'");
      return this.kind === T.COLON ? found : null;
    });
  }

  /** `try`, its handlers, `else` and `finally`. A lone `try` is a problem, but its body is kept. */
  private tryStatement(): Statement {
    const { start } = this;
    this.next();
    const body = this.blockAfterColon("'try'");
    const handlers: ExceptHandler[] = [];
    let orElse: Statement[] = [];
    let finalBody: Statement[] = [];
    let isStar = false;
    this.clauses(() => {
      while (this.kind === T.EXCEPT) {
        const { start: handlerStart } = this;
        this.next();
        isStar = this.accept(T.STAR) || isStar;
        handlers.push(this.handler(handlerStart));
      }
      orElse = this.elseBlock();
      if (this.accept(T.FINALLY)) finalBody = this.blockAfterColon("'finally'");
      if (handlers.length === 0 && finalBody.length === 0)
        this.report(this.start, "expected 'except' or 'finally' after this 'try'");
    });
    return { kind: 'Try', start, end: this.codeEnd, body, handlers, orElse, finalBody, isStar };
  }

  /** Behind `except` and its star. */
  private handler(start: number): ExceptHandler {
    const type = this.kind === T.COLON ? null : this.handledTypes();
    const name = type !== null && this.accept(T.AS) ? this.name("expected a name after 'as'") : null;
    const body = this.blockAfterColon("'except'");
    return { kind: 'ExceptHandler', start, end: this.codeEnd, type, name, body };
  }

  /** Several types need no parentheses (PEP 758). But `except Error, e:` is how Python 2 named the exception. */
  private handledTypes(): Expression {
    const { start } = this;
    const first = this.expression();
    if (this.kind !== T.COMMA) return first;
    const types = this.tupleAfter(first, start);
    if (types.kind === 'Tuple' && types.elements.length === 2 && isLowerName(types.elements[1])) this.python2At = start;
    return types;
  }
}

/** How an exception is named, `e` or `(code, text)`, and how no exception's class is written. */
function isLowerName(value: Expression | undefined): boolean {
  if (value?.kind === 'Tuple') return value.elements.length > 0 && value.elements.every(isLowerName);
  return value?.kind === 'Name' && value.id !== value.id.toUpperCase() && value.id[0] === value.id[0]?.toLowerCase();
}
