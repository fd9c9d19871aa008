import type { Origin, Site, Value } from '#python/index.ts';
import { isNone, optionsOf, originsOf, textOf } from '#python/index.ts';
import type { ScopeReason } from '#surface/index.ts';
import type { Context } from './context.ts';
import {
  type ColumnOrigin,
  type ColumnRef,
  type Criterion,
  type Entity,
  factOf,
  knownOrigins,
  type Picked,
  type QueryFact,
  type Reach,
  type RelationRef,
  type RowFact,
} from './facts.ts';
import { isCredential } from './models.ts';
import { isRoleModel } from './roles.ts';
import { hasEntered } from './run.ts';
import { callerFor, reasonOf, tieOf } from './ties.ts';
import { keepsOutside, noteThrough } from './vetted.ts';

export function newQuery(entities: readonly Entity[]): QueryFact {
  const first = entities.find((entity) => entity.kind !== 'value');
  const model = first?.kind === 'model' ? first.model : first?.kind === 'column' ? first.column.model : null;
  return {
    kind: 'query',
    entities,
    model,
    picked: 'all',
    scope: new Set(),
    via: null,
    limit: 'none',
    parameter: null,
    named: new Set(),
    impossible: false,
    queriedAt: [],
  };
}

/** What one condition says of whose objects remain. */
interface Meaning {
  readonly reasons: ReadonlySet<ScopeReason>;
  readonly picked: Picked | null;
  readonly parameter: string | null;
  readonly named: ReadonlySet<string>;
  readonly via: QueryFact['via'];
  readonly from?: Reach | null;
  readonly impossible: boolean;
}

const NOTHING: Meaning = {
  reasons: new Set(),
  picked: null,
  parameter: null,
  named: new Set(),
  via: null,
  impossible: false,
};

/** A query with one more condition that all its objects fulfil. */
export function refine(context: Context, query: QueryFact, criterion: Criterion): QueryFact {
  const meaning = meaningOf(context, criterion);
  return {
    ...query,
    scope: new Set([...query.scope, ...meaning.reasons]),
    picked: stronger(query.picked, meaning.picked),
    parameter: query.parameter ?? meaning.parameter,
    named: new Set([...query.named, ...meaning.named]),
    via: meaning.via ?? query.via,
    from: meaning.from ?? query.from ?? null,
    outside: query.outside === true || keepsOutside(criterion),
    impossible: query.impossible || meaning.impossible,
    ...rolesAfter(query, criterion),
  };
}

/** `groups.filter(name='editors')`: which roles are asked for. */
function rolesAfter(query: QueryFact, criterion: Criterion): Pick<QueryFact, 'roles'> {
  const names = query.model && isRoleModel(query.model.name) ? namesIn(criterion) : [];
  return names.length > 0 ? { roles: [...(query.roles ?? []), ...names] } : {};
}

function namesIn(criterion: Criterion): string[] {
  if (criterion.kind === 'criteria') return criterion.operator === 'not' ? [] : criterion.parts.flatMap(namesIn);
  if (criterion.kind === 'criterion-unknown' || criterion.column.kind === 'relation-ref') return [];
  const name = textOf(criterion.value);
  return name !== null && criterion.operator === '==' ? [name] : [];
}

const STRENGTH: readonly Picked[] = ['all', 'related', 'own', 'request'];
const stronger = (one: Picked, two: Picked | null): Picked =>
  two !== null && STRENGTH.indexOf(two) > STRENGTH.indexOf(one) ? two : one;

function meaningOf(context: Context, criterion: Criterion): Meaning {
  if (criterion.kind === 'criterion-unknown') return requested(context, originsOf(criterion.value));
  if (criterion.kind === 'criterion')
    return ofComparison(context, criterion.column, criterion.operator, criterion.value);
  const parts = criterion.parts.map((part) => meaningOf(context, part));
  if (criterion.operator === 'not') return NOTHING;
  if (criterion.operator === 'and') return parts.reduce(both, NOTHING);
  return parts.length > 0 ? parts.reduce(eitherOf) : NOTHING;
}

