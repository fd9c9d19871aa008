import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Case } from './constructs.ts';
import type { Difference } from './difference.ts';

/** Something in which the analyzer is known to be wrong. */
export interface Miss {
  readonly endpoint: string;
  readonly what: Difference['what'];
  /** The callers it is about; absent where it is about none. */
  readonly identities?: readonly string[];
  readonly why: string;
}

/** What a miss says that nobody has explained yet. */
export const unexplained = 'not looked at yet';

/** The file beside a recording that lists its known misses; an empty list where there are none. */
export function missFile({ folder, environment, isOneOfSeveral }: Case): string {
  return join(folder, isOneOfSeveral ? `known-miss.${environment}.json` : 'known-miss.json');
}

/** The known misses of a recording. */
export function readMisses(file: string): Miss[] {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Miss[]) : [];
}

/** The differences as misses, with the reasons already given for them. */
export function missesOf(differences: readonly Difference[], known: readonly Miss[]): Miss[] {
  const groups = new Map<string, Difference[]>();
  for (const difference of differences) {
    const key = keyOf(difference);
    groups.set(key, [...(groups.get(key) ?? []), difference]);
  }
  const reasons = new Map(known.map((miss) => [keyOf(miss), miss.why]));
  return [...groups].map(([key, group]) => missOf(group, reasons.get(key) ?? unexplained));
}

/** One line for each miss. */
export function writeMisses(misses: readonly Miss[]): string {
  if (!misses.length) return '[]\n';
  return `[\n${misses.map((miss) => `  ${JSON.stringify(miss)}`).join(',\n')}\n]\n`;
}

function missOf(group: readonly Difference[], why: string): Miss {
  const [{ endpoint, what }] = group as [Difference];
  const identities = group.flatMap(({ identity }) => identity ?? []);
  return { endpoint, what, ...(identities.length ? { identities } : {}), why };
}

function keyOf({ endpoint, what }: Pick<Miss, 'endpoint' | 'what'>): string {
  return `${what} ${endpoint}`;
}
