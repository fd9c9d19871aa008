import type { Remedy } from '#findings/index.ts';
import type { Access, Model } from '#surface/index.ts';
import { callerCode, keyOf, type CallerCode } from './caller-code.ts';
import { permissionGuard } from './guard-code.ts';
import { guarded } from './guard-remedies.ts';
import { fromRequest, inHandler } from './in-handler.ts';
import { ownerCondition } from './owner-condition.ts';
import { ownQuery, type Picked } from './own-query.ts';
import { isName, pluralOf, variableOf, type Imports } from './python-text.ts';
import type { QueryDialect, Statements } from './query-dialect.ts';
import type { Case } from './remedy.ts';

type ScopeToOwner = Extract<Remedy, { kind: 'scope-to-owner' }>;

/** The query that finds only what belongs to the caller. */
export function scopeToOwner(remedy: ScopeToOwner, about: Case, dialect: QueryDialect): string | null {
  const { endpoint, surface } = about;
  const model = surface.models.find(({ name }) => name === remedy.model);
  const caller = endpoint && callerCode(endpoint, surface);
  if (!model || !caller) return null;
  if (remedy.owner.length === 0)
    return model.name === surface.identity.userModel ? ownRow(model, remedy, about, caller, dialect) : null;
  const owner = ownerCondition(model, remedy.owner, caller.expression, surface);
  const picked = pickedBy(remedy, model);
  if (!owner || (!picked && !remedy.many)) return null;
  const query = ownQuery(model, owner, picked, caller.expression, dialect);
  const found = remedy.many
    ? dialect.all(query.text, pluralOf(model.name))
    : dialect.one(query.text, variableOf(model.name));
  const named = picked && query.isNamed ? picked.variable : null;
  return change({ ...found, lines: [...query.before, ...found.lines] }, named, about, caller, dialect.imports);
}

/** Users belong to nobody but themselves: the caller may name no other. */
function ownRow(
  model: Model,
  remedy: ScopeToOwner,
  about: Case,
  caller: CallerCode,
  dialect: QueryDialect,
): string | null {
  // A list of all users is for those who have a right to it.
  if (remedy.many && remedy.parameter === undefined) return guarded(permissionGuard(about.surface), about);
  const picked = pickedBy(remedy, model);
  if (!picked) return null;
  const key = keyOf(model);
  if (picked.column === key) {
    // What a path brings is a text or a number, by its converter; so may be the caller's key.
    const lines = [`if str(${picked.variable}) != str(${caller.expression}):`, '    abort(404)'];
    return change({ lines, imports: { flask: ['abort'] } }, picked.variable, about, caller);
  }
  const query = ownQuery(model, { joins: [], condition: '', column: key }, picked, caller.expression, dialect);
  return change(dialect.one(query.text, variableOf(model.name)), picked.variable, about, caller, dialect.imports);
}

function change(
  { lines, imports = {} }: Statements,
  variable: string | null,
  about: Case,
  caller: CallerCode,
  queryImports: Imports = {},
): string | null {
  const before = [...caller.assumption, ...(variable === null ? [] : fromRequest(variable, about))];
  return inHandler(
    { lines, before, caller, place: lookupOf(about)?.location, imports: [imports, queryImports, caller.imports] },
    about,
  );
}

/** Where the objects are looked for: a finding may also be where their data is written out. */
function lookupOf({ endpoint, finding: { remedy } }: Case): Access | undefined {
  const model = remedy?.kind === 'scope-to-owner' ? remedy.model : null;
  return endpoint?.accesses.find((one) => one.model === model && (one.picked === 'request' || one.picked === 'all'));
}

/** The parameter names a column, or else it holds the key. */
function pickedBy({ parameter }: ScopeToOwner, model: Model): Picked | null {
  if (parameter === undefined || !isName(parameter)) return null;
  const isColumn = model.columns.some(({ name }) => name === parameter);
  return { column: isColumn ? parameter : keyOf(model), variable: parameter };
}
