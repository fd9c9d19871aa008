import type { List, Value } from '#python/index.ts';
import { isNone, optionsOf, originsOf, textOf } from '#python/index.ts';
import type { Context } from './context.ts';
import { type ColumnOrigin, factOf, knownOrigins, type KnownOrigin, MISSING, type RowFact } from './facts.ts';
import { nameOfNumber } from './named-numbers.ts';
import { noteOpenComparison } from './effects.ts';
import { isRoleColumn, isRoleModel, numberedRole, roleName, roleText, roleTruth } from './roles.ts';
import { callerFor } from './ties.ts';
import { noteBelonging, noteMembership } from './vetted.ts';

/** What the libraries know of `left operator right`: whether it holds for the caller of now. */
export function compareFacts(context: Context, operator: string, left: Value, right: Value): boolean | null {
  const positive = operator === '==' || operator === 'is';
  if (!positive && operator !== '!=' && operator !== 'is not') return null;
  if (/^[!=]=$/.test(operator) && isSecret(left, right))
    noteOpenComparison(context, operator, isCredential(left) ? left : right);
  noteBelonging(context, left, right);
  const same =
    sameRows(factOf(left, 'row'), factOf(right, 'row')) ??
    sameKeys(context, left, right) ??
    missesCredential(left, right) ??
    sameCredential(left, right) ??
    sameCredential(right, left) ??
    pathAndNone(left, right) ??
    role(context, left, right) ??
    role(context, right, left) ??
    numbered(context, left, right) ??
    numbered(context, right, left);
  return same === null ? null : same === positive;
}

/** Two objects: `order.user == current_user`. */
function sameRows(one: RowFact | null, two: RowFact | null): boolean | null {
  if (!one || !two || one.model !== two.model) return null;
  if (one.tie === 'self' || two.tie === 'self') return decided(one.tie === 'self' ? two : one);
  return null;
}

/** Whether an object is the caller's; null where it may be anybody's. Who asked for the object asked whose it is. */
function decided(row: RowFact): boolean | null {
  if (row.tie === 'self' || row.tie === 'mine') return true;
  return row.tie === 'other' || row.tie === 'tenant' ? false : null;
}

/** Two values, of which one is a key of the caller: `order.user_id == current_user.id`. */
function sameKeys(context: Context, left: Value, right: Value): boolean | null {
  const [one, two] = [left, right].map((value) => knownOrigins(originsOf(value)));
  if (!one || !two || one.length === 0 || two.length === 0) return null;
  const results = one.flatMap((first) =>
    two.map((second) => compareOrigins(context, first, second) ?? compareOrigins(context, second, first)),
  );
  return results.find((result) => result !== null) ?? null;
}

/** A header or cookie by which the caller is known: who is logged in sends the right one. */
const isCredential = (value: Value): boolean => {
  const origins = knownOrigins(originsOf(value));
  return origins.some((one) => one.kind === 'caller-key') && origins.some((one) => one.kind === 'request');
};

/** A credential beside what may be the right one: not None, True or an empty text. */
const isSecret = (left: Value, right: Value): boolean =>
  (isCredential(left) || isCredential(right)) &&
  [left, right].every((one) => one.tag !== 'const' || (typeof one.value === 'string' && one.value !== ''));

/** `request.headers['X-Api-Key'] == app.config['API_KEY']`, `session.get('logged_in') is True`. */
function sameCredential(key: Value, other: Value): boolean | null {
  if (key.tag !== 'scalar' || !originsOf(key).some((origin) => origin.kind === 'caller-key')) return null;
  if (other.tag === 'const' && (other.value === true || !other.value)) return other.value === true;
  return isCredential(key) ? other.tag !== 'thing' : null;
}

/** A key that is not sent is not the right one, whatever that is. */
const missesCredential = (left: Value, right: Value): boolean | null =>
  (left === MISSING) !== (right === MISSING) && !(isNone(left) && isNone(right)) ? false : null;

/** What a parameter of the path brings is never None. */
const pathAndNone = (left: Value, right: Value): boolean | null =>
  isNone(right) && left.tag === 'scalar' && left.origins.length > 0 && knownOrigins(left.origins).every(isPath)
    ? false
    : null;

const isPath = (origin: KnownOrigin): boolean => origin.kind === 'request' && origin.part === 'path';

function compareOrigins(context: Context, mine: KnownOrigin, other: KnownOrigin): boolean | null {
  if (!isCallersKey(context, mine)) return null;
  if (other.kind === 'request') return other.part === 'header' ? null : callerFor(context, 'whose') === 'owner';
  if (other.kind === 'caller-key') return true;
  if (mine.kind === 'column' && !sameMeaning(context, mine, other)) return null;
  if (mine.kind === 'column' && !mine.column.primaryKey && other.column.foreignKey !== null)
    return tenantMatch(mine, other);
  return decided(other.row);
}

/** Both are keys of the same thing: of the user model, or of what a foreign key points to. */
function sameMeaning(context: Context, mine: ColumnOrigin, other: ColumnOrigin): boolean {
  const { vm, models } = context;
  if (mine.model === other.model && mine.column.name === other.column.name) return true;
  const target = models.target(vm, other.column);
  if (target && models.isUser(target)) return mine.column.primaryKey || mine.column.unique;
  return target !== null && target === models.target(vm, mine.column);
}

/** `order.org_id == current_user.org_id`: true for all of one tenant. */
function tenantMatch(mine: ColumnOrigin, other: ColumnOrigin): boolean | null {
  if (mine.column.foreignKey === null) return decided(other.row);
  return other.row.tie === 'other' ? false : other.row.tie === 'any' || other.row.tie === 'unowned' ? null : true;
}