const both = (one: Meaning, two: Meaning): Meaning => ({
  reasons: new Set([...one.reasons, ...two.reasons]),
  picked: two.picked === null ? one.picked : one.picked === null ? two.picked : stronger(one.picked, two.picked),
  parameter: one.parameter ?? two.parameter,
  named: new Set([...one.named, ...two.named]),
  via: one.via ?? two.via,
  from: one.from ?? two.from ?? null,
  impossible: one.impossible || two.impossible,
});

/** `a OR b` limits the objects only where both sides do. */
const eitherOf = (one: Meaning, two: Meaning): Meaning => ({
  ...both(one, two),
  reasons: one.reasons.size > 0 && two.reasons.size > 0 ? new Set([...one.reasons, ...two.reasons]) : new Set(),
  picked: one.picked !== null && two.picked !== null ? stronger(one.picked, two.picked) : null,
  via: one.picked !== null && two.picked !== null ? (one.via ?? two.via) : null,
  from: one.from && two.from ? one.from : null,
  impossible: one.impossible && two.impossible,
});

function ofComparison(context: Context, column: ColumnRef | RelationRef, operator: string, value: Value): Meaning {
  if (value.tag === 'const' && !value.value && operator === '==' && namesUser(context, column, value.value === ''))
    return { ...NOTHING, impossible: true };
  if (isNone(value) && (operator === '==' || operator === 'is'))
    return leadsToOwner(context, column) ? { ...NOTHING, reasons: new Set(['unowned']) } : NOTHING;
  const row = factOf(value, 'row');
  if (row) return operator === '==' || operator === 'contains' ? ofRow(row) : NOTHING;
  const rows =
    value.tag === 'union' ? value.options.filter((one) => !isNone(one)).map((one) => factOf(one, 'row')) : [];
  if (operator === '==' && rows.length > 0 && rows.every((one) => one !== null))
    return rows.map((one) => ofRow(one)).reduce(eitherOf);
  const subqueries = optionsOf(value).map((one) => factOf(one, 'query'));
  if (subqueries.every((one) => one !== null))
    return subqueries.map((one) => ofSubquery(context, one)).reduce(eitherOf);
  const origins = knownOrigins(originsOf(value));
  noteCredential(context, column, origins);
  // a search (LIKE, <) by what the request says names no object
  if (operator !== '==' && operator !== 'in') return NOTHING;
  for (const origin of origins) {
    if (origin.kind === 'caller-key' && (matchesCaller(context, column) || holdsCredential(context, column)))
      return own();
    if (origin.kind === 'column') {
      const meaning = ofColumn(context, column, origin);
      if (meaning) return meaning;
    }
  }
  return requested(context, origins);
}

/** Where a password comes from that somebody types in; one in a header belongs to a caller who is known already. */
const ASKING: ReadonlySet<string> = new Set(['body', 'query', 'path']);

/** A look-up by a password that the request brings checks it. */
function noteCredential(
  context: Context,
  column: ColumnRef | RelationRef,
  origins: ReturnType<typeof knownOrigins>,
): void {
  if (column.kind !== 'column-ref' || !hasEntered(context) || !isCredential(column.model, column.column)) return;
  if (origins.some((origin) => origin.kind === 'request' && ASKING.has(origin.part)))
    context.run?.activities.add('checks-credential');
}

const own = (): Meaning => ({ ...NOTHING, reasons: new Set(['mine']), picked: 'own', via: null });

/** The condition compares with an object: `Order.user == current_user`. */
function ofRow(row: RowFact): Meaning {
  // what is nobody's own, and the caller has one of it: an organisation, a team
  const isShared = row.tie === 'unowned' && row.reach?.picked !== 'request' && row.reach?.scope.has('mine') === true;
  // nothing of anybody else hangs on what this very call made
  const reason = row.tie === 'new' ? 'mine' : (reasonOf(row.tie) ?? (isShared ? 'tenant' : null));
  return {
    ...NOTHING,
    reasons: new Set(reason ? [reason] : []),
    picked: row.tie === 'self' ? 'own' : 'related',
    via: row.tie,
    from: row.reach,
  };
}

/** `Order.id.in_(select(...))`: what limits the inner query limits the outer one. */
function ofSubquery(context: Context, query: QueryFact): Meaning {
  if (query.scope.size > 0) return { ...NOTHING, reasons: query.scope, picked: 'related', via: tieOf(context, query) };
  return query.picked === 'request' ? { ...NOTHING, picked: 'related', via: tieOf(context, query) } : NOTHING;
}

