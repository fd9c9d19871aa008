import type { Node } from 'libpg-query';
import { isNone, NONE, originsOf, scalar, str, type Value } from '#python/index.ts';
import type { Context } from '../context.ts';
import type { ColumnRef, Criterion } from '../facts.ts';
import { namesOf, outputsNamed, type Source } from './tables.ts';

/** What the parts of a statement need to be read. */
export interface Reading {
  readonly context: Context;
  readonly sources: readonly Source[];
  /** What `$1`, `$2`, … stand for. */
  readonly values: readonly Value[];
  /** The query that a SELECT inside a condition stands for. */
  readonly subquery: (select: Node) => Value;
}

const LOGIC = { AND_EXPR: 'and', OR_EXPR: 'or', NOT_EXPR: 'not' } as const;
const UNKNOWN: Criterion = { kind: 'criterion-unknown', value: NONE };

/** The condition that WHERE (or ON) states. */
export function conditionOf(reading: Reading, node: Node): Criterion {
  if ('BoolExpr' in node) {
    const { boolop, args = [] } = node.BoolExpr;
    const operator = LOGIC[boolop as keyof typeof LOGIC] ?? 'and';
    return { kind: 'criteria', operator, parts: args.map((part) => conditionOf(reading, part)) };
  }
  if ('NullTest' in node) {
    const column = node.NullTest.arg && columnOf(reading, node.NullTest.arg);
    const operator = node.NullTest.nulltesttype === 'IS_NULL' ? 'is' : '!=';
    return column ? { kind: 'criterion', operator, column, value: NONE } : UNKNOWN;
  }
  if ('SubLink' in node) {
    const { testexpr, subselect } = node.SubLink;
    const column = testexpr && columnOf(reading, testexpr);
    return column && subselect ? comparison(column, 'in', reading.subquery(subselect)) : UNKNOWN;
  }
  if ('A_Expr' in node) return ofExpression(reading, node.A_Expr);
  return { kind: 'criterion-unknown', value: valueOf(reading, node) };
}

function ofExpression(reading: Reading, expression: Extract<Node, { A_Expr: unknown }>['A_Expr']): Criterion {
  const { kind, name = [], lexpr, rexpr } = expression;
  if (!lexpr || !rexpr) return UNKNOWN;
  const [first] = name;
  const sign = first && 'String' in first ? (first.String.sval ?? '') : '';
  const operator =
    kind === 'AEXPR_IN' ? (sign === '=' ? 'in' : 'not in') : kind !== 'AEXPR_OP' ? 'like' : OPERATORS[sign];
  const left = columnOf(reading, lexpr);
  const right = columnOf(reading, rexpr);
  // two columns: a join, which limits nothing by itself
  if ((left && right) || (!left && !right)) return UNKNOWN;
  const value = valueOf(reading, left ? rexpr : lexpr);
  return comparison((left ?? right) as ColumnRef, operator ?? sign, value);
}

const OPERATORS: Readonly<Record<string, string>> = { '=': '==', '<>': '!=' };

function comparison(column: ColumnRef, operator: string, value: Value): Criterion {
  return { kind: 'criterion', operator: isNone(value) && operator === '==' ? 'is' : operator, column, value };
}

/** The stored column that an expression is; also in another case of letters, or cast. */
function columnOf(reading: Reading, node: Node): ColumnRef | null {
  if ('FuncCall' in node) {
    const [only, more] = node.FuncCall.args ?? [];
    return only && !more ? columnOf(reading, only) : null;
  }
  if ('TypeCast' in node) return node.TypeCast.arg ? columnOf(reading, node.TypeCast.arg) : null;
  const names = namesOf(node);
  return names ? (outputsNamed(reading.sources, names)[0]?.columns[0] ?? null) : null;
}

/** The value of an expression without columns. */
export function valueOf(reading: Reading, node: Node): Value {
  if ('ParamRef' in node) return reading.values[(node.ParamRef.number ?? 0) - 1] ?? scalar('unknown');
  if ('A_Const' in node) return constantOf(node.A_Const);
  const [first] = withinOf(node);
  if ('TypeCast' in node && first) return valueOf(reading, first);
  const origins = withinOf(node).flatMap((child) => originsOf(valueOf(reading, child)));
  return scalar('unknown', origins);
}

function constantOf(node: Extract<Node, { A_Const: unknown }>['A_Const']): Value {
  if (node.isnull) return NONE;
  if (node.sval) return str(node.sval.sval ?? '');
  if (node.ival) return { tag: 'const', type: 'int', value: node.ival.ival ?? 0 };
  return node.boolval ? { tag: 'const', type: 'bool', value: node.boolval.boolval === true } : scalar('unknown');
}

function withinOf(node: Node): Node[] {
  if ('List' in node) return node.List.items ?? [];
  if ('FuncCall' in node) return node.FuncCall.args ?? [];
  if ('A_Expr' in node) return [node.A_Expr.lexpr, node.A_Expr.rexpr].filter((side) => side !== undefined);
  return 'TypeCast' in node && node.TypeCast.arg ? [node.TypeCast.arg] : [];
}
