import type { Interpreter } from '../interpreter/interpreter.ts';
import { lengthOf } from '../interpreter/plain.ts';
import type { Arguments, Item, List, Value } from '../values/domain.ts';
import { int, NONE, numberOf, opaque, scalar } from '../values/make.ts';
import { union } from '../values/union.ts';
import type { NativeMethod, NativeMethods } from './native.ts';

type ListMethod = (vm: Interpreter, self: List, args: Arguments) => Value;

const onList =
  (run: ListMethod): NativeMethod =>
  (vm, self, args) =>
    self.tag === 'thing' && self.shape === 'list' ? run(vm, self, args) : opaque('method of list on something else');

const one = (value: Value): Item => ({ value, may: false, many: false });

const add = onList((vm, self, args) => {
  vm.trail.setItems(self, [...self.items, ...args.positional.slice(-1).map(one)]);
  return NONE;
});

const extend = onList((vm, self, args) => {
  vm.trail.setItems(self, [...self.items, ...args.positional.flatMap((value) => [...vm.iterate(value)])]);
  return NONE;
});

const any = (items: readonly Item[]): Value =>
  items.length > 0 ? union(...items.map((item) => item.value)) : opaque('an item of an empty list');

const pop = onList((vm, self, args) => {
  const at = args.positional[0] ? numberOf(args.positional[0]) : -1;
  if (lengthOf(self.items) === null || at === null) return any(self.items);
  const item = self.items.at(at);
  vm.trail.setItems(
    self,
    self.items.filter((other) => other !== item),
  );
  return item?.value ?? opaque('an item of an empty list');
});

const maybeFewer = onList((vm, self) => {
  vm.trail.setItems(
    self,
    self.items.map((item) => ({ ...item, may: true })),
  );
  return NONE;
});

const join = onList((vm, self, args) =>
  vm.makeList([...self.items, ...args.positional.flatMap((value) => [...vm.iterate(value)])], 'set'),
);
const narrowed = onList((vm, self) =>
  vm.makeList(
    self.items.map((item) => ({ ...item, may: true })),
    'set',
  ),
);
const same = onList(() => NONE);

export const listMethods: NativeMethods = {
  append: add,
  add,
  insert: add,
  extend,
  update: extend,
  pop,
  popleft: pop,
  appendleft: add,
  remove: maybeFewer,
  discard: maybeFewer,
  clear: onList((vm, self) => {
    vm.trail.setItems(self, []);
    return NONE;
  }),
  sort: same,
  reverse: same,
  copy: onList((vm, self) => vm.makeList(self.items, self.cls.name === 'set' ? 'set' : 'list')),
  index: onList(() => scalar('int')),
  count: onList(() => scalar('int')),
  union: join,
  symmetric_difference: join,
  intersection: narrowed,
  difference: narrowed,
  issubset: onList(() => scalar('bool')),
  issuperset: onList(() => scalar('bool')),
  isdisjoint: onList(() => scalar('bool')),
  __len__: onList((_, self) => {
    const length = lengthOf(self.items);
    return length === null ? scalar('int') : int(length);
  }),
  __contains__: onList((vm, self, args) => vm.compare('in', args.positional[0] ?? NONE, self)),
  __getitem__: onList((_, self) => any(self.items)),
  __iter__: onList((_, self) => self),
  __init__: onList((vm, self, args) => {
    if (self.items.length === 0)
      vm.trail.setItems(
        self,
        args.positional.flatMap((value) => [...vm.iterate(value)]),
      );
    return NONE;
  }),
};

/** A generator hands out its items, and that is all. */
export const generatorMethods: NativeMethods = {
  __iter__: onList((_, self) => self),
  __next__: onList((_, self) => any(self.items)),
  close: same,
};

export const makeList =
  (type: 'list' | 'tuple' | 'set' | 'frozenset'): NativeMethod =>
  (vm, _self, args) =>
    vm.makeList(
      args.positional.slice(1).flatMap((value) => [...vm.iterate(value)]),
      type,
    );
