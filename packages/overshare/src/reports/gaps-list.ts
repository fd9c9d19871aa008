import type { Surface } from '#surface/index.ts';
import { plain } from './text/plain.ts';

/** What the descriptions of libraries lack, most met first. */
export function gapsList({ gaps }: Pick<Surface, 'gaps'>): string {
  if (!gaps.length) return 'No construct of a described library was missing.\n';
  const width = String(Math.max(...gaps.map(({ count }) => count))).length;
  return gaps.map(({ name, count }) => `${String(count).padStart(width)}  ${plain(name)}\n`).join('');
}
