import type { Arguments, Class, Interpreter, Module, Value } from '#python/index.ts';
import { cell, NONE } from '#python/index.ts';
import type { Context } from './context.ts';

/** What Python cannot say, said here; stubs reach it as `import overshare`. `args` are those of the call in the stub. */
export type Intrinsic = (context: Context, args: Arguments) => Value;
export type Intrinsics = Readonly<Record<string, Intrinsic>>;

/** Makes the intrinsics importable by the stubs. */
export function installIntrinsics(
  context: Context,
  provide: (name: string) => Module,
  sets: readonly Intrinsics[],
): void {
  const module = provide('overshare');
  for (const intrinsics of sets)
    for (const [name, run] of Object.entries(intrinsics))
      module.attrs.map.set(name, cell(context.vm.makeNative(name, (args) => run(context, args))));
}

export const first = (args: Arguments): Value => args.positional[0] ?? NONE;
export const second = (args: Arguments): Value => args.positional[1] ?? NONE;
export const flag = (vm: Interpreter, value: Value | undefined): boolean =>
  value !== undefined && vm.truth(value) === true;

/** The class that an argument is; null where it is something else or missing. */
export const classOf = (value: Value | undefined): Class | null =>
  value?.tag === 'thing' && value.shape === 'class' ? value : null;
