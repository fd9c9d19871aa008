import type { Remedy } from '#findings/index.ts';
import type { Access, Model } from '#surface/index.ts';
import { callerCode, keyOf, type CallerCode } from './caller-code.ts';
import { inHandler } from './in-handler.ts';
import { ownerCondition } from './owner-condition.ts';
import { ownQuery } from './own-query.ts';
import { lastOf, pluralOf } from './python-text.ts';
import type { QueryDialect } from './query-dialect.ts';
import type { Case } from './remedy.ts';

type LimitList = Extract<Remedy, { kind: 'limit-list' }>;

/** The same query, page by page. */
export function limitList({ maximum }: LimitList, about: Case, dialect: QueryDialect): string | null {
  const access = accessOf(about);
  const model = access && about.surface.models.find(({ name }) => name === access.model);
  if (!access || !model) return null;
  const query = queryOf(access, model, about, dialect);
  if (!query) return null;
  const parameter = access.limit === 'client' ? (access.parameter ?? 'per_page') : null;
  const ordered = `${query.text}.order_by(${lastOf(model.name)}.${keyOf(model)})`;
  const { lines, imports = {} } = dialect.limited(ordered, { maximum, parameter, many: pluralOf(model.name) });
  return inHandler(
    {
      lines: [...query.before, ...lines],
      before: query.caller?.assumption ?? [],
      imports: [dialect.imports, imports, query.caller?.imports ?? {}],
    },
    about,
  );
}

/** The list that the finding is about. */
function accessOf({ endpoint, finding: { location } }: Case): Access | undefined {
  const lists = (endpoint?.accesses ?? []).filter(
    ({ many, leaves, limit }) => many && leaves && (limit === 'none' || limit === 'client'),
  );
  return lists.find((one) => one.location.file === location.file && one.location.startLine === location.startLine);
}

interface Query {
  readonly before: readonly string[];
  readonly text: string;
  readonly caller: CallerCode | null;
}

/** What limits the list to the caller's objects stays; null where that cannot be said again. */
function queryOf(access: Access, model: Model, { endpoint, surface }: Case, dialect: QueryDialect): Query | null {
  if (access.picked === 'all' && access.scope.length === 0)
    return { before: [], text: dialect.select(lastOf(model.name)), caller: null };
  const isOwn = access.picked === 'own' || (access.picked === 'all' && access.scope.join() === 'mine');
  const caller = isOwn && endpoint ? callerCode(endpoint, surface) : null;
  const owner = caller && ownerCondition(model, model.owner ?? [], caller.expression, surface);
  return owner && { ...ownQuery(model, owner, null, caller.expression, dialect), caller };
}
