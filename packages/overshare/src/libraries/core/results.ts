import { type Class, type Origin, originsOf, str, textOf, type Value } from '#python/index.ts';
import type { Context } from './context.ts';
import { columnOrigin, type ColumnRef, type Entity, factOf, type QueryFact, type RowFact } from './facts.ts';
import { reach } from './queries.ts';
import { placeNow } from './run.ts';
import { tieThrough } from './ties.ts';

/** One result of a query: an object, or a row of what it selects. */
export function resultOf(context: Context, query: QueryFact, many: boolean): Value {
  const { vm } = context;
  const row = reach(context, query, many, placeNow(context));
  const [entity] = query.entities;
  if (query.entities.length === 1 && entity?.kind === 'model' && row) return vm.makeInstance(entity.model, row);
  return rowOf(context, query, row);
}

/** A row of several columns or objects, by label. */
function rowOf(context: Context, query: QueryFact, row: RowFact | null): Value {
  const { vm } = context;
  const values = vm.makeDict();
  for (const entity of query.entities) {
    const label = entity.kind === 'model' ? entity.model.name : entity.label;
    vm.setItem(values, str(label), entityValue(context, entity, row));
  }
  const cls = vm.getAttribute(vm.importModule('overshare.query'), 'Row');
  return vm.callWith(cls, values);
}

export function entityValue(context: Context, entity: Entity, row: RowFact | null): Value {
  if (entity.kind === 'value') return expressionValue(context, entity.value, row);
  if (entity.kind === 'model') return context.vm.makeInstance(entity.model, factFor(context, entity.model, row));
  return { tag: 'scalar', type: entity.column.column.type, origins: [originOf(context, entity.column, row)] };
}

/** What is known of an object of one model that stands in a row of another. */
const factFor = (context: Context, model: Class, row: RowFact | null): RowFact =>
  row?.model === model
    ? row
    : { kind: 'row', model, tie: row ? tieThrough(context, row.tie, model) : 'any', reach: row?.reach ?? null };

const originOf = (context: Context, { model, column }: ColumnRef, row: RowFact | null): Origin =>
  columnOrigin(model, column, factFor(context, model, row));

/** What an expression over columns gives for a row: it keeps which columns it is made of. */
function expressionValue(context: Context, value: Value, row: RowFact | null): Value {
  if (value.tag !== 'thing' || value.shape !== 'instance') return value;
  const parts = value.attrs.value('_parts');
  if (!parts) return value;
  const type = textOf(value.attrs.value('_type')) ?? 'unknown';
  return { tag: 'scalar', type, origins: partOrigins(context, parts, row) };
}

function partOrigins(context: Context, part: Value, row: RowFact | null): Origin[] {
  if (part.tag !== 'thing') return [...originsOf(part)];
  if (part.shape === 'list') return part.items.flatMap((item) => partOrigins(context, item.value, row));
  const ref = factOf(part, 'column-ref');
  if (ref) return [originOf(context, ref, row)];
  const parts = part.attrs.value('_parts');
  return parts ? partOrigins(context, parts, row) : [];
}
