import { lineOf, type Site } from '#python/index.ts';
import type { Location } from '#surface/index.ts';

/** A place as the user sees it. */
export function locationOf(site: Site): Location {
  const startLine = lineOf(site.unit, site.start);
  return {
    file: site.unit.file,
    startLine,
    endLine: Math.max(startLine, lineOf(site.unit, Math.max(site.start, site.end - 1))),
    symbol: site.symbol,
  };
}
