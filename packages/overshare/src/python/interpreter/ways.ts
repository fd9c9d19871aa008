import { composeChanges, mergeChanges } from '../heap/merge.ts';
import { type Changes, elsewhereToo, type Trail } from '../heap/trail.ts';
import type { Value } from '../values/domain.ts';
import { NONE } from '../values/make.ts';
import { union } from '../values/union.ts';
import { type Completion, type Ending, type Exit, type Gathered, Raise, Stopped, type Way } from './flow.ts';

/** Exits of one kind beyond this number are joined. */
const MOST_EXITS = 12;

/** Where ways that end early are kept until somebody outside catches them; their changes count from `mark`. */
interface Collector {
  readonly mark: number;
  readonly births: number;
  readonly exits: Exit[];
  readonly outer: Collector | null;
}

/** Branching, joining and early exits over the trail. Knows nothing of Python's syntax. */
export class Paths {
  readonly trail: Trail;
  /** Tells exits apart that must not be joined: by exception class. */
  readonly #kindOf: (exception: Value) => string;
  #collector: Collector;

  constructor(trail: Trail, kindOf: (exception: Value) => string) {
    this.trail = trail;
    this.#kindOf = kindOf;
    this.#collector = { mark: 0, births: 0, exits: [], outer: null };
  }

  /**
   * Runs all ways from the same state and goes on with what they left behind together. Throws `Stopped` where none goes
   * on. `births`: number of births at the point where the ways parted, if that was before now.
   */
  ways<T>(
    ways: readonly Way<T>[],
    condition: string | null,
    isAbrupt: (result: T) => boolean,
    births: number = this.trail.births(),
  ): T[] {
    if (ways.length === 0) throw new Stopped();
    const mark = this.trail.mark();
    const alive: { result: T; changes: Changes }[] = [];
    // births on the ways that are followed beside this one
    let others = this.trail.elsewhere;
    for (const [at, way] of ways.entries()) {
      const last = at === ways.length - 1;
      const from = this.trail.births();
      this.trail.elsewhere = others;
      if (way.before) this.trail.apply(way.before);
      const result = this.#runWay(way.run, isAbrupt, last && alive.length === 0);
      others = elsewhereToo(others, from, this.trail.births());
      if (result.ended) {
        if (!last || alive.length > 0) this.trail.undo(mark);
        else throw new Stopped();
        continue;
      }
      if (last && alive.length === 0) return [result.value];
      alive.push({ result: result.value, changes: this.trail.changesSince(mark) });
      this.trail.undo(mark);
    }
    const only = alive.length === 1 ? alive[0] : undefined;
    this.trail.apply(
      only
        ? only.changes
        : mergeChanges(
            alive.map((one) => one.changes),
            births,
            condition,
          ),
    );
    return alive.map((one) => one.result);
  }

