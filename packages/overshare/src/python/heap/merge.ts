import type { Cell, Cells, Item, List } from '../values/domain.ts';
import { sameValue, union } from '../values/union.ts';
import { type Changes, type Elsewhere, elsewhereToo, existedOn, noChanges } from './trail.ts';

/**
 * Joins what several ways through the code left behind. An object born on one of the ways did not exist on the others:
 * it keeps that way's state. `bornAfter` is the number of births at the point where the ways parted; `condition` is the
 * source text that decides between them.
 */
export function mergeChanges(ways: readonly Changes[], bornAfter: number, condition: string | null): Changes {
  const merged = noChanges(Math.max(...ways.map((way) => way.births)), sharedElsewhere(ways));
  for (const way of ways)
    for (const cells of way.cells.keys())
      if (!cells.dead && !merged.cells.has(cells))
        merged.cells.set(cells, mergeCells(cells, ways, bornAfter, condition));
  for (const list of new Set(ways.flatMap((way) => [...way.lists.keys()]))) {
    const states = ways
      .filter((way) => list.born < bornAfter || way.lists.has(list) || existedOn(way, list.born))
      .map((way) => way.lists.get(list) ?? list.items);
    merged.lists.set(
      list,
      states.reduce((one, two) => mergeItems(list, one, two)),
    );
  }
  return merged;
}

function mergeCells(
  cells: Cells,
  ways: readonly Changes[],
  bornAfter: number,
  condition: string | null,
): ReadonlyMap<string, Cell | undefined> {
  const mine = ways
    .filter((way) => cells.born < bornAfter || way.cells.has(cells) || existedOn(way, cells.born))
    .map((way) => way.cells.get(cells));
  const [only] = mine;
  if (mine.length === 1 && only) return only;
  const merged = new Map<string, Cell | undefined>();
  for (const keys of mine)
    for (const key of keys?.keys() ?? []) {
      if (merged.has(key)) continue;
      const states = mine.map((one) => (one?.has(key) ? one.get(key) : cells.peek(key)));
      merged.set(key, mergeStates(states, condition));
    }
  return merged;
}

function mergeStates(states: readonly (Cell | undefined)[], condition: string | null): Cell | undefined {
  const there = states.filter((state) => state !== undefined);
  const [first] = there;
  if (first === undefined) return undefined;
  const missing = there.length < states.length;
  const may = missing || there.some((state) => state.may);
  if (!may && there.every((state) => state === first)) return first;
  const last = there.at(-1) as Cell;
  return {
    value: union(...there.map((state) => state.value)),
    may,
    site: last.site ?? first.site,
    condition: there.find((state) => state.condition !== null)?.condition ?? (missing ? condition : null),
  };
}

/** Two histories of one list: what they share, then what either added, as possible items. */
function mergeItems(list: List, one: readonly Item[], two: readonly Item[]): readonly Item[] {
  if (one === two) return one;
  let shared = 0;
  while (shared < one.length && shared < two.length && sameItem(one[shared] as Item, two[shared] as Item)) shared++;
  const prefix = one.slice(0, shared);
  if (one.length === two.length)
    return [...prefix, ...one.slice(shared).map((item, at) => bothItems(item, two[shared + at] as Item))];
  const same = sharedEnd(one, two, Math.min(one.length, two.length) - shared);
  const tails = [...one.slice(shared, one.length - same), ...two.slice(shared, two.length - same)];
  const isTuple = list.cls.name === 'tuple';
  const possible = tails.map((item) => (isTuple ? item : { ...item, may: true }));
  const end = one.slice(one.length - same);
  return [...prefix, ...(possible.length > MOST_REPEATED ? eachOnce(possible) : possible), ...end];
}

/** How many items at the end are the same: what stood there before something was put in front. */
function sharedEnd(one: readonly Item[], two: readonly Item[], most: number): number {
  let same = 0;
  while (same < most && sameItem(one.at(-1 - same) as Item, two.at(-1 - same) as Item)) same++;
  return same;
}

/** Items that may be there, with repetitions; without a bound every join would double them. */
const MOST_REPEATED = 50;

function eachOnce(items: readonly Item[]): Item[] {
  const seen = new Map<Item['value'], Item>();
  for (const item of items) if (!seen.has(item.value)) seen.set(item.value, { ...item, many: true });
  return [...seen.values()];
}

const sameItem = (one: Item, two: Item): boolean =>
  one === two || (one.may === two.may && one.many === two.many && sameValue(one.value, two.value));

const bothItems = (one: Item, two: Item): Item => ({
  value: union(one.value, two.value),
  may: one.may || two.may,
  many: one.many || two.many,
});

/** What was born on none of the ways. Chains of ways that parted late are alike for the most part: that part is kept as it is. */
function sharedElsewhere(ways: readonly Changes[]): Elsewhere | null {
  const latest = ways.reduce((one, two) => (two.births > one.births ? two : one));
  const common = ways.map((way) => way.elsewhere).reduce(whereTheyPart);
  const onNone = (born: number) => !ways.some((way) => existedOn(way, born));
  const since: Elsewhere[] = [];
  for (let range = latest.elsewhere; range && range !== common; range = range.next)
    if (onNone(range.from) && onNone(range.to - 1)) since.push(range);
  return since.reduceRight<Elsewhere | null>((next, { from, to }) => elsewhereToo(next, from, to), common);
}

function whereTheyPart(one: Elsewhere | null, two: Elsewhere | null): Elsewhere | null {
  let [a, b] = [one, two];
  while (a !== b) {
    const longer = (a?.length ?? 0) >= (b?.length ?? 0);
    if (longer) a = a?.next ?? null;
    else b = b?.next ?? null;
  }
  return a;
}

/** First one stretch, then another that began where it ended. */
export function composeChanges(first: Changes, second: Changes): Changes {
  const cells = new Map(first.cells);
  for (const [owner, keys] of second.cells) {
    if (owner.dead) continue;
    const before = cells.get(owner);
    cells.set(owner, before ? new Map([...before, ...keys]) : keys);
  }
  const lists = first.lists.size === 0 ? second.lists : new Map([...first.lists, ...second.lists]);
  return { cells, lists, births: second.births, elsewhere: second.elsewhere };
}
