import { type Arguments, Cells, type Func, type Value } from '../values/domain.ts';
import { valueKey } from '../values/union.ts';
import type { Interpreter, Remembered } from './interpreter.ts';

/** Results of calls that changed nothing but what they made themselves. One for each call of an endpoint. */
export type Memo = Map<Func, Map<string, Remembered>>;

/**
 * Runs a call unless it is known what it gives. A project asks the same small questions (who is calling, what is
 * configured) again and again in one request. Calls that change something, or may raise, are never remembered.
 */
export function remembering(
  vm: Interpreter,
  memo: Memo,
  func: Func,
  args: Arguments,
  run: (sure: () => void) => Value,
): Value {
  const key = keyOf(args);
  const known = memo.get(func)?.get(key);
  if (known && known.depends.every(({ cells, version }) => cells.version === version)) {
    if (Cells.reads !== null) for (const { cells } of known.depends) Cells.reads.add(cells);
    return known.value;
  }
  const outer = Cells.reads;
  const reads = new Set<Cells>();
  const [mark, births] = [vm.trail.mark(), vm.trail.births()];
  let returned = false;
  Cells.reads = reads;
  try {
    const value = run(() => (returned = true));
    if (returned) keep(vm, memo, func, key, value, { mark, births, reads });
    return value;
  } finally {
    Cells.reads = outer;
    if (outer !== null) for (const cells of reads) if (!cells.dead) outer.add(cells);
  }
}

interface Stretch {
  readonly mark: number;
  readonly births: number;
  readonly reads: ReadonlySet<Cells>;
}

function keep(
  vm: Interpreter,
  memo: Memo,
  func: Func,
  key: string,
  value: Value,
  { mark, births, reads }: Stretch,
): void {
  const written = vm.trail.writtenSince(mark);
  for (const cells of written) if (cells.born < births) return;
  const depends = [...new Set([...reads, ...written])]
    .filter((cells) => !cells.dead)
    .map((cells) => ({ cells, version: cells.version }));
  const results = memo.get(func) ?? new Map<string, Remembered>();
  results.set(key, { value, depends });
  memo.set(func, results);
}

function keyOf(args: Arguments): string {
  const named = [...args.named].map(([name, value]) => `${name}=${valueKey(value)}`);
  const more = [args.morePositional, args.moreNamed].map((value) => (value ? valueKey(value) : ''));
  return [...args.positional.map(valueKey), ...named, ...more].join(',');
}
