import type { Surface } from '#surface/index.ts';

/** Columns that decide what a user may do or owns, by the names people give them. */
const privilegedName =
  /^((is|has)_)?(admin|administrator|super_?(user|admin)|staff|root|moderator|verified|approved)$|^(roles?|role_id|(user|account)_(type|role)|permissions?|(permission|access)_level|privileges?|groups?|scopes?|email_verified|balance|credits?|wallet)$/i;

const worthName = /^((is|has)_)?paid$|^(payment_status|discount|plan|quota|credit_limit|(unit_|total_)?price)$/i;

/** Whether a request that sets this column raises the caller's rights, makes the object somebody else's, or spares a payment. */
export function isPrivileged(column: string, model: string, surface: Surface): boolean {
  return isRight(column, model, surface) || isOwner(column, model, surface) || isWorth(column, model, surface);
}

/** What somebody pays or is granted: whose object it is may not decide it. On what belongs to nobody it is content. */
export function isWorth(column: string, model: string, { models }: Surface): boolean {
  const owner = models.find(({ name }) => name === model)?.owner ?? [];
  return owner.length > 0 && worthName.test(column);
}

/** A column that decides rights: a role column as inferred, or one that is called like it. */
export function isRight(column: string, model: string, { identity }: Surface): boolean {
  const isRole = identity.roleColumns.includes(`${model}.${column}`) || privilegedName.test(column);
  return isRole || (model === identity.userModel && /^(is_)?active$/i.test(column));
}

/** Whether a column is the foreign key that says whose the object is, as column or as relation. */
export function isOwner(column: string, model: string, { models }: Surface): boolean {
  const owner = models.find(({ name }) => name === model)?.owner?.[0];
  return owner !== undefined && stem(owner) === stem(column);
}

function stem(column: string): string {
  return column.replace(/_id$/, '');
}
