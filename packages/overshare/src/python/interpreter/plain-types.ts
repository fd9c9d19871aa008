import type { Class, Value } from '../values/domain.ts';
import type { Interpreter } from './interpreter.ts';

/** Types of the standard library whose values are known by type alone, and the modules that describe them. */
const MODULES: Readonly<Record<string, string>> = {
  datetime: 'datetime',
  date: 'datetime',
  time: 'datetime',
  timedelta: 'datetime',
  UUID: 'uuid',
  Decimal: 'decimal',
  Path: 'pathlib',
};

/** The class of a value that is known by type alone; null where no description of it is at hand. */
export function plainClass(vm: Interpreter, type: string): Class | null {
  const module = MODULES[type];
  const found = module === undefined ? vm.builtinNamed(type) : attributeOf(vm.importModule(module), type);
  return found?.tag === 'thing' && found.shape === 'class' ? found : null;
}

const attributeOf = (module: Value, name: string): Value | null =>
  module.tag === 'thing' ? (module.attrs.value(name) ?? null) : null;

/** `list[int]`, `int | None`: an annotation with arguments, as `typing` has it. */
export function aliasOf(vm: Interpreter, origin: Value | 'Union', args: Value): Value | null {
  const typing = vm.importModule('typing');
  const make = attributeOf(typing, '_alias');
  const of = origin === 'Union' ? attributeOf(typing, 'Union') : origin;
  return make && of ? vm.callWith(make, of, args) : null;
}
