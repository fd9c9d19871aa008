/** Steps that all calls of all endpoints together may take: the time of a scan stays bounded, whatever the project. */
const MOST_TOGETHER = 40_000_000;
/** Steps that one call of an endpoint may take. */
const MOST_OF_ONE = 400_000;
/** Steps that are left to each call after others used them up. */
const LEAST_OF_ONE = 10_000;
/** Most calls take far less than their share, so that the others may take several shares. */
const SHARES = 6;

/** Divides steps among the calls of a scan. Counts steps and never time, so that every run gives the same. */
export class Budget {
  #left = MOST_TOGETHER;
  #calls = 1;

  /** How many calls will follow. */
  expect(calls: number): void {
    this.#calls = Math.max(1, calls);
  }

  /** What the next call may take. */
  next(): number {
    const shares = Math.floor((SHARES * this.#left) / this.#calls);
    return Math.min(MOST_OF_ONE, Math.max(LEAST_OF_ONE, shares));
  }

  spend(steps: number): void {
    this.#left = Math.max(0, this.#left - steps);
  }
}