/** The condition compares with a column of an object that is at hand. */
function ofColumn(context: Context, column: ColumnRef | RelationRef, origin: ColumnOrigin): Meaning | null {
  const { vm, models } = context;
  const { row } = origin;
  if (row.tie === 'self' && (matchesCaller(context, column) || column.kind === 'column-ref')) {
    const isKey = origin.column.primaryKey || origin.column.unique;
    if (matchesCaller(context, column) && (isKey || models.isUser(column.model))) return own();
    const target = column.kind === 'column-ref' ? models.target(vm, column.column) : null;
    const shared = models.target(vm, origin.column);
    if (shared && (shared === target || shared === column.model) && models.isTenant(vm, shared))
      return { ...NOTHING, reasons: new Set(['tenant']), picked: 'own' };
    if (shared && shared === target) return { ...NOTHING, reasons: new Set(['tenant']), picked: 'own' };
  }
  if (column.kind !== 'column-ref') return null;
  const linked =
    models.target(vm, column.column) === origin.model ||
    models.target(vm, origin.column) === column.model ||
    origin.column.primaryKey;
  return linked ? ofRow(row) : null;
}

/** The column holds a user's key: it is a key of the user model, or a foreign key to it. */
function matchesCaller(context: Context, column: ColumnRef | RelationRef): boolean {
  const { vm, models } = context;
  if (column.kind === 'relation-ref') {
    const target = models.target(vm, column.relation);
    return target !== null && models.isUser(target);
  }
  if (models.isUser(column.model))
    return (
      column.column.primaryKey ||
      column.column.unique ||
      /(^|_)(id|name|email|username|login)$/.test(column.column.name)
    );
  const target = models.target(vm, column.column);
  return target !== null ? models.isUser(target) : /(^|_)(user|owner|author)(_?id|name)?$/.test(column.column.name);
}

/** No user goes by nothing: a look-up by a name or token that is missing finds nobody. */
const namesUser = (context: Context, column: ColumnRef | RelationRef, isEmptyText: boolean): boolean =>
  column.kind === 'column-ref' &&
  context.models.isUser(column.model) &&
  (isEmptyText || matchesCaller(context, column) || isCredential(column.model, column.column));

/** `User.api_key`, `Token.key`: what the caller proves to be with it is looked up by it. */
function holdsCredential(context: Context, column: ColumnRef | RelationRef): boolean {
  if (column.kind !== 'column-ref') return false;
  const { models, vm } = context;
  if (models.isUser(column.model)) return true;
  return isCredential(column.model, column.column) && models.ownerPath(vm, column.model) !== null;
}

function leadsToOwner(context: Context, column: ColumnRef | RelationRef): boolean {
  const path = context.models.ownerPath(context.vm, column.model);
  return path !== null && path[0] === (column.kind === 'column-ref' ? column.column.name : column.relation.name);
}

/** What the caller names as its own is as good as a condition on it. */
function requested({ run }: Context, origins: readonly Origin[]): Meaning {
  const origin = knownOrigins(origins).find((one) => one.kind === 'request');
  if (origin?.kind !== 'request') return NOTHING;
  const reasons: ReadonlySet<ScopeReason> = new Set(run?.ownNames.has(origin.key) ? ['tenant'] : []);
  return { ...NOTHING, reasons, picked: 'request', parameter: origin.name, named: new Set([origin.key]) };
}

/** Notes that a query's objects are reached; `one`: at most one of them. */
export function reach(context: Context, query: QueryFact, many: boolean, site: Site | null): RowFact | null {
  if (query.model === null) return null;
  callerFor(context, 'who');
  const found: Reach = {
    model: query.model,
    picked: query.picked,
    scope: query.scope,
    many,
    limit: many ? query.limit : null,
    parameter: query.parameter,
    named: query.named,
    site,
    queriedAt: query.queriedAt,
  };
  context.run?.reaches.push(found);
  noteThrough(context, found, query.from);
  const loads = query.loads && { loads: query.loads };
  return { kind: 'row', model: query.model, tie: tieOf(context, query), reach: found, ...loads };
}
