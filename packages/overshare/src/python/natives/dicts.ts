import type { Interpreter } from '../interpreter/interpreter.ts';
import { entryKey, keyOfEntry, setEntry, writeEntry } from '../interpreter/subscripts.ts';
import type { Arguments, Dict, Item, Value } from '../values/domain.ts';
import { cell, int, NONE, opaque, optionsOf, originsOf, REST, scalar, textOf } from '../values/make.ts';
import { union } from '../values/union.ts';
import type { NativeMethod, NativeMethods } from './native.ts';

type DictMethod = (vm: Interpreter, self: Dict, args: Arguments) => Value;

const onDict =
  (run: DictMethod): NativeMethod =>
  (vm, self, args) =>
    self.tag === 'thing' && self.shape === 'dict' ? run(vm, self, args) : opaque('method of dict on something else');

/** What stands under a key, with the default where nothing may stand there. */
function lookUp(self: Dict, key: Value, fallback: Value): Value {
  const rest = self.entries.get(REST);
  const found = optionsOf(key).map((option) => {
    const name = entryKey(option);
    if (name === null) return union(fallback, ...[...self.entries.map.values()].map((one) => one.value));
    const entry = self.entries.get(name);
    if (entry) return entry.may ? union(entry.value, fallback) : entry.value;
    return rest ? union(rest.value, fallback) : fallback;
  });
  return union(...found);
}

function pop(vm: Interpreter, self: Dict, args: Arguments): Value {
  const [key = NONE, fallback] = args.positional;
  const value = lookUp(self, key, fallback ?? NONE);
  if (!fallback && key.tag === 'const' && vm.truth(vm.compare('in', key, self)) === false)
    return vm.raise('KeyError', textOf(key) ?? '');
  for (const option of optionsOf(key)) {
    const name = entryKey(option);
    if (name !== null && self.entries.get(name)) writeEntry(vm, self, name, undefined);
  }
  return value;
}

const entryItems = (self: Dict, make: (key: string, value: Value) => Value): Item[] =>
  [...self.entries.map].map(([key, one]) => ({ value: make(key, one.value), may: one.may, many: key === REST }));

const keyValue = (key: string): Value => (key === REST ? scalar('str') : keyOfEntry(key));

/** `update(other, **named)`: entry by entry where the other is known, else anything under any key. */
function update(vm: Interpreter, self: Dict, args: Arguments): Value {
  for (const other of args.positional.flatMap(optionsOf)) copyInto(vm, self, other);
  for (const [name, value] of args.named)
    writeEntry(vm, self, `s:${name}`, cell(value, args.sites?.get(name) ?? vm.userSite()));
  if (args.moreNamed) setEntry(vm, self, scalar('str'), args.moreNamed);
  return NONE;
}

function copyInto(vm: Interpreter, self: Dict, other: Value): void {
  if (other.tag === 'thing' && other.shape === 'dict') {
    for (const [key, one] of other.entries.map) {
      const before = self.entries.get(key);
      const joined = one.may && before ? { ...one, value: union(before.value, one.value), may: before.may } : one;
      writeEntry(vm, self, key, joined);
    }
    return;
  }
  if (other.tag === 'const') return;
  const keys = other.tag === 'thing' && other.shape === 'instance' ? vm.findAttribute(other, 'keys') : null;
  if (keys?.tag === 'thing') {
    for (const { value: key } of vm.iterate(vm.callWith(keys))) setEntry(vm, self, key, vm.getItem(other, key));
    return;
  }
  for (const item of vm.iterate(other)) {
    const pair =
      item.value.tag === 'thing' && item.value.shape === 'list' && item.value.items.length === 2
        ? item.value.items
        : null;
    if (pair) setEntry(vm, self, pair[0]?.value ?? NONE, pair[1]?.value ?? NONE);
    else setEntry(vm, self, scalar('str'), opaque('entries known only at run time', originsOf(item.value)));
  }
}

const methods: NativeMethods = {
  get: onDict((_, self, args) =>
    lookUp(self, args.positional[0] ?? NONE, args.positional[1] ?? args.named.get('default') ?? NONE),
  ),
  pop: onDict(pop),
  update: onDict(update),
  setdefault: onDict((vm, self, args) => {
    const [key = NONE, value = NONE] = args.positional;
    const name = entryKey(key);
    const found = name === null ? undefined : self.entries.get(name);
    if (!found) setEntry(vm, self, key, value);
    return found ? found.value : value;
  }),
  items: onDict((vm, self) => {
    const pair = (key: string, value: Value) =>
      vm.makeList(
        [keyValue(key), value].map((one) => ({ value: one, may: false, many: false })),
        'tuple',
      );
    return vm.makeList(entryItems(self, pair), 'dict_items');
  }),
  keys: onDict((vm, self) => vm.makeList(entryItems(self, keyValue), 'dict_keys')),
  values: onDict((vm, self) =>
    vm.makeList(
      entryItems(self, (_, value) => value),
      'dict_values',
    ),
  ),
  copy: onDict((vm, self) => {
    const made = vm.makeDict(self.cls);
    for (const [key, one] of self.entries.map) made.entries.map.set(key, one);
    return made;
  }),
  clear: onDict((vm, self) => {
    for (const key of [...self.entries.map.keys()]) vm.trail.set(self.entries, key, undefined);
    return NONE;
  }),
  popitem: onDict((vm, self) => vm.makeList(entryItems(self, (_, value) => value).slice(0, 2), 'tuple')),
  move_to_end: onDict(() => NONE),
  __len__: onDict((_, self) =>
    [...self.entries.map.values()].some((one) => one.may) ? scalar('int') : int(self.entries.map.size),
  ),
  __contains__: onDict((vm, self, args) => vm.compare('in', args.positional[0] ?? NONE, self)),
  __iter__: onDict((vm, self) => vm.makeList(entryItems(self, keyValue))),
  __getitem__: onDict((_, self, args) =>
    lookUp(self, args.positional[0] ?? NONE, opaque('an entry that may be missing')),
  ),
  __setitem__: onDict((vm, self, args) => {
    setEntry(vm, self, args.positional[0] ?? NONE, args.positional[1] ?? NONE);
    return NONE;
  }),
  __delitem__: onDict((vm, self, args) => {
    pop(vm, self, args);
    return NONE;
  }),
  __init__: onDict(update),
};

/** Also the names of Python 2, in which projects of that time are written. */
export const dictMethods: NativeMethods = {
  ...methods,
  ...Object.fromEntries(
    (['keys', 'values', 'items'] as const).flatMap((name) => [
      [`iter${name}`, methods[name]],
      [`view${name}`, methods[name]],
    ]),
  ),
  has_key: methods['__contains__'],
} as NativeMethods;

export const makeDict: NativeMethod = (vm, _self, args) => {
  const [cls, ...rest] = args.positional;
  const made = vm.makeDict(cls?.tag === 'thing' && cls.shape === 'class' ? cls : undefined);
  // a subclass with an `__init__` of its own decides what goes in
  if (made.cls.name === 'dict') update(vm, made, { ...args, positional: rest });
  return made;
};
