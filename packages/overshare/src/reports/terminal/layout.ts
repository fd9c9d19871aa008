import type { Paint } from '../text/paint.ts';

/** How a report for a terminal is drawn. */
export interface Layout {
  readonly width: number;
  readonly paint: Paint;
}

export const indent = '  ';

export function indented(lines: readonly string[]): string[] {
  return lines.map((line) => (line ? indent + line : line));
}

/** Some items, and how many more there are. */
export function some<T>(items: readonly T[], most: number, draw: (item: T) => string): string[] {
  const more = items.length - most;
  return [...items.slice(0, most).map(draw), ...(more > 0 ? [`… and ${more} more, see --format json`] : [])];
}
