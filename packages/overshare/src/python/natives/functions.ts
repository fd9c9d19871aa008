import { objectDict } from '../interpreter/class-attributes.ts';
import type { Interpreter } from '../interpreter/interpreter.ts';
import { Raise } from '../interpreter/flow.ts';
import type { Value } from '../values/domain.ts';
import {
  bool,
  FALSE,
  int,
  isNone,
  NONE,
  numberOf,
  opaque,
  optionsOf,
  originsOf,
  scalar,
  str,
  textOf,
  TRUE,
} from '../values/make.ts';
import { union } from '../values/union.ts';
import type { NativeMethod, NativeMethods } from './native.ts';
import { inOrder } from './order.ts';

const truthOrUnknown = (truth: boolean | null): Value => (truth === null ? scalar('bool') : bool(truth));

const isinstance: NativeMethod = (vm, _, args) =>
  truthOrUnknown(vm.isInstance(args.positional[0] ?? NONE, args.positional[1] ?? NONE));

const issubclass: NativeMethod = (vm, _, args) => {
  const [cls = NONE, of = NONE] = args.positional;
  if (cls.tag !== 'thing' || cls.shape !== 'class') return cls.tag === 'thing' ? FALSE : scalar('bool');
  const classes = of.tag === 'thing' && of.shape === 'list' ? vm.iterate(of).map((item) => item.value) : [of];
  const found = classes.some((one) => one.tag === 'thing' && one.shape === 'class' && cls.order.includes(one));
  return found ? TRUE : cls.openBase ? scalar('bool') : FALSE;
};

/** What `getattr` finds; an attribute named only at run time may be any of the object's. */
function getattr(vm: Interpreter, owner: Value, name: Value, fallback: Value | undefined): Value {
  const names = optionsOf(name).map(textOf);
  if (names.some((one) => one === null))
    return vm.semantics.someAttribute(owner) ?? opaque('an attribute named only at run time', originsOf(owner));
  // without a fallback the options that lack the attribute are taken not to be there
  const owners = fallback === undefined ? [owner] : optionsOf(owner);
  const values = owners.flatMap((option) => (names as string[]).map((one) => attributeOr(vm, option, one, fallback)));
  return union(...values);
}

function attributeOr(vm: Interpreter, owner: Value, name: string, fallback: Value | undefined): Value {
  if (fallback === undefined) return vm.getAttribute(owner, name);
  // asking a described module whether it has a name is no use of what the description lacks
  if (owner.tag === 'thing' && owner.shape === 'module') return owner.attrs.value(name) ?? fallback;
  try {
    const found = vm.findAttribute(owner, name) ?? fallback;
    const cell = owner.tag === 'thing' ? owner.attrs.get(name) : undefined;
    return cell?.may ? union(found, fallback) : found;
  } catch (thrown) {
    if (thrown instanceof Raise) return fallback;
    throw thrown;
  }
}

const hasattr: NativeMethod = (vm, _, args) => {
  const [owner = NONE, name = NONE] = args.positional;
  const text = textOf(name);
  if (text === null) return scalar('bool');
  const [answer = null, ...others] = optionsOf(owner).map((option) => hasNamed(vm, option, text));
  return answer === null || others.some((other) => other !== answer) ? scalar('bool') : bool(answer);
};

/** Null: sometimes, or nobody knows. */
function hasNamed(vm: Interpreter, owner: Value, name: string): boolean | null {
  if (owner.tag === 'opaque') return null;
  const cell = owner.tag === 'thing' ? owner.attrs.get(name) : undefined;
  const found = attributeOr(vm, owner, name, NONE);
  if (found.tag === 'opaque' || cell?.may) return null;
  return !isNone(found) || cell !== undefined;
}

const len: NativeMethod = (vm, _, args) => {
  const [value = NONE] = args.positional;
  const method = value.tag === 'thing' || textOf(value) !== null ? vm.findAttribute(value, '__len__') : null;
  return method && method.tag === 'thing' ? vm.callWith(method) : scalar('int', originsOf(value));
};

