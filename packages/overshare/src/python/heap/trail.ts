import type { Cell, Cells, Item, List } from '../values/domain.ts';

/** One write: to a cell or to a list's items, with what stood there before. */
interface Entry {
  /** The cells, or the attributes of the list. */
  readonly cells: Cells;
  readonly version: number;
  readonly key: string;
  readonly before: Cell | undefined;
  /** Null: a cell was written. */
  readonly items: readonly Item[] | null;
}

/** What a stretch of evaluation changed, by object: the state at its end. */
export interface Changes {
  readonly cells: ReadonlyMap<Cells, ReadonlyMap<string, Cell | undefined>>;
  readonly lists: ReadonlyMap<List, readonly Item[]>;
  /** Number of births at its end. */
  readonly births: number;
  readonly elsewhere: Elsewhere | null;
}

/** Births from one to before another. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Births that happened on other ways than the one being followed: a chain of ranges, the latest first. */
export interface Elsewhere extends Range {
  readonly next: Elsewhere | null;
  /** Length of the chain: two chains that part somewhere are compared from where they part. */
  readonly length: number;
}

export function elsewhereToo(next: Elsewhere | null, from: number, to: number): Elsewhere | null {
  return from === to ? next : { from, to, next, length: (next?.length ?? 0) + 1 };
}

/** The same, without some births: what was born then is there on this way too. */
function withoutRange(all: Elsewhere | null, { from, to }: Range): Elsewhere | null {
  const later: Elsewhere[] = [];
  let at = all;
  for (; at && at.to > from; at = at.next) later.push(at);
  for (const range of later.reverse()) {
    at = elsewhereToo(at, range.from, Math.max(range.from, Math.min(range.to, from)));
    at = elsewhereToo(at, Math.min(range.to, Math.max(range.from, to)), range.to);
  }
  return at;
}

/** Whether an object of this birth existed on the way that made these changes. */
export function existedOn(way: Pick<Changes, 'births' | 'elsewhere'>, born: number): boolean {
  if (born >= way.births) return false;
  for (let range = way.elsewhere; range && born < range.to; range = range.next) if (born >= range.from) return false;
  return true;
}

/** The part of an object that was written later, as it was before. */
export interface Before {
  readonly version: number;
  readonly cells: Map<string, Cell | undefined>;
  /** Of a list. Null: not written. */
  items: readonly Item[] | null;
}

/** Changes that are being put together. */
export interface NewChanges extends Changes {
  readonly cells: Map<Cells, ReadonlyMap<string, Cell | undefined>>;
  readonly lists: Map<List, readonly Item[]>;
}

export const noChanges = (births: number, elsewhere: Elsewhere | null): NewChanges => ({
  cells: new Map(),
  lists: new Map(),
  births,
  elsewhere,
});

/**
 * The one mutable heap is the objects themselves; this is the record of writes that lets a stretch of evaluation be
 * captured, undone and applied again, so that both sides of an undecided branch start from the same state.
 */
export class Trail {
  #entries: Entry[] = [];
  /** Number of objects made so far; objects born after a mark did not exist at the mark. */
  #births = 1;
  elsewhere: Elsewhere | null = null;
  #clock = 0;
  /** Writes that were gathered and done again. It grows with the ways that are followed, and so does the time. */
  work = 0;

  mark(): number {
    return this.#entries.length;
  }

  birth(): number {
    return this.#births++;
  }

  births(): number {
    return this.#births;
  }

  set(cells: Cells, key: string, cell: Cell | undefined): void {
    this.#entries.push({ cells, version: cells.version, key, before: cells.peek(key), items: null });
    cells.put(key, cell, ++this.#clock);
  }

  setItems(list: List, items: readonly Item[]): void {
    const { attrs } = list;
    this.#entries.push({ cells: attrs, version: attrs.version, key: '', before: undefined, items: list.items });
    attrs.version = ++this.#clock;
    list.items = items;
  }

  /** The state now of everything written since the mark. */
  changesSince(mark: number): Changes {
    const changed = new Map<Cells, Map<string, Cell | undefined>>();
    const lists = new Map<List, readonly Item[]>();
    for (let at = mark; at < this.#entries.length; at++) {
      const { cells, key, items } = this.#entries[at] as Entry;
      if (items !== null) lists.set(cells.list as List, (cells.list as List).items);
      else if (!cells.dead) {
        let keys = changed.get(cells);
        if (!keys) changed.set(cells, (keys = new Map<string, Cell | undefined>()));
        keys.set(key, cells.peek(key));
      }
    }
    this.work += this.#entries.length - mark;
    return { cells: changed, lists, births: this.#births, elsewhere: this.elsewhere };
  }

  /** What was written since the mark, as it was at it. */
  stateBefore(mark: number): Map<Cells, Before> {
    const states = new Map<Cells, Before>();
    for (let at = mark; at < this.#entries.length; at++) {
      const { cells, version, key, before, items } = this.#entries[at] as Entry;
      let state = states.get(cells);
      if (!state) states.set(cells, (state = { version, cells: new Map<string, Cell | undefined>(), items: null }));
      if (items !== null) state.items ??= items;
      else if (!state.cells.has(key)) state.cells.set(key, before);
    }
    return states;
  }

  /** What was born on another way is taken up on this one. */
  revive(range: Range): void {
    this.elsewhere = withoutRange(this.elsewhere, range);
  }

  /** The lists written since the mark, with the items they had at it. */
  listsBefore(mark: number): Map<List, readonly Item[]> {
    const lists = new Map<List, readonly Item[]>();
    for (let at = mark; at < this.#entries.length; at++) {
      const { cells, items } = this.#entries[at] as Entry;
      if (items !== null && !lists.has(cells.list as List)) lists.set(cells.list as List, items);
    }
    return lists;
  }

  undo(mark: number): void {
    while (this.#entries.length > mark) {
      const { cells, version, key, before, items } = this.#entries.pop() as Entry;
      // what stood there at this version stands there again
      if (items === null) cells.put(key, before, version);
      else {
        cells.version = version;
        (cells.list as List).items = items;
      }
    }
  }

  /** Goes on from the end of other changes: what was born since then was born elsewhere. */
  apply(changes: Changes): void {
    this.elsewhere = elsewhereToo(changes.elsewhere, changes.births, this.#births);
    for (const [cells, keys] of changes.cells)
      if (!cells.dead) for (const [key, cell] of keys) this.set(cells, key, cell);
    for (const [list, items] of changes.lists) this.setItems(list, items);
  }

  /** Runs something whose writes are never undone (loading a module, a class-level fact), then goes on as before. */
  aside<T>(run: () => T): T {
    const [entries, births] = [this.#entries, this.#births];
    this.#entries = [];
    try {
      return run();
    } finally {
      this.#entries = entries;
      this.#births = Math.max(births, this.#births);
    }
  }
}
