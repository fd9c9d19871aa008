import { makeClass } from '../interpreter/classes.ts';
import type { BuiltinName, Interpreter } from '../interpreter/interpreter.ts';
import { Cells, type Class, type Module } from '../values/domain.ts';
import { cell, NONE, opaque, scalar, str } from '../values/make.ts';
import { dictMethods, makeDict } from './dicts.ts';
import { builtinFunctions } from './functions.ts';
import { generatorMethods, listMethods, makeList } from './lists.ts';
import type { NativeMethod, NativeMethods } from './native.ts';
import { textMethods, toNumber } from './text.ts';

/** The classes that Python's own `builtins` module begins with: name, base, methods, and how a call makes one. */
interface BuiltinClass {
  readonly base?: BuiltinName;
  readonly methods?: NativeMethods;
  readonly make?: NativeMethod;
}

const truthOf: NativeMethod = (vm, _, args) => {
  const truth = vm.truth(args.positional[1] ?? NONE);
  return truth === null ? scalar('bool') : { tag: 'const', type: 'bool', value: truth };
};

const typeOf: NativeMethod = (vm, _, args) => {
  const [, value, bases, attrs] = args.positional;
  if (bases && attrs) return opaque('a class made at run time');
  if (value?.tag === 'thing') return value.cls ?? opaque('type of something unknown');
  return (
    (value && value.tag !== 'union' && value.tag !== 'opaque' && vm.builtinNamed(value.type)) ||
    opaque('type of something unknown')
  );
};

/** `object.__new__(cls)`: an object nobody has filled yet. */
const makeObject: NativeMethod = (vm, _, args) => {
  const [cls] = args.positional;
  return cls?.tag === 'thing' && cls.shape === 'class'
    ? vm.makeInstance(cls)
    : opaque('an object of something unknown');
};

/** Wraps a function: what `property`, `classmethod` and `staticmethod` make. */
const wrapper =
  (name: 'property' | 'classmethod' | 'staticmethod'): NativeMethod =>
  (vm, _, args) => {
    const made = vm.makeInstance(vm.builtin(name));
    const [, first = NONE, second] = args.positional;
    const getter = args.named.get('fget') ?? first;
    made.attrs.map.set(name === 'property' ? 'fget' : '__func__', cell(getter));
    const setter = second ?? args.named.get('fset');
    if (setter) made.attrs.map.set('fset', cell(setter));
    return made;
  };

/** `@x.setter`, `@x.getter`, `@x.deleter`: the property with one function replaced. */
const replaced =
  (slot: 'fget' | 'fset' | 'fdel'): NativeMethod =>
  (vm, self, args) => {
    const made = vm.makeInstance(vm.builtin('property'));
    if (self.tag === 'thing') for (const [name, one] of self.attrs.map) made.attrs.map.set(name, one);
    made.attrs.map.set(slot, cell(args.positional[0] ?? NONE));
    return made;
  };

const classes: Readonly<Record<BuiltinName, BuiltinClass>> = {
  object: { make: makeObject },
  type: { make: typeOf },
  str: { methods: textMethods, make: (vm, _, args) => (args.positional[1] ? vm.toText(args.positional[1]) : str('')) },
  bytes: { methods: textMethods, make: () => scalar('bytes') },
  int: { make: toNumber('int') },
  float: { make: toNumber('float') },
  bool: { base: 'int', make: truthOf },
  list: { methods: listMethods, make: makeList('list') },
  tuple: { methods: listMethods, make: makeList('tuple') },
  set: { methods: listMethods, make: makeList('set') },
  frozenset: { methods: listMethods, make: makeList('frozenset') },
  generator: { methods: generatorMethods },
  dict_keys: { methods: listMethods },
  dict_values: { methods: listMethods },
  dict_items: { methods: listMethods },
  dict: { methods: dictMethods, make: makeDict },
  property: {
    methods: { setter: replaced('fset'), getter: replaced('fget'), deleter: replaced('fdel') },
    make: wrapper('property'),
  },
  classmethod: { make: wrapper('classmethod') },
  staticmethod: { make: wrapper('staticmethod') },
  BaseException: {},
  Exception: { base: 'BaseException' },
};

/** Fills the module `builtins` with what is said in TypeScript. */
export function installBuiltins(
  vm: Interpreter,
  module: Module,
  register: (name: BuiltinName, cls: Class) => void,
): void {
  const made = new Map<BuiltinName, Class>();
  for (const [name, spec] of Object.entries(classes) as [BuiltinName, BuiltinClass][]) {
    const base = name === 'object' ? null : (made.get(spec.base ?? 'object') ?? null);
    const attrs = new Cells(0);
    for (const [method, run] of Object.entries(spec.methods ?? {}))
      attrs.map.set(
        method,
        cell(
          vm.makeNative(
            method,
            (args, self) =>
              run(
                vm,
                self ?? args.positional[0] ?? NONE,
                self ? args : { ...args, positional: args.positional.slice(1) },
              ),
            true,
          ),
        ),
      );
    const { make } = spec;
    if (make) attrs.map.set('__new__', cell(vm.makeNative('__new__', (args) => make(vm, NONE, args))));
    const cls = makeClass(
      vm,
      {
        name,
        qualifiedName: `builtins.${name}`,
        bases: base ? [base] : [],
        keywords: new Map(),
        attrs,
        annotations: new Map(),
        node: null,
        module,
        site: null,
      },
      null,
    );
    made.set(name, cls);
    register(name, cls);
    module.attrs.map.set(name, cell(cls));
  }
  for (const [name, run] of Object.entries(builtinFunctions))
    module.attrs.map.set(name, cell(vm.makeNative(name, (args) => run(vm, NONE, args))));
}
