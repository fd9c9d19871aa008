import { optionsOf, originsOf, type Value } from '#python/index.ts';
import type { Context } from './context.ts';
import { type ColumnOrigin, type Criterion, factOf, knownOrigins, type QueryFact, type Reach } from './facts.ts';
import type { Run } from './run.ts';

/** Columns of objects whose values make up a value. */
const columnsIn = (value: Value): ColumnOrigin[] =>
  knownOrigins(originsOf(value)).flatMap((origin) => (origin.kind === 'column' ? [origin] : []));

/** One object was reached through another, or was compared with it: what is asked of the one holds for both. */
export function noteThrough(context: Context, reach: Reach | null, other: Reach | null | undefined): void {
  if (!context.run || !reach || !other || reach === other) return;
  const { through } = context.run;
  through.set(reach, new Set([...(through.get(reach) ?? []), other]));
}

/** `line.order_id != order.pk`: the line has to belong to the order. */
export function noteBelonging(context: Context, left: Value, right: Value): void {
  const { vm, models } = context;
  for (const one of columnsIn(left))
    for (const two of columnsIn(right)) {
      if (two.column.primaryKey && models.target(vm, one.column) === two.model)
        noteThrough(context, one.row.reach, two.row.reach);
      if (one.column.primaryKey && models.target(vm, two.column) === one.model)
        noteThrough(context, two.row.reach, one.row.reach);
    }
}

/** `order.pk not in permitted`: the key of an object is looked for among those that the caller may reach. */
export function noteMembership(context: Context, container: Value, item: Value): void {
  if (container.tag !== 'thing' || container.shape !== 'list') return;
  const isPermitted = ({ model, column }: ColumnOrigin): boolean =>
    container.items.some(({ value }) =>
      columnsIn(value).some((one) => one.model === model && one.column.name === column.name && isLimited(one)),
    );
  for (const key of columnsIn(item))
    if (key.column.primaryKey && key.row.reach && isPermitted(key)) context.run?.sifted.push(key.row.reach);
}

const isLimited = ({ row }: ColumnOrigin): boolean => (row.reach?.scope.size ?? 0) > 0;

/** `pk in <those that the caller may reach>`, negated. */
export const keepsOutside = (criterion: Criterion): boolean =>
  criterion.kind === 'criteria' && criterion.operator === 'not' && criterion.parts.some(namesPermitted);

function namesPermitted(criterion: Criterion): boolean {
  if (criterion.kind === 'criteria') return criterion.operator === 'and' && criterion.parts.some(namesPermitted);
  if (criterion.kind === 'criterion-unknown' || criterion.column.kind === 'relation-ref') return false;
  if (!criterion.column.column.primaryKey) return false;
  const { model } = criterion.column;
  // a class that is one of several asks in each for its own
  const inner = optionsOf(criterion.value).map((one) => factOf(one, 'query'));
  return inner.some((query) => query !== null && query.model === model && query.scope.size > 0);
}

/** `orders.exclude(pk__in=permitted).exists()`: whether any of the objects is none of the caller's. */
export function noteSifted(context: Context, { model, parameter, outside }: QueryFact): void {
  if (outside && model) context.run?.sifted.push({ model, parameter });
}

/** Whether the code asked, of the object itself or of what it belongs to, if the caller may reach it. */
export function isVetted(run: Run, reach: Reach, seen: ReadonlySet<Reach> = new Set()): boolean {
  if (run.grants.has(reach) || run.sifted.some((one) => fits(one, reach))) return true;
  if (seen.has(reach)) return false;
  const further = new Set([...seen, reach]);
  return [...(run.through.get(reach) ?? [])].some(
    (other) => other.scope.has('granted') || isVetted(run, other, further),
  );
}

const fits = ({ model, parameter }: Run['sifted'][number], reach: Reach): boolean =>
  model === reach.model && (parameter === null || reach.parameter === null || parameter === reach.parameter);
