import type { Surface } from '#surface/index.ts';

/** Columns that decide what a user may do or owns, by the names people give them. */
const privilegedName =
  /^((is|has)_)?(admin|administrator|super_?(user|admin)|staff|root|moderator|verified|approved)$|^(roles?|role_id|(user|account)_(type|role)|permissions?|(permission|access)_level|privileges?|groups?|scopes?|email_verified|balance|credits?|wallet)$/i;

/** Whether a request that sets this column raises the caller's rights, or makes the object somebody else's. */
export function isPrivileged(column: string, model: string, surface: Surface): boolean {
  return isRight(column, model, surface) || isOwner(column, model, surface);
}

/** A column that decides rights: a role column as inferred, or one that is called like it. */
export function isRight(column: string, model: string, { identity }: Surface): boolean {
  return identity.roleColumns.includes(`${model}.${column}`) || privilegedName.test(column);
}

/** The foreign key that says whose the object is, as column or as relation. */
function isOwner(column: string, model: string, { models }: Surface): boolean {
  const owner = models.find(({ name }) => name === model)?.owner?.[0];
  return owner !== undefined && stem(owner) === stem(column);
}

function stem(column: string): string {
  return column.replace(/_id$/, '');
}
