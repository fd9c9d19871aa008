import { type Cell, type Class, Cut, noArguments, opaque, textOf, type Value } from '#python/index.ts';
import type { Context } from './context.ts';
import { classOf, first, type Intrinsics, second } from './intrinsics.ts';

/** Steps that a fact about a class may take. */
const FACT_FUEL = 60_000;

interface Known {
  readonly value: Value;
  /** What the classes it was made of had in their bodies then: a project may change them later. */
  readonly seen: readonly (readonly [Class, readonly (readonly [string, Cell])[]])[];
}

const facts = new WeakMap<Class, Map<string, Known>>();

const isAsSeen = ({ seen }: Known): boolean =>
  seen.every(([cls, cells]) => {
    const { map } = cls.attrs;
    return map.size === cells.length && cells.every(([name, cell]) => map.get(name) === cell);
  });

/** Runs something that depends on no request, from a state of its own that is never undone. */
function compute(context: Context, make: Value): Value {
  const { vm } = context;
  const [frame, memo, run] = [vm.frame, vm.memo, context.run];
  vm.memo = null;
  context.run = null;
  vm.frame = { ...frame, fuel: FACT_FUEL };
  try {
    return vm.paths.alone(() => vm.call(make, noArguments));
  } catch (thrown) {
    if (thrown instanceof Cut) return opaque(thrown.limit);
    throw thrown;
  } finally {
    vm.frame = frame;
    vm.memo = memo;
    context.run = run;
  }
}

export const classFactIntrinsics: Intrinsics = {
  /**
   * `class_fact(key, function, cls, *classes)`: what the function makes of a class, made once for all requests: as long as
   * the bodies of the classes stay as they were.
   */
  class_fact(context, args) {
    const [, , owner, ...watched] = args.positional;
    const cls = classOf(owner);
    const key = textOf(first(args)) ?? '';
    // while modules load, models may still get relations from other modules
    if (!cls || !context.run) return context.vm.call(second(args), noArguments);
    const known = facts.get(cls)?.get(key);
    if (known && isAsSeen(known)) return known.value;
    const value = compute(context, second(args));
    const classes = [cls, ...watched.flatMap((one) => classOf(one)?.order ?? [])];
    const seen = classes.map((one) => [one, [...one.attrs.map]] as const);
    facts.set(cls, (facts.get(cls) ?? new Map<string, Known>()).set(key, { value, seen }));
    return value;
  },
};
