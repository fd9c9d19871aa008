import { type Before, type Changes, existedOn, type Range } from '../heap/trail.ts';
import { type Arguments, type Cell, Cells, type Func, type Value } from '../values/domain.ts';
import { isNone, optionsOf } from '../values/make.ts';
import { sameValue, valueKey } from '../values/union.ts';
import { lookUp } from './attributes.ts';
import type { Exit } from './flow.ts';
import type { Interpreter } from './interpreter.ts';
import type { Memo, Remembered, Snapshot } from './remembered.ts';

/** Called when a function can return; with the ways in which it may raise instead. */
export type Sure = (raises: readonly Exit[]) => void;

/** States of what a call reads for which its result is kept. */
const MOST_STATES = 4;

/**
 * Runs a call unless it is known what it gives: what it read is as it was. A project asks the same small questions (who
 * is calling, what is configured) again and again in one request. And where a condition is undecided, all that follows
 * runs on both ways, most of it in the same manner: so what a call changes is remembered too, and done again.
 */
export function remembering(
  vm: Interpreter,
  memo: Memo,
  func: Func,
  args: Arguments,
  run: (sure: Sure) => Value,
): Value {
  const results = memo.of(func, keyOf(vm, func, args));
  const known = results.find((result) => holds(vm, result));
  if (known) return again(vm, memo, known);
  const outer = Cells.reads;
  const stretch = { mark: vm.trail.mark(), births: vm.trail.births(), reads: new Set<Cells>() };
  const revived = memo.revived.length;
  let raises: readonly Exit[] | null = null;
  Cells.reads = stretch.reads;
  try {
    const value = run((others) => void (raises = others));
    Cells.reads = null;
    if (raises) {
      results.unshift(lasting(vm, value, { ...stretch, raises, revived: memo.revived.slice(revived) }));
      results.length = Math.min(results.length, MOST_STATES);
    }
    return value;
  } finally {
    Cells.reads = outer;
    if (outer !== null) addAlive(stretch.reads, outer);
  }
}

function addAlive(reads: ReadonlySet<Cells>, to: Set<Cells>): void {
  for (const cells of reads) if (!cells.dead) to.add(cells);
}

/** On the way on which it ran, a call that made or changed something has to run again, to make it once more. */
function holds(vm: Interpreter, known: Remembered): boolean {
  if (known.steady !== steadyWrites() || !known.depends.every(isUnchanged)) return false;
  const here = { births: vm.trail.births(), elsewhere: vm.trail.elsewhere };
  const isElsewhere = known.births.every(({ from, to }) => from === to || !existedOn(here, from));
  return isElsewhere || (known.isRepeatable && known.made.every(isUnchanged));
}

/** Does again what a call did. */
function again(vm: Interpreter, memo: Memo, known: Remembered): Value {
  const { trail } = vm;
  if (Cells.reads !== null) for (const { cells } of known.depends) Cells.reads.add(cells);
  for (const range of known.births) {
    trail.revive(range);
    memo.revived.push(range);
  }
  const asOfNow = (changes: Changes): Changes => ({
    ...changes,
    births: trail.births(),
    elsewhere: trail.elsewhere,
  });
  vm.paths.passOn(known.raises.map((exit) => ({ ...exit, changes: asOfNow(exit.changes) })));
  trail.apply(asOfNow(known.changes));
  return known.value;
}

/** Entries of one object that are kept to compare with. */
const MOST_KEPT = 40;

interface Stretch {
  readonly mark: number;
  readonly births: number;
  readonly reads: ReadonlySet<Cells>;
  readonly raises: readonly Exit[];
  readonly revived: readonly Range[];
}

/** What to remember of a call. */
function lasting(vm: Interpreter, value: Value, { mark, births, reads, raises, revived }: Stretch): Remembered {
  const { trail } = vm;
  const changes = trail.changesSince(mark);
  const before = trail.stateBefore(mark);
  const isNew = ({ born }: Cells) => born >= births || revived.some(({ from, to }) => born >= from && born < to);
  const written = new Set<Cells>();
  for (const each of [changes, ...raises.map((exit) => exit.changes)]) {
    for (const cells of each.cells.keys()) if (!cells.dead) written.add(cells);
    for (const list of each.lists.keys()) written.add(list.attrs);
  }
  const depends: Snapshot[] = [];
  for (const cells of reads) if (!cells.dead && !isNew(cells)) depends.push(lookAt(cells, before.get(cells)));
  return {
    value,
    raises,
    changes,
    depends,
    births: [{ from: births, to: trail.births() }, ...revived],
    isRepeatable: [...written].every(isNew) && !isOwnedByCaller(value, births) && revived.length === 0,
    made: [...written].filter(isNew).map((cells) => lookAt(cells)),
    steady: steadyWrites(),
  };
}

const steadyWrites = (): number => Cells.classWrites + Cells.moduleWrites;

/** Whether a value is something new that the caller may change (a class may say `_immutable = True`): whoever asks again must get one of its own. */
function isOwnedByCaller(value: Value, births: number): boolean {
  return optionsOf(value).some((option) => {
    if (option.tag !== 'thing' || option.born < births) return false;
    if (option.shape === 'instance') return option.fact === null && lookUp(option.cls.order, '_immutable') === null;
    if (option.shape === 'bound') return [option.self, option.callee].some((part) => isOwnedByCaller(part, births));
    if (option.shape === 'list' && option.cls.name === 'tuple')
      return option.items.some((item) => isOwnedByCaller(item.value, births));
    return true;
  });
}

/** `before`: what of it was other when the call found it. */
function lookAt(cells: Cells, before?: Before): Snapshot {
  const version = before?.version ?? cells.version;
  const items = before?.items ?? cells.list?.items ?? null;
  if (cells.size > MOST_KEPT) return { cells, version, content: null, items };
  if (!before || before.cells.size === 0) return { cells, version, content: cells.content(), items };
  const content = new Map(cells.content());
  for (const [key, cell] of before.cells)
    if (cell) content.set(key, cell);
    else content.delete(key);
  return { cells, version, content, items };
}

/** A branch that is undone and done again writes the same cells once more: that is no change. */
function isUnchanged(then: Snapshot): boolean {
  const { cells, content } = then;
  if (cells.version === then.version) return true;
  if (content === null || cells.size !== content.size) return false;
  if (then.items !== null && cells.list?.items !== then.items) return false;
  for (const [key, cell] of content) if (!isSame(cell, cells.peek(key))) return false;
  then.version = cells.version;
  return true;
}

/** Written once more at the same place, with the same value: nothing can tell the two apart. */
function isSame(one: Cell, two: Cell | undefined): boolean {
  if (one === two) return true;
  if (two === undefined || one.may !== two.may || one.condition !== two.condition) return false;
  if (one.site?.start !== two.site?.start || one.site?.unit !== two.site?.unit) return false;
  // there are several kinds of None
  return isNone(one.value) ? one.value === two.value : sameValue(one.value, two.value);
}

/** A description says of what it makes where the project asked for it: so that is part of the question. */
function keyOf(vm: Interpreter, func: Func, args: Arguments): string {
  const named = [...args.named].map(([name, value]) => `${name}=${valueKey(value)}`);
  const more = [args.morePositional, args.moreNamed].map((value) => (value ? valueKey(value) : ''));
  const site = func.unit.isStub ? vm.userSite() : null;
  const place = site ? [`${site.unit.file}:${site.start}`] : [];
  return [...args.positional.map(valueKey), ...named, ...more, ...place].join(',');
}
