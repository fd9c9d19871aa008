import type { Node, ResTarget, SelectStmt } from 'libpg-query';
import type { Context } from '../context.ts';
import { namesOf, type Output, outputsNamed, type Source, tableSource } from './tables.ts';

/** Queries inside one another beyond this are not followed. */
const MOST_DEPTH = 8;

/** The queries named by WITH, as far as they are known. */
export type Named = ReadonlyMap<string, readonly Output[]>;

const NUMBERS = new Set(['count', 'length', 'rank', 'row_number', 'char_length']);

/** Everything that FROM brings, joins included. */
export function sourcesOf(context: Context, nodes: readonly Node[], named: Named, depth: number): Source[] {
  return nodes.flatMap((node): Source[] => {
    if ('RangeVar' in node) {
      const outputs = named.get(node.RangeVar.relname ?? '');
      const name = node.RangeVar.alias?.aliasname ?? node.RangeVar.relname ?? '';
      return [outputs ? { name, model: null, outputs } : tableSource(context, node.RangeVar)];
    }
    if ('JoinExpr' in node) {
      const sides = [node.JoinExpr.larg, node.JoinExpr.rarg].filter((side) => side !== undefined);
      return sourcesOf(context, sides, named, depth);
    }
    if (!('RangeSubselect' in node)) return [];
    const inner = node.RangeSubselect.subquery;
    const outputs = inner && 'SelectStmt' in inner ? outputsOf(context, inner.SelectStmt, named, depth + 1) : [];
    return [{ name: node.RangeSubselect.alias?.aliasname ?? '', model: null, outputs }];
  });
}

/** The columns that a SELECT gives. */
export function outputsOf(
  context: Context,
  select: SelectStmt,
  outer: Named = new Map(),
  depth = 0,
): readonly Output[] {
  if (depth > MOST_DEPTH) return [];
  const named = withQueries(context, select, outer, depth);
  if (select.larg && select.rarg)
    return sideBySide(
      outputsOf(context, select.larg, named, depth + 1),
      outputsOf(context, select.rarg, named, depth + 1),
    );
  const sources = sourcesOf(context, select.fromClause ?? [], named, depth);
  return targetsOf(context, select.targetList ?? [], sources);
}

/** WITH: each query is known to those after it. */
export function withQueries(context: Context, select: SelectStmt, outer: Named, depth: number): Named {
  const named = new Map(outer);
  for (const node of select.withClause?.ctes ?? []) {
    if (!('CommonTableExpr' in node)) continue;
    const { ctename = '', ctequery } = node.CommonTableExpr;
    if (ctequery && 'SelectStmt' in ctequery)
      named.set(ctename, outputsOf(context, ctequery.SelectStmt, named, depth + 1));
  }
  return named;
}

/** UNION: values of either side under the first side's names. */
const sideBySide = (left: readonly Output[], right: readonly Output[]): Output[] =>
  left.map((output, at) => ({ ...output, columns: [...output.columns, ...(right[at]?.columns ?? [])] }));

export const targetsOf = (context: Context, targets: readonly Node[], sources: readonly Source[]): Output[] =>
  targets.flatMap((node, at) => ('ResTarget' in node ? target(context, node.ResTarget, sources, at) : []));

function target(context: Context, { name, val }: ResTarget, sources: readonly Source[], at: number): readonly Output[] {
  if (!val) return [];
  const names = namesOf(val);
  if (names) {
    const outputs = outputsNamed(sources, names);
    return name === undefined ? outputs : outputs.map((output) => ({ ...output, label: name }));
  }
  const call = 'FuncCall' in val ? functionName(val) : null;
  if (call !== null && NUMBERS.has(call)) return [{ label: name ?? call, columns: [], type: 'int' }];
  const inner = columnsWithin(context, val, sources);
  const only = 'TypeCast' in val && inner.length === 1 ? inner[0]?.label : undefined;
  const columns = inner.flatMap((output) => output.columns);
  return [{ label: name ?? call ?? only ?? `column_${at + 1}`, columns, type: 'unknown' }];
}

const functionName = (node: Node): string | null => {
  const last = 'FuncCall' in node ? node.FuncCall.funcname?.at(-1) : undefined;
  return last && 'String' in last ? (last.String.sval?.toLowerCase() ?? null) : null;
};

/** The columns that an expression is computed from. */
function columnsWithin(context: Context, node: Node, sources: readonly Source[]): readonly Output[] {
  const names = namesOf(node);
  if (names) return outputsNamed(sources, names);
  if ('SubLink' in node) {
    const inner = node.SubLink.subselect;
    return inner && 'SelectStmt' in inner ? outputsOf(context, inner.SelectStmt, new Map(), 1) : [];
  }
  return childrenOf(node).flatMap((child) => columnsWithin(context, child, sources));
}

/** The nodes directly inside a node, whatever its kind. */
function childrenOf(node: Node): Node[] {
  return Object.values(node)
    .flatMap((inner: object) => Object.values(inner) as unknown[])
    .flatMap((value): unknown[] => (Array.isArray(value) ? value : [value]))
    .filter(isNode);
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && /^[A-Z]/.test(Object.keys(value)[0] ?? '');
