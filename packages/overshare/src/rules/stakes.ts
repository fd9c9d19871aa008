import type { Access, Endpoint } from '#surface/index.ts';
import { isSensitive } from './data-kind.ts';
import { isOfOthers, leavingFrom, type Leaving } from './leaving.ts';

type Change = Exclude<Access['operation'], 'read'>;

const changes: readonly Change[] = ['delete', 'update', 'create'];

/** The gravest thing that an endpoint does to stored data; null where it only reads. */
export function changeOf(endpoint: Endpoint): Change | null {
  const done = new Set<string>([...endpoint.accesses, ...endpoint.writes].map(({ operation }) => operation));
  const change = changes.find((one) => done.has(one));
  return change ?? (endpoint.activities.includes('writes') ? 'update' : null);
}

/** Stored data of others in what an endpoint sends: credentials, personal and business data. */
export function sensitiveFrom(endpoint: Endpoint): Leaving[] {
  return leavingFrom(endpoint).filter((one) => isSensitive(one.field) && one.field.model !== null && isOfOthers(one));
}
