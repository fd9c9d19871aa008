import type { Alias, BinaryOperator, Expression, Statement } from './ast.ts';
import { isTarget } from './assignable.ts';
import { PatternParser } from './pattern-parser.ts';
import * as T from './tokens.ts';

/** Statements of one line. */
export abstract class SimpleStatementParser extends PatternParser {
  /** Where the last line of code, or the last header of a block, ended: with it end the statements around, `;` included. */
  protected codeEnd = 0;
  /** Where the last statement of a line began: behind a colon that is not where the statement around it began. */
  protected simpleStart = 0;

  /** One or more, separated by `;`, up to and with the line's end. */
  protected simpleStatements(body: Statement[]): void {
    do {
      if (this.kind === T.NEWLINE) break;
      this.simpleStart = this.start;
      body.push(this.simpleStatement());
    } while (this.accept(T.SEMICOLON));
    if (this.kind !== T.NEWLINE) this.fail('expected the end of this statement');
    this.codeEnd = this.previousEnd;
    this.next();
  }

  private simpleStatement(): Statement {
    const { start } = this;
    switch (this.kind) {
      case T.PASS:
        this.next();
        return { kind: 'Pass', start, end: this.previousEnd };
      case T.BREAK:
        this.next();
        return { kind: 'Break', start, end: this.previousEnd };
      case T.CONTINUE:
        this.next();
        return { kind: 'Continue', start, end: this.previousEnd };
      case T.RETURN:
        return this.returnStatement();
      case T.IMPORT:
        return this.importStatement();
      case T.FROM:
        return this.importFrom();
      case T.RAISE:
        return this.raiseStatement();
      case T.ASSERT:
        return this.assertStatement();
      case T.DEL:
        return this.deleteStatement();
      case T.GLOBAL:
        return this.nameList('Global');
      case T.NONLOCAL:
        this.modern = true;
        return this.nameList('Nonlocal');
      default:
        return this.kind === T.NAME && this.text === 'type' ? this.typeAliasOrExpression() : this.expressionStatement();
    }
  }

  private returnStatement(): Statement {
    const { start } = this;
    this.next();
    const hasValue = this.kind === T.STAR || T.STARTS_EXPRESSION[this.kind] === 1;
    const value = hasValue ? this.starExpressions() : null;
    return { kind: 'Return', start, end: this.previousEnd, value };
  }

  /** `raise exception from cause` */
  private raiseStatement(): Statement {
    const { start } = this;
    this.next();
    const exception = T.STARTS_EXPRESSION[this.kind] === 1 ? this.expression() : null;
    const cause = exception !== null && this.accept(T.FROM) ? this.expression() : null;
    return { kind: 'Raise', start, end: this.previousEnd, exception, cause };
  }

  private assertStatement(): Statement {
    const { start } = this;
    this.next();
    const test = this.expression();
    const message = this.accept(T.COMMA) ? this.expression() : null;
    return { kind: 'Assert', start, end: this.previousEnd, test, message };
  }

  private deleteStatement(): Statement {
    const { start } = this;
    this.next();
    const targets = [this.operation(T.LEVEL_BITWISE_OR)];
    while (this.accept(T.COMMA)) {
      if (T.STARTS_EXPRESSION[this.kind] === 0) break;
      targets.push(this.operation(T.LEVEL_BITWISE_OR));
    }
    if (!targets.every(isTarget)) this.fail('this cannot be deleted');
    return { kind: 'Delete', start, end: this.previousEnd, targets };
  }

  /** `global a, b` or `nonlocal a, b` */
  private nameList(kind: 'Global' | 'Nonlocal'): Statement {
    const { start } = this;
    const names: string[] = [];
    do {
      this.next();
      names.push(this.name('expected a name'));
    } while (this.kind === T.COMMA);
    return { kind, start, end: this.previousEnd, names };
  }

  /** `import a.b as c, d` */
  private importStatement(): Statement {
    const { start } = this;
    const names: Alias[] = [];
    do {
      this.next();
      names.push(this.moduleAlias());
    } while (this.kind === T.COMMA);
    return { kind: 'Import', start, end: this.previousEnd, names };
  }

  private moduleAlias(): Alias {
    const { start } = this;
    const name = this.moduleName();
    const asName = this.accept(T.AS) ? this.name("expected a name after 'as'") : null;
    return { kind: 'Alias', start, end: this.previousEnd, name, asName };
  }