  /** Runs one way; an early end is captured, unless it is the only way left: then it stays as it is. */
  #runWay<T>(
    run: () => T,
    isAbrupt: (result: T) => boolean,
    onlyOne: boolean,
  ): { ended: true } | { ended: false; value: T } {
    try {
      const value = run();
      if (onlyOne || !isAbrupt(value)) return { ended: false, value };
      const completion = value as Completion;
      if (completion) this.#capture(completion.kind, completion.kind === 'return' ? completion.value : NONE);
      return { ended: true };
    } catch (thrown) {
      if (thrown instanceof Stopped) return { ended: true };
      if (!(thrown instanceof Raise) || onlyOne) throw thrown;
      this.#capture('raise', thrown.exception);
      return { ended: true };
    }
  }

  #capture(kind: Exit['kind'], value: Value): void {
    const { mark, births, exits } = this.#collector;
    exits.push({ kind, value, changes: this.trail.changesSince(mark), births });
  }

  /** Runs a stretch. Where it ends on one path only, the state stays as that path left it; else it is that of before. */
  gather(run: () => Completion): Gathered {
    const collector: Collector = {
      mark: this.trail.mark(),
      births: this.trail.births(),
      exits: [],
      outer: this.#collector,
    };
    this.#collector = collector;
    const { elsewhere } = this.trail;
    try {
      const completion = run();
      const live =
        completion === null
          ? NORMAL
          : completion.kind === 'return'
            ? completion
            : { kind: completion.kind, value: NONE };
      if (collector.exits.length === 0) return { live, exits: [] };
      this.#capture(live.kind, live.value);
    } catch (thrown) {
      if (thrown instanceof Raise) {
        if (collector.exits.length === 0) return { live: { kind: 'raise', value: thrown.exception }, exits: [] };
        this.#capture('raise', thrown.exception);
      } else if (!(thrown instanceof Stopped)) throw thrown;
    } finally {
      this.#collector = collector.outer ?? collector;
    }
    this.trail.undo(collector.mark);
    this.trail.elsewhere = elsewhere;
    return { live: null, exits: this.#joinAlike(collector.exits) };
  }

  /** Joins exits that nothing that matters tells apart, so that ways do not multiply. */
  #joinAlike(exits: readonly Exit[]): Exit[] {
    const groups = new Map<string, Exit[]>();
    const crowded = exits.length > MOST_EXITS;
    for (const [at, exit] of exits.entries()) {
      const key =
        exit.kind === 'raise'
          ? this.#kindOf(exit.value)
          : exit.kind === 'return' && !crowded
            ? `return ${at}`
            : exit.kind;
      groups.set(key, [...(groups.get(key) ?? []), exit]);
    }
    return [...groups.values()].map((group) => (group.length === 1 ? (group[0] as Exit) : joinExits(group)));
  }

  /**
   * Goes on with the exits that are caught here, joined; hands the others outside. A single exit that nobody catches
   * here is given back as it is (a raise is thrown).
   */
  settle(gathered: Gathered, caught: (exit: Ending) => boolean): Ending {
    if (gathered.live) return rethrow(gathered.live);
    const mine = gathered.exits.filter(caught);
    const others = gathered.exits.filter((exit) => !caught(exit));
    const [only] = others;
    if (mine.length === 0 && others.length === 1 && only) {
      this.trail.apply(only.changes);
      return rethrow(only);
    }
    this.passOn(others);
    return { kind: 'normal', value: this.goOn(mine) };
  }

  passOn(exits: readonly Exit[]): void {
    if (exits.length === 0) return;
    const { mark, births } = this.#collector;
    const before = this.trail.changesSince(mark);
    for (const exit of exits)
      this.#collector.exits.push({ ...exit, births, changes: composeChanges(before, exit.changes) });
  }

  /** Goes on from the joined end of the given exits. The state must be the one they started from. */
  goOn(exits: readonly Exit[]): Value {
    if (exits.length === 0) throw new Stopped();
    const joined = joinExits(exits);
    this.trail.apply(joined.changes);
    return joined.value;
  }

  /** A region of its own: exits inside it are never seen outside. */
  alone<T>(run: () => T): T {
    const outer = this.#collector;
    const { elsewhere } = this.trail;
    this.#collector = { mark: 0, births: 0, exits: [], outer: null };
    try {
      return this.trail.aside(run);
    } finally {
      this.#collector = outer;
      this.trail.elsewhere = elsewhere;
    }
  }
}

const NORMAL: Ending = { kind: 'normal', value: NONE };

function rethrow(ending: Ending): Ending {
  if (ending.kind === 'raise') throw new Raise(ending.value);
  return ending;
}

function joinExits(exits: readonly Exit[]): Exit {
  const [first] = exits as [Exit];
  if (exits.length === 1) return first;
  const changes = mergeChanges(
    exits.map((exit) => exit.changes),
    first.births,
    null,
  );
  return { kind: first.kind, value: union(...exits.map((exit) => exit.value)), changes, births: first.births };
}
