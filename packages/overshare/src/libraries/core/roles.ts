import type { Caller } from '#surface/index.ts';
import type { ColumnOrigin } from './facts.ts';
import type { Identities } from './identities.ts';

/** Column names that make their bearer powerful. */
const POWER = /(^|_)(admin|administrator|staff|superuser|super|root|moderator|manager|owner_role|operator)($|_)/;
/** Column names that are true of every account in good standing. */
const STANDING = /(^|_)(active|enabled|confirmed|verified|approved|validated|authenticated|activated)($|_)/;
/** Column names that are true of accounts that were shut out. */
const SHUT_OUT = /(^|_)(banned|disabled|blocked|locked|suspended|deleted|hidden|archived|deactivated)($|_)/;
/** Values of a role column that stand for power, and for none. */
const POWERFUL = /(admin|staff|super|root|moderat|manager|operator|employee|editor)/i;
const ORDINARY = /^(user|member|customer|client|basic|normal|regular|guest|viewer|participant|student)s?$/i;

/** Whether a boolean column of the caller's own row is true. `isStaff` is asked only where it decides. Staff has every grant; an ordinary caller has none of power. */
export function roleTruth(isStaff: () => boolean, origin: ColumnOrigin, identities: Identities): boolean | null {
  const name = origin.column.name.toLowerCase();
  if (SHUT_OUT.test(name)) return false;
  if (STANDING.test(name)) return true;
  if (!POWER.test(name)) return null;
  identities.learnRole(origin.model, origin.column.name);
  return isStaff();
}

const ROLE = /(role|type|kind|group|level|permission|access)/i;

/** A model whose objects are roles: a caller has those that a relation leads to. */
export const isRoleModel = (name: string): boolean => /(role|group|permission|privilege)s?$/i.test(name);

/** Whether a caller bears a role of this name. One that names neither power nor everybody is an ordinary grant. */
export function roleName(caller: Caller, name: string): boolean {
  if (ORDINARY.test(name)) return true;
  return POWERFUL.test(name) ? caller === 'staff' : caller !== 'plain';
}

/** Names of claims and session entries that say what the caller may do. */
export const isRoleName = (name: string): boolean =>
  POWER.test(name.toLowerCase()) ||
  /(^|_|-)(roles?|groups?|scopes?|permissions?|privileges?|user_?type|account_?type|level)$/i.test(name);

/** Whether a text column of the caller's own row has this value. */
export function roleText(
  isStaff: () => boolean,
  origin: ColumnOrigin,
  value: string,
  identities: Identities,
): boolean | null {
  if (!isRoleColumn(origin)) return null;
  const powerful = POWERFUL.test(value);
  if (!powerful && !ORDINARY.test(value)) return null;
  identities.learnRole(origin.model, origin.column.name);
  return isStaff() === powerful;
}

/** Whether the caller may do what a number of this name stands for: `Permission.WRITE`. Null: a bit and a role of its own differ. */
export function numberedRole(isStaff: () => boolean, isGranted: () => boolean, name: string): boolean | null {
  if (POWERFUL.test(name)) return isStaff();
  if (ORDINARY.test(name)) return isStaff() ? null : true;
  return isGranted();
}

/** Whether a column says what its owner may do. */
export const isRoleColumn = ({ column, model }: ColumnOrigin): boolean =>
  ROLE.test(column.name) || isRoleModel(model.name);
