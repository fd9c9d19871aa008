import { compareVersions } from '#project/pins/compare-versions.ts';
import type { Surface } from '#surface/index.ts';

/** Whether the project pins this library at all. */
export function isPinned({ versions }: Surface, distribution: string): boolean {
  return versions[distribution] !== undefined;
}

/**
 * Whether a library is at least this version; null where it is not pinned. Within a range (`>=1.4, <2`) the newest is
 * assumed, as the evaluator does.
 */
export function isAtLeast({ versions }: Surface, distribution: string, version: string): boolean | null {
  const pin = versions[distribution];
  if (pin === undefined) return null;
  if (/^\d/.test(pin)) return compareVersions(pin, version) >= 0;
  const below = /<\s*(\d[^,\s]*)/.exec(pin)?.[1];
  return below === undefined || compareVersions(below, version) > 0;
}
