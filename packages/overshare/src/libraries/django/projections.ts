import { type Class, NONE, str, textOf, union, optionsOf, type Value } from '#python/index.ts';
import type { Context } from '../core/context.ts';
import { type ColumnRef, type Entity, factOf, type QueryFact } from '../core/facts.ts';
import { make } from '../core/model-intrinsics.ts';
import { follow, unwrapped } from './lookups.ts';

/** What a name within a model stands for, as a column: of a relation, the key that it leads to. */
function columnAt(context: Context, model: Class, path: string): ColumnRef | null {
  const { ref } = follow(context, model, path);
  if (ref?.kind !== 'relation-ref') return ref;
  const target = context.models.target(context.vm, ref.relation);
  const key = target && context.models.primaryKey(target);
  return target && key ? { kind: 'column-ref', model: target, column: key } : null;
}

/** All columns of a model, as `values()` names them. */
export function allColumns(context: Context, model: Class): Entity[] {
  context.swept.add(model);
  return context.models
    .columns(model)
    .map((column) => ({ kind: 'column', column: { kind: 'column-ref', model, column }, label: column.name }));
}

/** A name, or an expression over names, as something that a query can select. */
export function entityFor(context: Context, model: Class, value: Value, label: string): Entity {
  const path = textOf(value);
  const column = path === null ? null : columnAt(context, model, path);
  return column ? { kind: 'column', column, label } : { kind: 'value', value: resolved(context, model, value), label };
}

/** An expression with the names in it followed from the model: `F('owner__email')`, `Count('orders')`. */
export function resolved(context: Context, model: Class, value: Value): Value {
  if (value.tag === 'union') return union(...optionsOf(value).map((option) => resolved(context, model, option)));
  if (value.tag !== 'thing' || value.shape !== 'instance') return value;
  if (value.attrs.value('_parts')) return value;
  const parts = partsIn(context, model, value);
  const only = value.attrs.value('_path') ? parts[0] : undefined;
  if (only) return only;
  const type = textOf(context.vm.findAttribute(value, '_type') ?? NONE) ?? 'unknown';
  return expression(context, parts, str(type));
}

function expression(context: Context, parts: readonly Value[], type: Value): Value {
  const items = parts.map((one) => ({ value: one, may: false, many: false }));
  const cls = context.vm.getAttribute(context.vm.importModule('overshare.query'), 'Expression');
  return context.vm.callWith(cls, NONE, context.vm.makeList(items, 'tuple'), type);
}

/** The columns that an expression is made of. */
function partsIn(context: Context, model: Class, value: Value): Value[] {
  if (value.tag !== 'thing' || value.shape !== 'instance') return [value];
  if (factOf(value, 'column-ref') || value.attrs.value('_parts')) return [value];
  const inner = factOf(unwrapped(context, value), 'query');
  if (inner) return entityParts(context, inner);
  const path = textOf(value.attrs.value('_path') ?? NONE);
  if (path !== null) {
    const column = columnAt(context, model, path);
    return column ? [make(context, 'overshare.query:ColumnRef', column)] : [];
  }
  const args = value.attrs.value('_counted') ? undefined : value.attrs.value('_args');
  return args ? context.vm.iterate(args).flatMap((item) => argumentParts(context, model, item.value)) : [];
}

/** Text among the arguments of an expression names a column. */
function argumentParts(context: Context, model: Class, value: Value): Value[] {
  const path = textOf(value);
  if (path === null) return partsIn(context, model, value);
  const column = columnAt(context, model, path);
  return column ? [asRef(context, column)] : [];
}

const asRef = (context: Context, column: ColumnRef): Value => make(context, 'overshare.query:ColumnRef', column);

/** What a subquery selects. */
function entityParts(context: Context, query: QueryFact): Value[] {
  return query.entities.flatMap((entity) => {
    if (entity.kind === 'column') return [asRef(context, entity.column)];
    return entity.kind === 'value' ? [entity.value] : [];
  });
}
