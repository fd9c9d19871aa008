import type { Thing, Value } from '../values/domain.ts';
import { NONE, optionsOf } from '../values/make.ts';
import type { Interpreter } from './interpreter.ts';

/** Writes to the object that a value stands for. Where it may be one of several, each is written to only perhaps. */
export function writeToEach(vm: Interpreter, owner: Value, write: (thing: Thing) => void): void {
  const things = optionsOf(owner).filter((option) => option.tag === 'thing');
  const [only] = things;
  if (things.length === 1 && only) return write(only);
  if (things.length === 0) return;
  const run = (thing: Thing) => () => {
    write(thing);
    return NONE;
  };
  vm.paths.ways(
    things.map((thing) => ({ before: null, run: run(thing) })),
    null,
    () => false,
  );
}
