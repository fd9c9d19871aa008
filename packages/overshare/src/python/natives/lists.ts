import type { Interpreter } from '../interpreter/interpreter.ts';
import { noArguments } from '../interpreter/arguments.ts';
import { lengthOf } from '../interpreter/plain.ts';
import type { Arguments, Item, List, Value } from '../values/domain.ts';
import { int, NONE, numberOf, opaque, scalar } from '../values/make.ts';
import { difference, intersection } from '../values/sets.ts';
import { sameValue, union } from '../values/union.ts';
import type { NativeMethod, NativeMethods } from './native.ts';
import { inOrder } from './order.ts';

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

/** `set.add`: what is surely in already is not there twice. */
const addOnce = onList((vm, self, args) => {
  const [value = NONE] = args.positional;
  const there = value.tag === 'const' && self.items.some((item) => !item.may && sameValue(item.value, value));
  if (!there) vm.trail.setItems(self, [...self.items, one(value)]);
  return NONE;
});

const insertAt = (vm: Interpreter, self: List, at: number | null, value: Value): Value => {
  const place = at === null ? self.items.length : at;
  const before = self.items.slice(0, place);
  vm.trail.setItems(self, [...before, one(value), ...self.items.slice(before.length)]);
  return NONE;
};

const insert = onList((vm, self, args) => insertAt(vm, self, numberOf(args.positional[0]), args.positional[1] ?? NONE));

/** Takes the first that is equal out, where that can be said; else any may be the one. */
const remove = onList((vm, self, args) => {
  const [value = NONE] = args.positional;
  const truths = self.items.map((item) =>
    item.may || item.many ? null : vm.truth(vm.compare('==', item.value, value)),
  );
  const at = truths.findIndex((truth) => truth !== false);
  if (at < 0) return NONE;
  if (truths[at] === true) vm.trail.setItems(self, self.items.toSpliced(at, 1));
  else
    vm.trail.setItems(
      self,
      self.items.map((item, place) => (truths[place] === false ? item : { ...item, may: true })),
    );
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
  if (lengthOf(self.items) === null || at === null) {
    const popped = any(self.items);
    vm.trail.setItems(
      self,
      self.items.map((item) => ({ ...item, may: true })),
    );
    return popped;
  }
  const item = self.items.at(at);
  if (item) vm.trail.setItems(self, self.items.toSpliced(at, 1));
  return item?.value ?? opaque('an item of an empty list');
});

const popFirst = onList((vm, self) => pop(vm, self, { ...noArguments, positional: [int(0)] }));

const join = onList((vm, self, args) =>
  vm.makeList([...self.items, ...args.positional.flatMap((value) => [...vm.iterate(value)])], 'set'),
);
const limitedBy = (limit: typeof difference): NativeMethod =>
  onList((vm, self, args) =>
    vm.makeList(
      args.positional.reduce<readonly Item[]>((items, other) => limit(items, vm.iterate(other)), self.items),
      'set',
    ),
  );
const same = onList(() => NONE);

export const listMethods: NativeMethods = {
  append: add,
  add: addOnce,
  insert,
  extend,
  update: extend,
  pop,
  popleft: popFirst,
  appendleft: onList((vm, self, args) => insertAt(vm, self, 0, args.positional[0] ?? NONE)),
  remove,
  discard: remove,
  __delitem__: onList((vm, self, args) => {
    const [at = NONE] = args.positional;
    if (numberOf(at) !== null && lengthOf(self.items) !== null) pop(vm, self, args);
    else
      vm.trail.setItems(
        self,
        self.items.map((item) => ({ ...item, may: true })),
      );
    return NONE;
  }),
  clear: onList((vm, self) => {
    vm.trail.setItems(self, []);
    return NONE;
  }),
  sort: onList((vm, self, args) => {
    vm.trail.setItems(self, inOrder(vm, self.items, args));
    return NONE;
  }),
  reverse: onList((vm, self) => {
    vm.trail.setItems(self, self.items.toReversed());
    return NONE;
  }),
  copy: onList((vm, self) => vm.makeList(self.items, self.cls.name === 'set' ? 'set' : 'list')),
  index: onList(() => scalar('int')),
  count: onList(() => scalar('int')),
  union: join,
  symmetric_difference: join,
  intersection: limitedBy(intersection),
  difference: limitedBy(difference),
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
