import type { Node } from 'libpg-query';
import { NONE, type Value } from '#python/index.ts';
import type { Context } from '../context.ts';
import type { QueryFact, RowFact } from '../facts.ts';
import { newQuery, reach, refine } from '../queries.ts';
import { placeNow } from '../run.ts';
import { noteOpenWrite, noteWrite, touch } from '../writes.ts';
import { conditionOf, valueOf } from './conditions.ts';
import { targetsOf } from './outputs.ts';
import { readingOf, type Selected } from './select.ts';
import { type Source, tableSource } from './tables.ts';

type Of<Kind extends string> = Extract<Node, Record<Kind, unknown>>[Kind & keyof Extract<Node, Record<Kind, unknown>>];

/** Notes what INSERT, UPDATE and DELETE do to stored rows; gives what they return, null for any other statement. */
export function change(context: Context, node: Node, values: readonly Value[]): Selected | null {
  if ('InsertStmt' in node) return insert(context, node.InsertStmt, values);
  if ('UpdateStmt' in node) return update(context, node.UpdateStmt, values);
  return 'DeleteStmt' in node ? remove(context, node.DeleteStmt, values) : null;
}

function insert(context: Context, statement: Of<'InsertStmt'>, values: readonly Value[]): Selected | null {
  const source = statement.relation && tableSource(context, statement.relation);
  if (!source?.model) return null;
  const row: RowFact = { kind: 'row', model: source.model, tie: 'new', reach: null };
  touch(context, row, 'create');
  const names = (statement.cols ?? []).map((node) => ('ResTarget' in node ? (node.ResTarget.name ?? null) : null));
  const select = statement.selectStmt && 'SelectStmt' in statement.selectStmt ? statement.selectStmt.SelectStmt : {};
  const reading = readingOf(context, [], values);
  const labels = names.length > 0 ? names : source.outputs.map((output) => (output.open ? null : output.label));
  for (const list of select.valuesLists ?? [])
    for (const [at, item] of ('List' in list ? (list.List.items ?? []) : []).entries())
      write(context, row, labels[at] ?? null, valueOf(reading, item));
  return returned(context, { ...newQuery([]), model: source.model, picked: 'new' }, [source], statement);
}

function update(context: Context, statement: Of<'UpdateStmt'>, values: readonly Value[]): Selected | null {
  const found = narrowed(context, statement, values);
  if (!found) return null;
  const { row, source, query } = found;
  touch(context, row, 'update');
  const reading = readingOf(context, [source], values);
  for (const node of statement.targetList ?? [])
    if ('ResTarget' in node && node.ResTarget.val)
      write(context, row, node.ResTarget.name ?? null, valueOf(reading, node.ResTarget.val));
  return returned(context, query, [source], statement);
}

function remove(context: Context, statement: Of<'DeleteStmt'>, values: readonly Value[]): Selected | null {
  const found = narrowed(context, statement, values);
  if (!found) return null;
  touch(context, found.row, 'delete');
  return returned(context, found.query, [found.source], statement);
}

/** The rows of the table that WHERE leaves. */
function narrowed(
  context: Context,
  { relation, whereClause }: Pick<Of<'UpdateStmt'>, 'relation' | 'whereClause'>,
  values: readonly Value[],
): { row: RowFact; source: Source; query: QueryFact } | null {
  const source = relation && tableSource(context, relation);
  if (!source?.model) return null;
  const all: QueryFact = { ...newQuery([]), model: source.model };
  const reading = readingOf(context, [source], values);
  const query = whereClause ? refine(context, all, conditionOf(reading, whereClause)) : all;
  const row = reach(context, query, true, placeNow(context));
  return row && { row, source, query };
}

function write(context: Context, row: RowFact, column: string | null, value: Value): void {
  if (column === null) noteOpenWrite(context, row.model, row.tie === 'new' ? 'create' : 'update', value);
  else noteWrite(context, context.vm.makeInstance(row.model, row), column, value ?? NONE);
}

const returned = (
  context: Context,
  query: QueryFact,
  sources: readonly Source[],
  { returningClause }: Pick<Of<'InsertStmt'>, 'returningClause'>,
): Selected => ({ query, outputs: targetsOf(context, returningClause?.exprs ?? [], sources) });
