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
const POWERFUL = /(admin|staff|super|root|moderator|manager|operator|chef|employee|editor)/i;
const ORDINARY = /^(user|member|customer|client|basic|normal|regular|guest|viewer|participant|student)s?$/i;

/** Whether a boolean column of the caller's own row is true. Staff has every grant; an ordinary caller has none of power. */
export function roleTruth(caller: Caller, origin: ColumnOrigin, identities: Identities): boolean | null {
  const name = origin.column.name.toLowerCase();
  if (SHUT_OUT.test(name)) return false;
  if (STANDING.test(name)) return true;
  if (!POWER.test(name)) return null;
  identities.learnRole(origin.model, origin.column.name);
  return caller === 'staff';
}

/** Whether a text column of the caller's own row has this value. */
export function roleText(caller: Caller, origin: ColumnOrigin, value: string, identities: Identities): boolean | null {
  if (!/(role|type|kind|group|level|permission|access)/i.test(origin.column.name)) return null;
  const powerful = POWERFUL.test(value);
  if (!powerful && !ORDINARY.test(value)) return null;
  identities.learnRole(origin.model, origin.column.name);
  return (caller === 'staff') === powerful;
}
