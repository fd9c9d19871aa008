import { compareVersions, firstSignificant, nextAfter, parts } from './compare-versions.ts';

/** The versions that a specifier allows, as far as one range can say it. */
export interface Range {
  readonly version: string;
  readonly exact: boolean;
  readonly below?: string;
}

interface Bounds {
  exact?: string;
  lowest: string;
  below?: string;
}

/** No specifier is longer; the patterns below would need long for one that is. */
const longest = 1000;

/** Reads `>=1.4,<2`, `==2.0.*`, `~=3.1`, and Poetry's `^1.4`, `~1.4` and bare `1.4.2`. Null: any version will do. */
export function readSpecifier(text: string): Range | null {
  const bounds: Bounds = { lowest: '' };
  // of alternatives the last is the newest by custom
  const newest = text.slice(text.lastIndexOf('||') + 1, longest);
  const clauses = newest.matchAll(/(===|==|~=|!=|<=|>=|<|>|\^|~)?\s*v?(\d[\w.*+!-]*)/g);
  for (const [, operator = '==', version] of clauses) narrow(bounds, operator, version!);
  if (bounds.exact) return { version: bounds.exact, exact: true };
  if (!bounds.lowest && !bounds.below) return null;
  return { version: bounds.lowest, exact: false, ...(bounds.below && { below: bounds.below }) };
}

function narrow(bounds: Bounds, operator: string, version: string): void {
  const wildcard = version.indexOf('.*');
  if (wildcard >= 0) version = version.slice(0, wildcard);
  if (operator === '!=') return;
  if (operator.startsWith('==') && wildcard < 0) bounds.exact = version;
  else if (operator === '<') lower(bounds, version);
  else if (operator === '<=') lower(bounds, `${version}.1`);
  else {
    if (!bounds.lowest || compareVersions(version, bounds.lowest) > 0) bounds.lowest = version;
    const kept = keptParts(operator, version);
    if (kept) lower(bounds, nextAfter(version, kept));
  }
}

/** How many leading numbers a "compatible" version shares; 0: there is no upper bound. */
function keptParts(operator: string, version: string): number {
  if (operator === '==' || operator === '===') return parts(version);
  if (operator === '~=') return Math.max(parts(version) - 1, 1);
  if (operator === '~') return Math.min(parts(version), 2);
  return operator === '^' ? firstSignificant(version) : 0;
}

function lower(bounds: Bounds, below: string): void {
  if (!bounds.below || compareVersions(below, bounds.below) < 0) bounds.below = below;
}