  private moduleName(): string {
    let name = this.name('expected the name of a module');
    while (this.accept(T.DOT)) name += `.${this.name("expected a name after '.'")}`;
    return name;
  }

  /** `from ...module import names`. Three dots in a row are one token. */
  private importFrom(): Statement {
    const { start } = this;
    this.next();
    let level = 0;
    for (; this.kind === T.DOT || this.kind === T.ELLIPSIS; this.next()) level += this.kind === T.DOT ? 1 : 3;
    const module = level > 0 && this.kind === T.IMPORT ? '' : this.moduleName();
    this.expect(T.IMPORT, "expected 'import' after the module");
    const names = this.importedNames();
    return { kind: 'ImportFrom', start, end: this.previousEnd, module, names, level };
  }

  /** `*`, `a as b, c`, or these in parentheses */
  private importedNames(): Alias[] {
    const { start, end } = this;
    if (this.accept(T.STAR)) return [{ kind: 'Alias', start, end, name: '*', asName: null }];
    const bracketed = this.accept(T.LEFT_PAREN);
    const names = [this.importedName()];
    while (this.accept(T.COMMA)) {
      if (bracketed && this.kind === T.RIGHT_PAREN) break;
      names.push(this.importedName());
    }
    if (bracketed) this.expect(T.RIGHT_PAREN, "expected ',' or ')' in this import");
    return names;
  }

  private importedName(): Alias {
    const { start } = this;
    const name = this.name('expected a name to import');
    const asName = this.accept(T.AS) ? this.name("expected a name after 'as'") : null;
    return { kind: 'Alias', start, end: this.previousEnd, name, asName };
  }

  /** `type` is a keyword only where a name follows it. */
  private typeAliasOrExpression(): Statement {
    const { start } = this;
    const name = this.guess(() => this.aliasName());
    if (name === null) return this.expressionStatement();
    this.modern = true;
    const typeParameters = this.typeParameters();
    this.expect(T.EQUAL, "expected '=' in this type alias");
    const value = this.expression();
    return { kind: 'TypeAlias', start, end: this.previousEnd, name, typeParameters, value };
  }

  /** `type name`; null where `type` itself is the name. */
  private aliasName(): Expression | null {
    this.next();
    if (this.kind !== T.NAME) return null;
    const { start, end, text } = this;
    this.next();
    return { kind: 'Name', start, end, id: text };
  }

  private expressionStatement(): Statement {
    const { start } = this;
    const value = this.valueExpression();
    const { kind } = this;
    if (kind === T.NEWLINE) return { kind: 'Expr', start, end: this.previousEnd, value };
    if (kind === T.EQUAL) return this.assignment(value, start);
    if (kind === T.COLON) return this.annotated(value, start);
    if (kind >= T.PLUS_EQUAL && kind <= T.CARET_EQUAL) return this.augmented(value, start);
    return { kind: 'Expr', start, end: this.previousEnd, value };
  }

  /** What may stand right of `=`. */
  private valueExpression(): Expression {
    return this.kind === T.YIELD ? this.yieldExpression() : this.starExpressions();
  }

  /** `a = b = value`, at the first `=` */
  private assignment(first: Expression, start: number): Statement {
    const targets: Expression[] = [];
    let value = first;
    while (this.kind === T.EQUAL) {
      if (!isTarget(value)) this.fail('this cannot be assigned to');
      targets.push(value);
      this.next();
      value = this.valueExpression();
    }
    return { kind: 'Assign', start, end: this.previousEnd, targets, value };
  }

  /** `target: annotation = value`, at the colon */
  private annotated(target: Expression, start: number): Statement {
    if (target.kind !== 'Name' && target.kind !== 'Attribute' && target.kind !== 'Subscript')
      this.fail('this cannot have a type');
    this.modern = true;
    this.next();
    const annotation = this.expression();
    const value = this.accept(T.EQUAL) ? this.valueExpression() : null;
    const simple = target.kind === 'Name' && target.start === start;
    return { kind: 'AnnAssign', start, end: this.previousEnd, target, annotation, value, simple };
  }

  /** `target += value`, at the operator */
  private augmented(target: Expression, start: number): Statement {
    if (target.kind !== 'Name' && target.kind !== 'Attribute' && target.kind !== 'Subscript')
      this.fail('this cannot be changed in place');
    const operator = T.BINARY_OPERATORS[this.kind - T.PLUS_EQUAL] as BinaryOperator;
    this.next();
    const value = this.valueExpression();
    return { kind: 'AugAssign', start, end: this.previousEnd, target, operator, value };
  }
}
