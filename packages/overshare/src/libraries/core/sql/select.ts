import type { Node, SelectStmt } from 'libpg-query';
import { NONE, originsOf, type Value } from '#python/index.ts';
import type { Context } from '../context.ts';
import { type Criterion, knownOrigins, type QueryFact } from '../facts.ts';
import { make } from '../model-intrinsics.ts';
import { newQuery, refine } from '../queries.ts';
import { conditionOf, type Reading, valueOf } from './conditions.ts';
import { type Named, outputsOf, sourcesOf, withQueries } from './outputs.ts';
import type { Output, Source } from './tables.ts';

/** What a SELECT asks for. */
export interface Selected {
  readonly query: QueryFact;
  readonly outputs: readonly Output[];
}

/** Reads a SELECT: its columns, and whose rows its conditions leave. */
export function readSelect(context: Context, select: SelectStmt, values: readonly Value[]): Selected {
  const outputs = outputsOf(context, select);
  const sources = mainSources(context, select, new Map());
  const model = modelOf(sources, outputs);
  const query: QueryFact = { ...newQuery([]), model, limit: limitOf(context, select, values) };
  return { query: refine(context, query, conditionsOf(context, select, values, new Map())), outputs };
}

const modelOf = (sources: readonly Source[], outputs: readonly Output[]): QueryFact['model'] =>
  sources.find((source) => source.model)?.model ??
  sources.flatMap((source) => source.outputs).find((output) => output.columns[0])?.columns[0]?.model ??
  outputs.find((output) => output.columns[0])?.columns[0]?.model ??
  null;

function mainSources(context: Context, select: SelectStmt, outer: Named): readonly Source[] {
  const named = withQueries(context, select, outer, 0);
  return select.larg ? mainSources(context, select.larg, named) : sourcesOf(context, select.fromClause ?? [], named, 0);
}

function limitOf(context: Context, select: SelectStmt, values: readonly Value[]): QueryFact['limit'] {
  const { limitCount } = select;
  if (!limitCount) return 'none';
  const count = valueOf(readingOf(context, [], values), limitCount);
  return knownOrigins(originsOf(count)).some((origin) => origin.kind === 'request') ? 'client' : 'fixed';
}

/** WHERE, ON and those of the queries in FROM: all limit what is found; of a UNION either side's. */
function conditionsOf(context: Context, select: SelectStmt, values: readonly Value[], outer: Named): Criterion {
  const named = withQueries(context, select, outer, 0);
  if (select.larg && select.rarg) {
    const sides = [select.larg, select.rarg].map((side) => conditionsOf(context, side, values, named));
    return { kind: 'criteria', operator: 'or', parts: sides };
  }
  const from = select.fromClause ?? [];
  const reading = readingOf(context, sourcesOf(context, from, named, 0), values);
  const own = [...(select.whereClause ? [select.whereClause] : []), ...joinConditions(from)];
  const parts = own.map((node) => conditionOf(reading, node));
  const inner = [...innerSelects(from), ...withSelects(select)];
  return {
    kind: 'criteria',
    operator: 'and',
    parts: [...parts, ...inner.map((one) => conditionsOf(context, one, values, named))],
  };
}

/** What conditions need to know of the statement they stand in. */
export const readingOf = (context: Context, sources: readonly Source[], values: readonly Value[]): Reading => ({
  context,
  sources,
  values,
  subquery: (node) =>
    'SelectStmt' in node
      ? make(context, 'overshare.query:Selection', readSelect(context, node.SelectStmt, values).query)
      : NONE,
});

const joinConditions = (nodes: readonly Node[]): Node[] =>
  nodes.flatMap((node) => {
    if (!('JoinExpr' in node)) return [];
    const { larg, rarg, quals, jointype } = node.JoinExpr;
    const sides = joinConditions([larg, rarg].filter((side) => side !== undefined));
    return quals && jointype === 'JOIN_INNER' ? [...sides, quals] : sides;
  });

const innerSelects = (nodes: readonly Node[]): SelectStmt[] =>
  nodes.flatMap((node): SelectStmt[] => {
    if ('JoinExpr' in node)
      return innerSelects([node.JoinExpr.larg, node.JoinExpr.rarg].filter((side) => side !== undefined));
    const inner = 'RangeSubselect' in node ? node.RangeSubselect.subquery : undefined;
    return inner && 'SelectStmt' in inner ? [inner.SelectStmt] : [];
  });

/** A query of WITH limits the statement only where it is the one that FROM names. */
function withSelects(select: SelectStmt): SelectStmt[] {
  const used = new Set(
    (select.fromClause ?? []).map((node) => ('RangeVar' in node ? node.RangeVar.relname : undefined)),
  );
  return (select.withClause?.ctes ?? []).flatMap((node) => {
    const inner =
      'CommonTableExpr' in node && used.has(node.CommonTableExpr.ctename) ? node.CommonTableExpr.ctequery : null;
    return inner && 'SelectStmt' in inner ? [inner.SelectStmt] : [];
  });
}
