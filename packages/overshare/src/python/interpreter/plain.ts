import type { Class, Item, Thing, Value } from '../values/domain.ts';
import { isNone, mergeOrigins, opaque, originsOf, REST, scalar, str, textOf } from '../values/make.ts';
import { union } from '../values/union.ts';
import { truthOf } from './conditions.ts';
import type { Interpreter } from './interpreter.ts';
import { plainClass } from './plain-types.ts';
import { keyOfEntry } from './subscripts.ts';

/** Whether a value counts as true; null where that is not known. */
export function truth(vm: Interpreter, value: Value): boolean | null {
  if (value.tag === 'union') return truthOf(value.options.map((option) => truth(vm, option)));
  const known = vm.semantics.truth(value);
  if (known !== null) return known;
  if (value.tag === 'const')
    return value.type === 'none' ? false : value.type === 'ellipsis' ? true : Boolean(value.value);
  if (value.tag !== 'thing') return null;
  if (value.shape === 'dict') return someOf([...value.entries.map.values()].map((one) => one.may));
  if (value.shape === 'list') return someOf(value.items.map((item) => item.may || item.many));
  if (value.shape !== 'instance') return true;
  const asked = vm.findAttribute(value, '__bool__');
  if (asked && asked.tag !== 'opaque') return truth(vm, vm.callWith(asked));
  const length = vm.findAttribute(value, '__len__');
  return length && length.tag !== 'opaque' ? truth(vm, vm.callWith(length)) : true;
}

const someOf = (uncertain: readonly boolean[]): boolean | null =>
  uncertain.length === 0 ? false : uncertain.includes(false) ? true : null;

/** The items that a loop over the value sees. Of something unknown: any number of unknown items of the same origin. */
export function iterate(vm: Interpreter, value: Value): readonly Item[] {
  if (value.tag === 'union') {
    const lists = value.options.filter((option) => !isNone(option)).map((option) => iterate(vm, option));
    return lists.length === 1 ? (lists[0] as readonly Item[]) : lists.flat().map((item) => ({ ...item, may: true }));
  }
  if (value.tag === 'const')
    return [...(textOf(value) ?? '')].map((letter) => ({ value: str(letter), may: false, many: false }));
  if (value.tag !== 'thing')
    return [
      {
        value: value.tag === 'scalar' ? scalar('str', value.origins) : opaque(value.why, value.origins),
        may: false,
        many: true,
      },
    ];
  if (value.shape === 'list') return value.items;
  // a loop over a class: Python asks its metaclass, our descriptions have this instead
  const ofClass = value.shape === 'class' ? vm.findAttribute(value, '__class_iter__') : null;
  if (ofClass?.tag === 'thing') return iterate(vm, vm.callWith(ofClass));
  const own = value.cls ? vm.findAttribute(value, '__iter__') : null;
  if (
    own &&
    own.tag === 'thing' &&
    !(own.shape === 'bound' && own.callee.tag === 'thing' && own.callee.shape === 'native')
  )
    return iterateOwn(vm, value, own);
  if (value.shape === 'dict')
    return [...value.entries.map].map(([key, one]) => ({
      value: key === REST ? scalar('str') : keyOfEntry(key),
      may: one.may,
      many: key === REST,
    }));
  return [{ value: opaque('an item of something unknown', originsOf(value)), may: false, many: true }];
}

/** `__iter__` of the project; an object that is its own iterator is asked once with `__next__`. */
function iterateOwn(vm: Interpreter, value: Thing, method: Value): readonly Item[] {
  const iterator = vm.callWith(method);
  if (iterator.tag === 'thing' && iterator !== value) return iterate(vm, iterator);
  const next = vm.findAttribute(value, '__next__');
  return [{ value: next ? vm.callWith(next) : opaque('an item of something unknown'), may: false, many: true }];
}

/** Containers inside one another whose text is looked into. */
const DEEPEST_TEXT = 20;

/** What `str(value)` says; text keeps where its parts come from. */
export function toText(vm: Interpreter, value: Value, inside: readonly Value[] = []): Value {
  if (value.tag === 'union') return union(...value.options.map((option) => toText(vm, option, inside)));
  if (value.tag === 'const')
    return value.type === 'str'
      ? value
      : str(
          value.type === 'none'
            ? 'None'
            : value.value === true
              ? 'True'
              : value.value === false
                ? 'False'
                : String(value.value),
        );
  if (value.tag !== 'thing')
    return value.tag === 'scalar' && value.type === 'str' ? value : scalar('str', value.origins);
  if (value.shape === 'list' || value.shape === 'dict') {
    const parts = value.shape === 'list' ? value.items : [...value.entries.map.values()];
    // one that contains itself says no more of itself
    const more = inside.includes(value) || inside.length > DEEPEST_TEXT ? [] : parts;
    return scalar('str', mergeOrigins(...more.map((part) => originsOf(toText(vm, part.value, [...inside, value])))));
  }
  if (value.shape !== 'instance') return scalar('str');
  const method = vm.findAttribute(value, '__str__') ?? vm.findAttribute(value, '__repr__');
  const text = method?.tag === 'thing' && !isNativeBound(method) ? vm.callWith(method) : null;
  return text ? (text.tag === 'const' ? text : scalar('str', originsOf(text))) : scalar('str');
}

const isNativeBound = (method: Value): boolean =>
  method.tag === 'thing' &&
  method.shape === 'bound' &&
  method.callee.tag === 'thing' &&
  method.callee.shape === 'native';

const PLAIN: Readonly<Record<string, readonly string[]>> = { bool: ['bool', 'int'], none: ['NoneType'] };

/** `isinstance`, also for constants and tuples of classes; null where a class is not known. */
export function isInstance(vm: Interpreter, value: Value, of: Value): boolean | null {
  if (of.tag === 'thing' && of.shape === 'list') {
    const results = of.items.map((item) => isInstance(vm, value, item.value));
    return results.includes(true) ? true : results.every((result) => result === false) ? false : null;
  }
  if (value.tag === 'union') return truthOf(value.options.map((option) => isInstance(vm, option, of)));
  if (of.tag !== 'thing' || of.shape !== 'class') return null;
  if (of.qualifiedName === 'builtins.object') return true;
  if (value.tag === 'opaque') return null;
  if (value.tag !== 'thing') return plainIsInstance(vm, value.type, of);
  if (value.shape === 'class') return of.qualifiedName === 'builtins.type';
  if (!value.cls) return of.name === 'Callable';
  if (value.cls.order.includes(of)) return true;
  return value.cls.openBase ? null : (abstractKind(value, of) ?? false);
}

function plainIsInstance(vm: Interpreter, type: string, of: Class): boolean | null {
  if ((PLAIN[type] ?? [type]).includes(of.name)) return true;
  const cls = plainClass(vm, type);
  if (cls) return cls.order.includes(of);
  return type === 'none' ? false : null;
}

/** The classes of `collections.abc` that plain containers count as. */
function abstractKind(value: Thing, of: Class): boolean | null {
  if (value.shape === 'dict')
    return ['Mapping', 'MutableMapping', 'Iterable', 'Sized', 'Container', 'Collection'].includes(of.name) || null;
  if (value.shape === 'list')
    return ['Sequence', 'Iterable', 'Sized', 'Container', 'Collection'].includes(of.name) || null;
  return null;
}

export const lengthOf = (items: readonly Item[]): number | null =>
  items.every((item) => !item.may && !item.many) ? items.length : null;
