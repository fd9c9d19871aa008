import { type Arguments, Cells, type Func, type Value } from '../values/domain.ts';
import { optionsOf } from '../values/make.ts';
import { valueKey } from '../values/union.ts';
import { lookUp } from './attributes.ts';
import type { Exit } from './flow.ts';
import type { Interpreter, Remembered, Snapshot } from './interpreter.ts';

/** Called when a function can return; with the ways in which it may raise instead. */
export type Sure = (raises: readonly Exit[]) => void;

/** Results of calls that changed nothing but what they made themselves. One for each call of an endpoint. */
export type Memo = Map<Func, Map<string, Remembered>>;

/**
 * Runs a call unless it is known what it gives. A project asks the same small questions (who is calling, what is
 * configured) again and again in one request. Calls that change something are never remembered.
 */
export function remembering(
  vm: Interpreter,
  memo: Memo,
  func: Func,
  args: Arguments,
  run: (sure: Sure) => Value,
): Value {
  const key = keyOf(args);
  const known = memo.get(func)?.get(key);
  if (known && known.steady === steadyWrites() && known.depends.every(isUnchanged)) {
    if (Cells.reads !== null) for (const { cells } of known.depends) Cells.reads.add(cells);
    vm.paths.passOn(known.raises);
    return known.value;
  }
  const outer = Cells.reads;
  const reads = new Set<Cells>();
  const [mark, births] = [vm.trail.mark(), vm.trail.births()];
  let raises: readonly Exit[] | null = null;
  Cells.reads = reads;
  try {
    const value = run((others) => void (raises = others));
    const fresh = raises ? lasting(vm, value, { mark, births, reads, raises }) : null;
    if (fresh) memo.set(func, (memo.get(func) ?? new Map<string, Remembered>()).set(key, fresh));
    return value;
  } finally {
    Cells.reads = outer;
    if (outer !== null) addAlive(reads, outer);
  }
}

function addAlive(reads: ReadonlySet<Cells>, to: Set<Cells>): void {
  for (const cells of reads) if (!cells.dead) to.add(cells);
}

/** Entries of one object that are kept to compare with. */
const MOST_KEPT = 40;

interface Stretch {
  readonly mark: number;
  readonly births: number;
  readonly reads: ReadonlySet<Cells>;
  readonly raises: readonly Exit[];
}

/** What to remember of a call; null where it changed something that was there before, or gave what its caller may change. */
function lasting(vm: Interpreter, value: Value, stretch: Stretch): Remembered | null {
  const { births, reads, raises } = stretch;
  const written = vm.trail.writtenSince(stretch.mark);
  for (const exit of raises)
    for (const cells of [...exit.changes.cells.keys(), ...[...exit.changes.lists.keys()].map((list) => list.attrs)])
      written.add(cells);
  for (const cells of written) if (cells.born < births && !cells.dead) return null;
  if (isOwnedByCaller(value, births)) return null;
  for (const cells of reads) written.add(cells);
  const depends: Snapshot[] = [];
  for (const cells of written) if (!cells.dead) depends.push(lookAt(cells));
  return { value, raises, depends, steady: steadyWrites() };
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

function lookAt(cells: Cells): Snapshot {
  const content = cells.map.size <= MOST_KEPT ? [...cells.map] : null;
  return { cells, version: cells.version, content, items: cells.list?.items ?? null };
}

/** A branch that is undone and done again writes the same cells once more: that is no change. */
function isUnchanged(then: Snapshot): boolean {
  const { cells, content } = then;
  if (cells.version === then.version) return true;
  if (content === null || cells.map.size !== content.length) return false;
  if (then.items !== null && cells.list?.items !== then.items) return false;
  if (!content.every(([key, cell]) => cells.map.get(key) === cell)) return false;
  then.version = cells.version;
  return true;
}

function keyOf(args: Arguments): string {
  const named = [...args.named].map(([name, value]) => `${name}=${valueKey(value)}`);
  const more = [args.morePositional, args.moreNamed].map((value) => (value ? valueKey(value) : ''));
  return [...args.positional.map(valueKey), ...named, ...more].join(',');
}
