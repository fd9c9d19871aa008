import { compareVersions } from './compare-versions.ts';
import { normalize, type Pin } from './pin.ts';

/** The pins of a project by normalized distribution name (`flask-sqlalchemy`). */
export class Versions {
  readonly pins: ReadonlyMap<string, Pin>;

  constructor(pins: ReadonlyMap<string, Pin>) {
    this.pins = pins;
  }

  /** Whether a library is at least this version. Within what a pin allows the newest is assumed; so without a pin it is. */
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

function written(pin: Pin): string {
  if (pin.exact) return pin.version;
  return [pin.version && `>=${pin.version}`, pin.below && `<${pin.below}`].filter(Boolean).join(', ');
}
