import type { Access, Caller, Endpoint, Surface } from '#surface/index.ts';
import type { Statement } from '#findings/index.ts';
import { audienceOfEndpoint } from './audience.ts';
import { isSensitive } from './data-kind.ts';
import { leavingFrom } from './leaving.ts';
import { lastName } from './prose.ts';

/** What somebody reaches who should not: objects of others that nothing limits to the caller's own. */
export interface Reach {
  readonly access: Access;
  readonly audience: 'anyone' | 'user';
  /** Whether more than ordinary content is read or changed. */
  readonly grave: boolean;
}

/** Callers to whom nothing belongs: what only the owner or staff reach is open to nobody else. */
const WIDE: ReadonlySet<Caller> = new Set(['anonymous', 'plain', 'stranger']);

/** Accesses without a scope to objects that belong to somebody, where at least any logged-in user gets in. */
export function unscoped(endpoint: Endpoint, surface: Surface): Reach[] {
  const audience = audienceOfEndpoint(endpoint);
  if (audience !== 'anyone' && audience !== 'user') return [];
  return endpoint.accesses
    .filter(({ owned, scope, operation }) => owned && scope.length === 0 && operation !== 'create')
    .filter(({ operation, leaves }) => operation !== 'read' || leaves)
    .filter(({ callers }) => !callers || callers.some((caller) => WIDE.has(caller)))
    .map((access) => ({ access, audience, grave: access.operation !== 'read' || holdsSensitive(endpoint, access) }))
    .filter((reach) => !isPublished(reach, surface));
}

/** The places of repair that come before the one at which the objects are reached. */
export const queriedAt = ({ access }: Reach): NonNullable<Statement['related']> =>
  (access.queriedAt ?? []).map(({ file, startLine, endLine, symbol }) => ({
    ...{ file, startLine, endLine, ...(symbol === undefined ? {} : { symbol }) },
    message: `The query for ${lastName(access.model)} is put together here`,
  }));

/** Whether something of these objects leaves that not everybody should have. */
function holdsSensitive(endpoint: Endpoint, { model }: Access): boolean {
  return leavingFrom(endpoint).some(
    (one) => one.field.model === model && one.severity !== null && isSensitive(one.field),
  );
}

/** Ordinary content that everybody may read, and the names of other users, are there to be seen. */
function isPublished({ access, audience, grave }: Reach, { identity }: Surface): boolean {
  return !grave && (audience === 'anyone' || access.model === identity.userModel);
}
