import type { Changes, Range } from '../heap/trail.ts';
import type { Cell, Cells, Func, Item, Value } from '../values/domain.ts';
import type { Exit } from './flow.ts';

/** A look at something: the same version, or the same content after it was undone and done again. */
export interface Snapshot {
  readonly cells: Cells;
  version: number;
  /** Null where there is too much of it to keep. */
  readonly content: ReadonlyMap<string, Cell> | null;
  readonly items: readonly Item[] | null;
}

/** What a call gave, and what it depended on: as long as all of that is as it was, it gives the same again. */
export interface Remembered {
  readonly value: Value;
  /** The ways in which it may raise instead. */
  readonly raises: readonly Exit[];
  readonly changes: Changes;
  readonly depends: readonly Snapshot[];
  /** When its objects were born. */
  readonly births: readonly Range[];
  /** It changed nothing that was there, and made nothing that has to be made anew for everybody. */
  readonly isRepeatable: boolean;
  /** What it made, as it left it. */
  readonly made: readonly Snapshot[];
  /** Writes to classes and modules until then. */
  readonly steady: number;
}

/** What calls gave. One for each call of an endpoint. */
export class Memo {
  readonly #results = new Map<Func, Map<string, Remembered[]>>();
  /** Births of earlier calls whose objects were taken up again on another way. */
  readonly revived: Range[] = [];

  of(func: Func, key: string): Remembered[] {
    let byKey = this.#results.get(func);
    if (!byKey) this.#results.set(func, (byKey = new Map<string, Remembered[]>()));
    let results = byKey.get(key);
    if (!results) byKey.set(key, (results = []));
    return results;
  }
}

/** Steps that a call of a description takes at least, in the middle, for its results to be kept. */
const WORTH_KEEPING = 150;

/** What calls of functions took so far. */
export class Costs {
  readonly #spent = new Map<Func['node'], { calls: number; steps: number }>();

  add({ node }: Func, steps: number): void {
    const spent = this.#spent.get(node);
    if (!spent) this.#spent.set(node, { calls: 1, steps });
    else {
      spent.calls++;
      spent.steps += steps;
    }
  }

  /** Most functions of descriptions are too small: to ask whether it is known what they give costs more than to run them. */
  areWorthKeeping({ node, unit }: Func): boolean {
    if (!unit.isStub) return true;
    const spent = this.#spent.get(node);
    return spent !== undefined && spent.steps >= WORTH_KEEPING * spent.calls;
  }
}