function isCallersKey(context: Context, origin: KnownOrigin): boolean {
  if (origin.kind === 'caller-key') return true;
  if (origin.kind !== 'column' || origin.row.tie !== 'self' || !context.models.isUser(origin.model)) return false;
  return origin.column.primaryKey || origin.column.unique || origin.column.foreignKey !== null;
}

const staffIn = (context: Context) => (): boolean => callerFor(context, 'staff') === 'staff';

/** `current_user.role == 'admin'`. */
function role(context: Context, value: Value, constant: Value): boolean | null {
  const text = textOf(constant);
  const origin = ownColumn(context, value);
  if (text !== null && origin && origin.row.tie !== 'self') return hasRole(context, text);
  return text === null || !origin ? null : roleText(staffIn(context), origin, text, context.identities);
}

/** One of the caller's own roles goes by a name. */
function hasRole(context: Context, name: string): boolean {
  callerFor(context, 'granted');
  return roleName(callerFor(context, 'staff'), name);
}

const grantedIn = (context: Context) => (): boolean => !['anonymous', 'plain'].includes(callerFor(context, 'granted'));

/** `role.permissions & Permission.ADMIN == Permission.ADMIN`: the name of a number says what it allows. */
function numbered(context: Context, value: Value, constant: Value): boolean | null {
  const origin = ownColumn(context, value);
  const name = origin && isRoleColumn(origin) ? nameOfNumber(origin.model, constant) : null;
  if (origin === null || name === null) return null;
  context.identities.learnRole(origin.model, origin.column.name);
  return numberedRole(staffIn(context), grantedIn(context), name);
}

function ownColumn(context: Context, value: Value): ColumnOrigin | null {
  const { models } = context;
  const origin = knownOrigins(originsOf(value)).find(
    (one) =>
      one.kind === 'column' &&
      (one.row.tie === 'self'
        ? models.isUser(one.model) || models.user() === null
        : one.row.reach?.picked === 'own' && isRoleModel(one.model.name)),
  );
  return origin?.kind === 'column' ? origin : null;
}

/** `if current_user.is_admin`. */
export function truthOfFacts(context: Context, value: Value): boolean | null {
  if (value.tag !== 'scalar') return null;
  // what a comparison with a key of the caller gave was decided when it was compared, or cannot be
  if (value.origins.some((origin) => origin.kind === 'caller-key') && (value.type !== 'bool' || isCredential(value)))
    return callerFor(context, 'who') !== 'anonymous';
  const origin = ownColumn(context, value);
  if (!origin) return null;
  if (origin.column.primaryKey) return value.type === 'bool' ? null : true;
  return value.type === 'bool' || origin.column.type === 'bool'
    ? roleTruth(staffIn(context), origin, context.identities)
    : null;
}

/** `current_user in project.members`, `role in ('admin', 'owner')`. */
export function containsFacts(context: Context, container: Value, item: Value): boolean | null {
  noteMembership(context, container, item);
  const held = ownColumn(context, container);
  const asked = textOf(item);
  if (held && asked !== null) return roleText(staffIn(context), held, asked, context.identities);
  const origin = ownColumn(context, item);
  if (origin && container.tag === 'thing' && container.shape === 'list') {
    const texts = container.items.map((one) => textOf(one.value));
    const results = texts.map((text) =>
      text === null ? null : roleText(staffIn(context), origin, text, context.identities),
    );
    if (results.includes(true)) return true;
    // a list of roles of which one has power is not one of what everybody bears
    if (results.includes(false) && results.every((result) => result !== true)) return false;
  }
  const row = factOf(item, 'row');
  if (row && isOfCaller(container, row)) return decided(row);
  if (isNobodysRow(container, item)) return false;
  if (!row || row.tie !== 'self') return null;
  if (container.tag === 'thing' && container.shape === 'list') return isAmong(container, row);
  const ties = optionsOf(container).map((option) => factOf(option, 'query')?.via ?? null);
  return ties.length === 1 && ties[0] ? decided({ ...row, tie: ties[0] }) : null;
}

/** `user in [order.owner, *order.helpers.all()]`: the caller is one of them, or surely none of them. */
function isAmong(list: List, caller: RowFact): boolean | null {
  const results = list.items.flatMap(({ value }) =>
    optionsOf(value).map((option) => (isNone(option) ? false : sameRows(caller, factOf(option, 'row')))),
  );
  if (results.includes(true)) return true;
  return results.length > 0 && results.every((result) => result === false) ? false : null;
}

/** An anonymous user among stored objects: what is no row of a model equals none. */
function isNobodysRow(container: Value, item: Value): boolean {
  if (item.tag !== 'thing' || item.shape !== 'instance' || item.fact !== null || item.cls.openBase) return false;
  const models = optionsOf(container).flatMap((option) =>
    option.tag === 'thing' && option.shape === 'list'
      ? option.items.map(({ value }) => factOf(value, 'row')?.model ?? null)
      : [factOf(option, 'query')?.model ?? null],
  );
  return models.length > 0 && models.every((model) => model !== null && !item.cls.order.includes(model));
}

/** `photo in current_user.photos`: objects of the same model, and all of them the caller's. */
function isOfCaller(container: Value, row: RowFact): boolean {
  const queries = optionsOf(container).map((option) => factOf(option, 'query'));
  return queries.every((query) => query !== null && query.model === row.model && query.scope.has('mine'));
}