const range: NativeMethod = (vm, _, args) => {
  const bounds = args.positional.map(numberOf);
  const [from, to] = bounds.length === 1 ? [0, bounds[0]] : [bounds[0], bounds[1]];
  if (typeof from !== 'number' || typeof to !== 'number' || bounds.length > 2 || to - from > 20)
    return vm.makeList([{ value: scalar('int'), may: false, many: true }]);
  return vm.makeList(
    Array.from({ length: Math.max(0, to - from) }, (_one, at) => ({ value: int(from + at), may: false, many: false })),
  );
};

const next: NativeMethod = (vm, _, args) => {
  const [iterator = NONE, fallback] = args.positional;
  const method =
    iterator.tag === 'thing' && iterator.shape === 'instance' ? vm.findAttribute(iterator, '__next__') : null;
  if (method && method.tag === 'thing') return vm.callWith(method);
  const items = vm.iterate(iterator);
  const [first] = items;
  if (!first) return fallback ?? vm.raise('StopIteration', '');
  const rest = iterator.tag === 'thing' && iterator.shape === 'list' ? iterator : null;
  if (!first.may && !first.many) {
    if (rest) vm.trail.setItems(rest, items.slice(1));
    return first.value;
  }
  if (rest)
    vm.trail.setItems(
      rest,
      items.map((item) => ({ ...item, may: true })),
    );
  return union(...items.map((item) => item.value), ...(fallback ? [fallback] : []));
};

export const builtinFunctions: NativeMethods = {
  sorted: (vm, _, args) => vm.makeList(inOrder(vm, vm.iterate(args.positional[0] ?? NONE), args)),
  reversed: (vm, _, args) => vm.makeList(vm.iterate(args.positional[0] ?? NONE).toReversed()),
  isinstance,
  issubclass,
  getattr: (vm, _, args) => getattr(vm, args.positional[0] ?? NONE, args.positional[1] ?? NONE, args.positional[2]),
  hasattr,
  setattr: (vm, _, args) => {
    const [owner = NONE, name = NONE, value = NONE] = args.positional;
    const names = optionsOf(name).map(textOf);
    for (const one of names) if (one !== null) vm.setAttribute(owner, one, value);
    if (names.includes(null)) vm.semantics.setUnknownAttribute(owner, value);
    return NONE;
  },
  delattr: () => NONE,
  len,
  range,
  next,
  iter: (vm, _, args) => vm.makeList(vm.iterate(args.positional[0] ?? NONE)),
  vars: (vm, _, args) => {
    const [owner] = args.positional;
    return owner ? vm.getAttribute(owner, '__dict__') : objectDict(vm, vm.makeDict());
  },
  callable: (_, _self, args) => {
    const [value] = args.positional;
    if (value?.tag !== 'thing') return value?.tag === 'opaque' ? scalar('bool') : FALSE;
    return bool(
      value.shape !== 'dict' && value.shape !== 'list' && value.shape !== 'module' && value.shape !== 'instance',
    );
  },
  repr: (vm, _, args) => vm.toText(args.positional[0] ?? NONE),
  super: (vm, _, args) => {
    const [cls, self] = args.positional;
    return cls && self ? vm.makeBound(cls, self) : opaque('super() of something unknown');
  },
  __import__: (vm, _, args) => {
    const name = textOf(args.positional[0] ?? NONE);
    return name === null ? opaque('a module whose name is known only at run time') : vm.importModule(name);
  },
  locals: (vm) => {
    const made = vm.makeDict();
    for (const [name, one] of vm.frame.scope.cells.map) made.entries.map.set(`s:${name}`, one);
    return made;
  },
  globals: (vm) => objectDict(vm, { ...vm.makeDict(), attrs: vm.frame.scope.module.attrs }),
  print: () => NONE,
  id: () => scalar('int'),
  hash: () => scalar('int'),
  chr: () => str('?'),
  input: () => scalar('str'),
};
