import type { Access, Caller, Endpoint } from '#surface/index.ts';
import { isSensitive } from './data-kind.ts';
import { isOfOthers, leavingFrom, type Leaving } from './leaving.ts';

type Change = Exclude<Access['operation'], 'read'>;

const changes: readonly Change[] = ['delete', 'update', 'create'];

/** Accesses and writes that change what is not the caller's own: who is not logged in has nothing to change there. */
export function changesOfOthers(
  { accesses, writes }: Endpoint,
  by?: Caller,
): readonly Pick<Access, 'operation' | 'model'>[] {
  const changing = accesses.filter(({ operation }) => operation !== 'read');
  const unplaced = writes.filter(({ model }) => !changing.some((access) => access.model === model));
  const done = changing.filter(({ callers }) => by === undefined || callers?.includes(by) !== false);
  return [...done.filter(({ picked, scope }) => picked !== 'own' && !scope.includes('mine')), ...unplaced];
}

/** The gravest thing that an endpoint does to stored data of others, for anybody or for one caller; null where it only reads. */
export function changeOf(endpoint: Endpoint, by?: Caller): Change | null {
  const done = new Set<string>(changesOfOthers(endpoint, by).map(({ operation }) => operation));
  const change = changes.find((one) => done.has(one));
  if (change !== undefined) return change;
  const explained = endpoint.accesses.some(({ operation }) => operation !== 'read');
  return endpoint.activities.includes('writes') && !explained ? 'update' : null;
}

/** Stored data of others in what an endpoint sends: credentials, personal and business data. */
export function sensitiveFrom(endpoint: Endpoint): Leaving[] {
  return leavingFrom(endpoint).filter((one) => isSensitive(one.field) && one.field.model !== null && isOfOthers(one));
}
