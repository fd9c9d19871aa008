import type { Interpreter } from '../interpreter/interpreter.ts';
import type { Value } from '../values/domain.ts';
import { isNone, mergeOrigins, numberOf, originsOf, scalar, str, textOf } from '../values/make.ts';
import type { NativeMethod, NativeMethods } from './native.ts';

const listOf = (vm: Interpreter, texts: readonly string[], type: 'list' | 'tuple' = 'list'): Value =>
  vm.makeList(
    texts.map((text) => ({ value: str(text), may: false, many: false })),
    type,
  );

/** Pieces of a text that is not known: any number of them. */
const pieces = (vm: Interpreter, self: Value, args: readonly Value[]): Value => {
  const value = scalar('str', mergeOrigins(originsOf(self), ...args.map(originsOf)));
  return vm.makeList([{ value, may: false, many: true }]);
};

const partition =
  (last: boolean): NativeMethod =>
  (vm, self, { positional: args }) => {
    const [text, separator] = [textOf(self), args[0] ? textOf(args[0]) : null];
    if (text === null || !separator) return pieces(vm, self, args);
    const at = last ? text.lastIndexOf(separator) : text.indexOf(separator);
    if (at < 0) return listOf(vm, last ? ['', '', text] : [text, '', ''], 'tuple');
    return listOf(vm, [text.slice(0, at), separator, text.slice(at + separator.length)], 'tuple');
  };

const split =
  (last: boolean): NativeMethod =>
  (vm, self, { positional, named }) => {
    const separator = positional[0] ?? named.get('sep');
    const most = positional[1] ?? named.get('maxsplit');
    const text = textOf(self);
    const given = separator && !isNone(separator) ? textOf(separator) : undefined;
    const count = most ? numberOf(most) : -1;
    // at white space only as often as possible: what is left over would have to keep its own white space
    if (text === null || given === null || given === '' || count === null || (given === undefined && count >= 0))
      return pieces(vm, self, positional);
    return listOf(
      vm,
      given === undefined ? text.split(/\s+/).filter(Boolean) : atMost(text.split(given), given, count, last),
    );
  };

/** Pieces beyond a number stay together, at the end or, where it is counted from there, at the start. */
function atMost(all: readonly string[], separator: string, most: number, last: boolean): readonly string[] {
  if (most < 0 || all.length <= most + 1) return all;
  const cut = last ? all.length - most : most;
  return last
    ? [all.slice(0, cut).join(separator), ...all.slice(cut)]
    : [...all.slice(0, cut), all.slice(cut).join(separator)];
}

export const splittingMethods: NativeMethods = {
  partition: partition(false),
  rpartition: partition(true),
  split: split(false),
  rsplit: split(true),
};
