/** A version that the project asks for. */
export interface Pin {
  /** The exact version, or the lowest allowed one, or '' where only an upper bound is given. */
  readonly version: string;
  readonly exact: boolean;
  /** The first version that is not allowed any more. */
  readonly below?: string;
  readonly source: string;
}

/** The pins of a project by normalized distribution name (`flask-sqlalchemy`). */
export class Versions {
  readonly pins: ReadonlyMap<string, Pin>;

  constructor(pins: ReadonlyMap<string, Pin>) {
    this.pins = pins;
  }

  /** Whether a library is at least this version. Within what a pin allows, the newest is assumed; so without a pin it is. */
  atLeast(distribution: string, version: string): boolean {
    const pin = this.pins.get(normalize(distribution));
    if (!pin) return true;
    if (pin.exact) return compareVersions(pin.version, version) >= 0;
    return pin.below === undefined || compareVersions(pin.below, version) > 0;
  }

  /** What to show of each pin: `3.1.1`, or the range `>=1.4, <2`. */
  toRecord(): Record<string, string> {
    const sorted = [...this.pins].sort(([one], [other]) => (one < other ? -1 : 1));
    return Object.fromEntries(sorted.map(([name, pin]) => [name, written(pin)]));
  }
}

/** `Flask_SQLAlchemy` → `flask-sqlalchemy`, as package indexes compare names (PEP 503). */
export function normalize(distribution: string): string {
  return distribution.toLowerCase().replace(/[-_.]+/g, '-');
}

/** Compares the release numbers; what follows them (`rc1`, `+local`) only counts as "before the release". */
export function compareVersions(one: string, other: string): number {
  const [left, right] = [release(one), release(other)];
  for (let at = 0; at < Math.max(left.numbers.length, right.numbers.length); at++) {
    const difference = (left.numbers[at] ?? 0) - (right.numbers[at] ?? 0);
    if (difference) return difference;
  }
  return Number(right.early) - Number(left.early);
}

function release(version: string): { numbers: number[]; early: boolean } {
  const numbers = /^\s*v?(\d{1,9}(?:\.\d{1,9}){0,9})/i.exec(version)?.[1] ?? '0';
  return { numbers: numbers.split('.').map(Number), early: /\d\.?(?:a|b|rc|dev|alpha|beta)\d*/i.test(version) };
}

function written(pin: Pin): string {
  if (pin.exact) return pin.version;
  return [pin.version && `>=${pin.version}`, pin.below && `<${pin.below}`].filter(Boolean).join(', ');
}
