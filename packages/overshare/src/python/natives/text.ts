import { bracesText } from '../interpreter/format-text.ts';
import type { Interpreter } from '../interpreter/interpreter.ts';
import type { Arguments, Value } from '../values/domain.ts';
import { bool, int, isNone, mergeOrigins, numberOf, originsOf, scalar, str, textOf } from '../values/make.ts';
import { affix } from './affixes.ts';
import type { NativeMethod, NativeMethods } from './native.ts';
import { splittingMethods } from './splitting.ts';

type Exact = (self: string, ...args: string[]) => string | boolean | number | readonly string[];

/** What the methods of `str` do with constants; with anything else they give text (or a truth) of the same origin. */
const exact: Readonly<Record<string, Exact>> = {
  lower: (text) => text.toLowerCase(),
  upper: (text) => text.toUpperCase(),
  casefold: (text) => text.toLowerCase(),
  title: (text) => text.replace(/[A-Za-z]+/g, (word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()),
  capitalize: (text) => text.charAt(0).toUpperCase() + text.slice(1).toLowerCase(),
  strip: (text, chars) => trim(text, chars, true, true),
  lstrip: (text, chars) => trim(text, chars, true, false),
  rstrip: (text, chars) => trim(text, chars, false, true),
  replace: (text, from = '', to = '') => text.split(from).join(to),
  removeprefix: (text, part = '') => (text.startsWith(part) ? text.slice(part.length) : text),
  removesuffix: (text, part = '') => (part && text.endsWith(part) ? text.slice(0, -part.length) : text),
  isdigit: (text) => /^[0-9]+$/.test(text),
  isnumeric: (text) => /^[0-9]+$/.test(text),
  isalpha: (text) => /^[A-Za-z]+$/.test(text),
  isupper: (text) => text === text.toUpperCase() && text !== text.toLowerCase(),
  islower: (text) => text === text.toLowerCase() && text !== text.toUpperCase(),
  find: (text, part = '') => text.indexOf(part),
  index: (text, part = '') => text.indexOf(part),
  count: (text, part = '') => text.split(part).length - 1,
  splitlines: (text) => text.split('\n'),
};

function trim(text: string, chars: string | undefined, left: boolean, right: boolean): string {
  const drop = (letter: string | undefined) =>
    letter !== undefined && (chars === undefined ? letter.trim() === '' : chars.includes(letter));
  let [from, to] = [0, text.length];
  while (left && from < to && drop(text[from])) from++;
  while (right && from < to && drop(text[to - 1])) to--;
  return text.slice(from, to);
}

const PREDICATES = new Set([
  'isdigit',
  'isnumeric',
  'isalpha',
  'isalnum',
  'isupper',
  'islower',
  'isspace',
  'isidentifier',
]);
const NUMBERS = new Set(['find', 'rfind', 'index', 'count']);
const LISTS = new Set(['splitlines']);
const OTHER = [
  'isalnum',
  'isspace',
  'isidentifier',
  'rfind',
  'zfill',
  'ljust',
  'rjust',
  'center',
  'swapcase',
  'translate',
  'expandtabs',
  'hex',
];

function method(name: string): NativeMethod {
  return (vm, self, args) => {
    const run = exact[name];
    const texts = [self, ...args.positional].filter((value) => !isNone(value)).map(textOf);
    if (run && args.named.size === 0 && texts.every((text) => text !== null))
      return fromExact(vm, run(...(texts as [string, ...string[]])));
    const origins = mergeOrigins(originsOf(self), ...args.positional.map(originsOf));
    if (PREDICATES.has(name)) return scalar('bool', origins);
    if (NUMBERS.has(name)) return scalar('int', origins);
    if (LISTS.has(name)) return vm.makeList([{ value: scalar('str', origins), may: false, many: true }]);
    return scalar('str', origins);
  };
}

function fromExact(vm: Interpreter, value: ReturnType<Exact>): Value {
  if (typeof value === 'string') return str(value);
  if (typeof value === 'boolean') return bool(value);
  if (typeof value === 'number') return int(value);
  return vm.makeList(value.map((text) => ({ value: str(text), may: false, many: false })));
}

function join(vm: Interpreter, self: Value, args: Arguments): Value {
  const items = vm.iterate(args.positional[0] ?? str(''));
  const texts = items.map((item) => (item.may || item.many ? null : textOf(item.value)));
  const separator = textOf(self);
  if (separator !== null && texts.every((text) => text !== null)) return str(texts.join(separator));
  return scalar('str', mergeOrigins(...items.map((item) => originsOf(vm.toText(item.value)))));
}

/** `'{} {name}'.format(...)`. */
function format(vm: Interpreter, self: Value, args: Arguments): Value {
  const pattern = textOf(self);
  if (pattern !== null) return bracesText(vm, pattern, args.positional, args.named);
  return scalar('str', mergeOrigins(...[self, ...args.positional, ...args.named.values()].map(originsOf)));
}

const encode: NativeMethod = (_, self) =>
  self.tag === 'const' ? { ...self, type: 'bytes' } : { ...scalar('bytes', originsOf(self)), ...payloadOf(self) };
const decode: NativeMethod = (_, self) =>
  self.tag === 'const' ? { ...self, type: 'str' } : { ...scalar('str', originsOf(self)), ...payloadOf(self) };
const payloadOf = (value: Value) => (value.tag === 'scalar' && value.payload ? { payload: value.payload } : {});

export const textMethods: NativeMethods = {
  ...Object.fromEntries([...Object.keys(exact), ...OTHER].map((name) => [name, method(name)])),
  ...splittingMethods,
  startswith: affix('startsWith'),
  endswith: affix('endsWith'),
  join,
  format,
  format_map: format,
  encode,
  decode,
  __len__: (_, self) => (textOf(self) !== null ? int((textOf(self) as string).length) : scalar('int', originsOf(self))),
  __format__: (vm, self) => vm.toText(self),
  __str__: (vm, self) => vm.toText(self),
};

const WHOLE = /^[-+]?[0-9_]+$/;
const REAL = /^[-+]?([0-9_.]+(e[-+]?[0-9]+)?|inf|infinity|nan)$/i;

/** `int(x)`, `float(x)`, `bool(x)`: exact for constants. */
export const toNumber =
  (type: 'int' | 'float'): NativeMethod =>
  (vm, _self, args) => {
    const value = args.positional[1] ?? int(0);
    if (value.tag === 'const' && value.type === 'bool') return { tag: 'const', type, value: Number(value.value) };
    const text = args.positional.length < 3 ? textOf(value) : null;
    if (text !== null && !(type === 'int' ? WHOLE : REAL).test(text.trim()))
      vm.raise('ValueError', `invalid literal for ${type}(): '${text}'`);
    const number = numberOf(value) ?? (textOf(value) !== null ? Number(textOf(value)) : NaN);
    if (value.tag === 'const' && Number.isFinite(number))
      return { tag: 'const', type, value: type === 'int' ? Math.trunc(number) : number };
    return scalar(type, originsOf(value));
  };
