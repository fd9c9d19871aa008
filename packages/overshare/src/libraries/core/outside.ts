import { Cut, type Interpreter, Raise, Stopped, type Value } from '#python/index.ts';

/** Calls something beside every module and endpoint. What goes wrong there stops nothing else: null. */
export function outside(vm: Interpreter, run: () => Value): Value | null {
  try {
    return vm.paths.alone(() => {
      const ending = vm.paths.settle(
        vm.paths.gather(() => ({ kind: 'return', value: run() })),
        () => true,
      );
      return ending.value;
    });
  } catch (thrown) {
    if (thrown instanceof Cut || thrown instanceof Raise || thrown instanceof Stopped) return null;
    throw thrown;
  }
}
