import type { Class, Thing, Value } from '../values/domain.ts';
import { cell, opaque, str } from '../values/make.ts';
import type { Interpreter } from './interpreter.ts';

/** `__name__`, `__mro__` and the others that every class has. */
export function classAttribute(vm: Interpreter, cls: Class, name: string): Value | null {
  const things = (values: readonly Value[]) =>
    vm.makeList(
      values.map((value) => ({ value, may: false, many: false })),
      'tuple',
    );
  switch (name) {
    case '__name__':
      return str(cls.name);
    case '__qualname__':
      return str(cls.name);
    case '__module__':
      return str(cls.module?.name ?? '');
    case '__doc__':
      return str('');
    case '__mro__':
      return things(cls.order);
    case '__bases__':
      return things(cls.bases);
    case '__dict__':
      return objectDict(vm, cls);
    case '__class__':
      return vm.builtin('type');
    case '__annotations__':
      return annotationDict(vm, cls);
    case 'mro':
      return vm.makeNative('mro', () => things(cls.order));
    case '__subclasses__':
      return vm.makeNative('__subclasses__', () => things(vm.subclassesOf(cls)));
    case '__hash__':
    case '__eq__':
    case '__ne__':
    case '__repr__':
    case '__reduce__':
      return opaque(`object.${name}`);
    default:
      return null;
  }
}

/** The attributes as a dict: what `vars(x)` and `x.__dict__` give. What is written to it is written to the object too. */
export function objectDict(vm: Interpreter, owner: Thing): Value {
  const dict = vm.makeDict();
  dict.attrs.map.set('$of', cell(owner));
  for (const [name, one] of owner.attrs.map) if (!name.startsWith('$')) dict.entries.map.set(`s:${name}`, one);
  return dict;
}

/** Names to evaluated annotations. */
function annotationDict(vm: Interpreter, cls: Class): Value {
  const dict = vm.makeDict();
  for (const name of cls.annotations.keys()) dict.entries.map.set(`s:${name}`, cell(vm.annotationOf(cls, name)));
  return dict;
}
