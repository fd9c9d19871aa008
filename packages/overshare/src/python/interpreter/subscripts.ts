import type { Cell, Dict, Item, List, Thing, Union, Value } from '../values/domain.ts';
import {
  isNone,
  mergeOrigins,
  numberOf,
  opaque,
  optionsOf,
  originsOf,
  REST,
  scalar,
  str,
  textOf,
} from '../values/make.ts';
import { union } from '../values/union.ts';
import { lookUp } from './attributes.ts';
import type { Interpreter } from './interpreter.ts';
import { aliasOf } from './plain-types.ts';
import { writeToEach } from './writes.ts';

/** The entry of a dict that a key names: exact for constants, null where the key is known only at run time. */
export function entryKey(key: Value): string | null {
  if (key.tag === 'const') return `${key.type === 'str' ? 's' : key.type}:${String(key.value)}`;
  return key.tag === 'thing' && key.shape === 'class' ? `c:${key.qualifiedName}` : null;
}

/** The key that an entry stands under, as a value. */
export function keyOfEntry(entry: string): Value {
  if (entry.startsWith('s:')) return str(entry.slice(2));
  if (entry.startsWith('int:')) return { tag: 'const', type: 'int', value: Number(entry.slice(4)) };
  return scalar(entry.startsWith('bool:') ? 'bool' : 'str');
}

export function getItem(vm: Interpreter, owner: Value, index: Value): Value {
  if (owner.tag === 'union') return fromEither(vm, owner, index);
  if (owner.tag !== 'thing') return ofPlain(owner, index);
  if (owner.shape === 'class') return ofClass(vm, owner, index);
  const method = owner.cls ? lookUp(owner.cls.order, '__getitem__') : null;
  if (method && !(method.tag === 'thing' && method.shape === 'native'))
    return vm.callWith(vm.makeBound(method, owner), index);
  if (owner.shape === 'dict') return fromDict(vm, owner, index);
  if (owner.shape === 'list') return fromList(vm, owner, index);
  const found = vm.findAttribute(owner, '__getitem__');
  return found ? vm.callWith(found, index) : opaque('an item of something unknown');
}

/** One of several: where one has no such item, that way ends, and the others go on. */
function fromEither(vm: Interpreter, { options }: Union, index: Value): Value {
  const some = options.filter((option) => !isNone(option));
  const ways = some.map((option) => ({ before: null, run: () => getItem(vm, option, index) }));
  return union(...vm.paths.ways(ways, null, () => false));
}

/** `list[int]` keeps its arguments; any other class is itself, unless it says otherwise. */
function ofClass(vm: Interpreter, owner: Thing, index: Value): Value {
  const method = vm.findAttribute(owner, '__class_getitem__');
  // a class method, though nothing says so
  if (method?.tag === 'thing')
    return vm.callWith(method.shape === 'function' ? vm.makeBound(method, owner) : method, index);
  return owner.shape === 'class' && owner.module?.name === 'builtins' ? (aliasOf(vm, owner, index) ?? owner) : owner;
}

function ofPlain(owner: Value, index: Value): Value {
  const part = ofText(owner, index);
  if (part !== null) return str(part);
  const origins = mergeOrigins(originsOf(owner), originsOf(index));
  if (owner.tag === 'const' || (owner.tag === 'scalar' && owner.type === 'str')) return scalar('str', origins);
  const name =
    owner.tag === 'opaque' && owner.name && textOf(index) !== null ? `${owner.name}.${textOf(index)}` : undefined;
  return opaque(owner.tag === 'opaque' ? owner.why : 'an item of something unknown', origins, name);
}

/** A letter or a stretch of a text that is known; null where its bounds are not, or leave the text. */
function ofText(owner: Value, index: Value): string | null {
  const text = textOf(owner);
  if (text === null) return null;
  const letter = numberOf(index);
  if (letter !== null) return text.at(letter) ?? null;
  if (index.tag !== 'thing' || index.shape !== 'list') return null;
  const [lower = null, upper = null, step = null] = index.items.map(({ value }) => (isNone(value) ? null : value));
  const [from, to] = [lower, upper].map((bound) => bound && numberOf(bound));
  if (step !== null || (lower && from === null) || (upper && to === null)) return null;
  return text.slice(from ?? undefined, to ?? undefined);
}

