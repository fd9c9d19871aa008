import type { Model } from '#surface/index.ts';
import type { OwnerCondition } from './owner-condition.ts';
import { lastOf } from './python-text.ts';
import type { QueryDialect } from './query-dialect.ts';

/** Which column the request names, and by which variable. */
export interface Picked {
  readonly column: string;
  readonly variable: string;
}

/** A query for the caller's objects. */
export interface OwnQuery {
  /** Lines that come first. */
  readonly before: readonly string[];
  readonly text: string;
  /** Whether what the request names is still asked for. */
  readonly isNamed: boolean;
}

/** The caller's objects of a model, of these the one that the request names. */
export function ownQuery(
  model: Model,
  owner: OwnerCondition,
  picked: Picked | null,
  caller: string,
  dialect: QueryDialect,
): OwnQuery {
  const name = lastOf(model.name);
  // Who names the owner in the request names themselves, or gets nothing.
  const named = picked && picked.column !== owner.column ? picked : null;
  const isNamed = named !== null;
  if (owner.column !== null) {
    const byName = named ? [`${named.column}=${named.variable}`] : [];
    const conditions = [...byName, `${owner.column}=${caller}`];
    return { before: [], text: `${dialect.select(name)}.filter_by(${conditions.join(', ')})`, isNamed };
  }
  const conditions = [...(named ? [`${name}.${named.column} == ${named.variable}`] : []), owner.condition];
  const joins = owner.joins.map((join) => `.join(${join})`).join('');
  const filter = `.${dialect.where}(${conditions.join(', ')})`;
  if (joins === '') return { before: [], text: `${dialect.select(name)}${filter}`, isNamed };
  return { before: [`own = ${dialect.select(name)}${joins}`], text: `own${filter}`, isNamed };
}
