import { type Class, optionsOf, originsOf, type Value } from '#python/index.ts';
import type { Context } from './context.ts';
import { factOf, type KnownOrigin, knownOrigins, type RowFact } from './facts.ts';
import { placeNow } from './run.ts';
import { callerFor } from './ties.ts';

/** Whether any of the value comes from what the request brings: also an object that it names, and such an object's key. */
export const fromRequest = (value: Value): boolean =>
  knownOrigins(originsOf(value)).some((origin) => origin.kind === 'request' || isNamedKey(origin)) ||
  optionsOf(value).some((option) => factOf(option, 'row')?.reach?.picked === 'request');

const isNamedKey = (origin: KnownOrigin): boolean =>
  origin.kind === 'column' && origin.column.primaryKey && origin.row.reach?.picked === 'request';

/** Notes that a column of an object gets a value. */
export function noteWrite(context: Context, owner: Value, column: string | null, value: Value): void {
  const row = factOf(owner, 'row');
  if (!row || !context.run) return;
  const declared = column === null ? null : context.models.column(row.model, column);
  if (column !== null && context.models.isModel(row.model) && !declared) return;
  const operation = row.tie === 'new' ? 'create' : 'update';
  context.run.written.push({
    model: row.model,
    column: declared?.name ?? column,
    operation,
    fromRequest: fromRequest(value),
    site: placeNow(context),
  });
  if (operation === 'update') touch(context, row, 'update');
  else noteCopy(context, row.model, value);
}

/** What a new object gets from one of its kind is as good as told: it can be read there. Keys alone say nothing. */
function noteCopy({ run }: Context, model: Class, value: Value): void {
  for (const origin of knownOrigins(originsOf(value)))
    if (origin.kind === 'column' && origin.model === model && !origin.column.primaryKey && !origin.column.foreignKey)
      if (origin.row.reach) run?.copied.add(origin.row.reach);
}

/** Columns set under names that the request chooses: every column. */
export function noteOpenWrite(context: Context, model: Class, operation: 'create' | 'update', value: Value): void {
  context.run?.written.push({
    model,
    column: null,
    operation,
    fromRequest: fromRequest(value),
    site: placeNow(context),
  });
}

/** Notes that a stored object is created, changed or deleted. */
export function touch(context: Context, row: RowFact, operation: 'create' | 'update' | 'delete'): void {
  if (row.tie === 'other') callerFor(context, 'whose');
  context.run?.touched.push({ row, operation, site: placeNow(context) });
  context.run?.activities.add('writes');
}