function fromDict(vm: Interpreter, owner: Dict, index: Value): Value {
  const rest = owner.entries.value(REST);
  const keys = optionsOf(index).map(entryKey);
  const values = keys.map((key) => (key === null ? anyEntry(owner) : (owner.entries.value(key) ?? rest)));
  const known = values.filter((value) => value !== undefined);
  if (known.length > 0) return union(...known);
  const missing = owner.cls ? lookUp(owner.cls.order, '__missing__') : null;
  if (missing) return vm.callWith(vm.makeBound(missing, owner), index);
  return keys.includes(null) ? opaque('an entry of an empty dict') : vm.raise('KeyError', `'${textOf(index) ?? ''}'`);
}

const anyEntry = (owner: Dict): Value | undefined => {
  const values = [...owner.entries.map.values()].map((one) => one.value);
  return values.length > 0 ? union(...values) : undefined;
};

function fromList(vm: Interpreter, owner: List, index: Value): Value {
  if (index.tag === 'thing' && index.shape === 'list')
    return vm.makeList(sliceItems(owner.items, index), owner.cls.name === 'tuple' ? 'tuple' : 'list');
  const at = numberOf(index);
  const exact = owner.items.every((item) => !item.may && !item.many);
  if (at !== null && exact) {
    const item = owner.items.at(at);
    return item ? item.value : vm.raise('IndexError', 'list index out of range');
  }
  return owner.items.length > 0 ? union(...owner.items.map((item) => item.value)) : opaque('an item of an empty list');
}

/** `[a:b]` of known items where the bounds are known, else any of them. */
function sliceItems(items: readonly Item[], slice: List): readonly Item[] {
  const [lower, upper, step] = slice.items.map((item) => item.value);
  const bounds = [lower, upper].map((bound) => (bound && !isNone(bound) ? numberOf(bound) : undefined));
  const exact =
    items.every((item) => !item.may && !item.many) && (step === undefined || isNone(step)) && !bounds.includes(null);
  if (exact) return items.slice(bounds[0] ?? undefined, bounds[1] ?? undefined);
  return items.map((item) => ({ ...item, may: item.many ? item.may : true }));
}

export function setItem(vm: Interpreter, owner: Value, index: Value, value: Value): void {
  writeToEach(vm, owner, (option) => {
    const method = option.cls ? lookUp(option.cls.order, '__setitem__') : null;
    if (method && !(method.tag === 'thing' && method.shape === 'native'))
      vm.callWith(vm.makeBound(method, option), index, value);
    else if (option.shape === 'dict') setEntry(vm, option, index, value);
    else if (option.shape === 'list') setListItem(vm, option, index, value);
  });
}

/** Writes an entry. Under a key known only at run time it joins what may stand there. */
export function setEntry(vm: Interpreter, owner: Dict, index: Value, value: Value): void {
  const keys = optionsOf(index).map(entryKey);
  const site = vm.userSite();
  if (keys.length === 1 && keys[0] !== null && keys[0] !== undefined)
    return writeEntry(vm, owner, keys[0], { value, may: false, site, condition: null });
  for (const key of keys) {
    const name = key ?? REST;
    const before = owner.entries.get(name);
    const joined = before ? union(before.value, value) : value;
    writeEntry(vm, owner, name, {
      value: joined,
      may: before ? before.may : true,
      site,
      condition: before?.condition ?? null,
    });
  }
}

/** One entry as it stands; what is written to the `__dict__` of an object becomes its attribute. */
export function writeEntry(vm: Interpreter, owner: Dict, key: string, entry: Cell | undefined): void {
  vm.trail.set(owner.entries, key, entry);
  const of = owner.attrs.value('$of');
  if (of?.tag !== 'thing') return;
  if (key.startsWith('s:')) vm.trail.set(of.attrs, key.slice(2), entry);
  else if (entry) vm.semantics.setUnknownAttribute(of, entry.value);
}

function setListItem(vm: Interpreter, owner: List, index: Value, value: Value): void {
  if (index.tag === 'thing' && index.shape === 'list') return setSlice(vm, owner, index, vm.iterate(value));
  const at = numberOf(index);
  const target = at === null ? undefined : owner.items.at(at);
  const items = target
    ? owner.items.map((item) => (item === target ? { ...item, value } : item))
    : [...owner.items, { value, may: true, many: true }];
  vm.trail.setItems(owner, items);
}

/** `items[a:b] = others`, exact where all of it is known. */
function setSlice(vm: Interpreter, owner: List, slice: List, others: readonly Item[]): void {
  const old = sliceItems(owner.items, slice);
  const from = numberOf(slice.items[0]?.value) ?? 0;
  const exact = old.every((item, at) => item === owner.items[from + at]) && isNone(slice.items[2]?.value);
  const items = exact
    ? owner.items.toSpliced(from, old.length, ...others)
    : [...owner.items, ...others].map((item) => ({ ...item, may: true }));
  vm.trail.setItems(owner, items);
}
