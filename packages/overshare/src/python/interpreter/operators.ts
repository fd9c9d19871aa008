import type { Const, Thing, Value } from '../values/domain.ts';
import {
  bool,
  isNone,
  mergeOrigins,
  numberOf,
  opaque,
  optionsOf,
  originsOf,
  scalar,
  str,
  textOf,
} from '../values/make.ts';
import { difference, intersection } from '../values/sets.ts';
import { sameValue, union } from '../values/union.ts';
import { lookUp } from './attributes.ts';
import { joinText } from '../values/texts.ts';
import { percentText } from './format-text.ts';
import type { Interpreter } from './interpreter.ts';
import { aliasOf } from './plain-types.ts';
import { entryKey } from './subscripts.ts';

const METHODS: Readonly<Record<string, string>> = {
  '+': 'add',
  '-': 'sub',
  '*': 'mul',
  '/': 'truediv',
  '//': 'floordiv',
  '%': 'mod',
  '**': 'pow',
  '&': 'and',
  '|': 'or',
  '^': 'xor',
  '<<': 'lshift',
  '>>': 'rshift',
  '@': 'matmul',
  '==': 'eq',
  '!=': 'ne',
  '<': 'lt',
  '<=': 'le',
  '>': 'gt',
  '>=': 'ge',
};
const SWAPPED: Readonly<Record<string, string>> = {
  '<': '>',
  '>': '<',
  '<=': '>=',
  '>=': '<=',
  '==': '==',
  '!=': '!=',
};

/** Possibilities of a text that are kept apart when it grows. */
const MOST_TEXTS = 4;
/** Repetitions of a text or list that are written out. */
const MOST_TIMES = 64;

export function binary(vm: Interpreter, operator: string, left: Value, right: Value): Value {
  const pattern = operator === '%' ? textOf(left) : null;
  if (pattern !== null) return percentText(vm, pattern, right);
  const exact =
    onConstants(vm, operator, left, right) ??
    repeated(vm, operator, left, right) ??
    onLists(vm, operator, left, right) ??
    onClass(vm, operator, left, right) ??
    onTypes(vm, operator, left, right);
  if (exact) return exact;
  const own =
    throughMethod(vm, `__${METHODS[operator]}__`, left, right) ??
    throughMethod(vm, `__r${METHODS[operator]}__`, right, left);
  if (own) return own;
  const text = operator === '+' ? onTexts(left, right) : null;
  if (text) return text;
  const origins = mergeOrigins(originsOf(left), originsOf(right));
  const type = resultType(operator, typeName(left), typeName(right));
  return type ? scalar(type, origins) : opaque(`${operator} of something unknown`, origins);
}

const typeName = (value: Value): string | null => (value.tag === 'const' || value.tag === 'scalar' ? value.type : null);

/** Texts of which one is known only in part. Few possibilities are kept apart: a query that grows under a condition. */
function onTexts(left: Value, right: Value): Value | null {
  const [ones, twos] = [left, right].map((value) => optionsOf(value).filter((option) => !isNone(option)));
  const few = ones && twos && ones.length * twos.length <= MOST_TEXTS;
  if (!few || ![...ones, ...twos].some((option) => typeName(option) === 'str')) return null;
  if ([...ones, ...twos].some((option) => option.tag === 'thing')) return null;
  return union(...ones.flatMap((one) => twos.map((two) => joinText([one, two]))));
}

const isTime = (type: string | null): boolean => type === 'datetime' || type === 'date';

/** The difference of two times is a span; a time moved by a span is a time. */
function resultType(operator: string, left: string | null, right: string | null): string | null {
  if (operator === '-' && isTime(left) && isTime(right)) return 'timedelta';
  return left === 'timedelta' && isTime(right) ? right : (left ?? right);
}

const isClass = (value: Value): boolean => value.tag === 'thing' && value.shape === 'class';

/** What an operator of the metaclass would do: permission classes that are joined before any object is made of them. */
function onClass(vm: Interpreter, operator: string, left: Value, right: Value): Value | null {
  if (left.tag !== 'thing' || left.shape !== 'class') return null;
  const method = lookUp(left.order, `__overshare_class_${METHODS[operator]}__`);
  return method && vm.callWith(method, left, right);
}

/** `int | None` between classes is an annotation. */
function onTypes(vm: Interpreter, operator: string, left: Value, right: Value): Value | null {
  if (operator !== '|' || !(isClass(left) || isClass(right)) || left.tag === 'union' || right.tag === 'union')
    return null;
  const items = [left, right].map((value) => ({ value, may: false, many: false }));
  return aliasOf(vm, 'Union', vm.makeList(items, 'tuple'));
}

function onConstants(vm: Interpreter, operator: string, left: Value, right: Value): Value | null {
  const [a, b] = [textOf(left), textOf(right)];
  if (a !== null && operator === '+') return b !== null ? str(a + b) : null;
  const [x, y] = [countOf(left), countOf(right)];
  if (x === null || y === null) return null;
  if (y === 0 && /^(\/\/?|%)$/.test(operator)) return vm.raise('ZeroDivisionError', 'division by zero');
  const results: Readonly<Record<string, number>> = {
    '+': x + y,
    '-': x - y,
    '*': x * y,
    '/': x / y,
    '//': Math.floor(x / y),
    '%': x - y * Math.floor(x / y),
    '**': x ** y,
    '|': x | y,
    '&': x & y,
  };
  const value = results[operator];
  if (value === undefined || !Number.isFinite(value)) return null;
  const types = [left, right].map((side) => (side as Const).type);
  const logical = types.every((type) => type === 'bool') && (operator === '|' || operator === '&');
  if (logical) return bool(value !== 0);
  const type = operator === '/' || types.includes('float') || !Number.isInteger(value) ? 'float' : 'int';
  // beyond this a number here is no longer the number that Python has
  return type === 'int' && !Number.isSafeInteger(value) ? scalar('int') : { tag: 'const', type, value };
}

/** A number; Python counts a truth as 0 or 1. */
const countOf = (value: Value): number | null =>
  value.tag === 'const' && value.type === 'bool' ? Number(value.value) : numberOf(value);

/** Text or a list, taken several times. */
function repeated(vm: Interpreter, operator: string, left: Value, right: Value): Value | null {
  if (operator !== '*') return null;
  const [what, times] = numberOf(left) === null ? [left, numberOf(right)] : [right, numberOf(left)];
  const known = times !== null && times <= MOST_TIMES;
  const text = textOf(what);
  if (text !== null) return known && text.length <= MOST_TIMES ? str(text.repeat(Math.max(0, times))) : scalar('str');
  if (what.tag !== 'thing' || what.shape !== 'list') return null;
  const items = known
    ? Array.from({ length: Math.max(0, times) }).flatMap(() => what.items)
    : what.items.map((item) => ({ ...item, may: true, many: true }));
  return vm.makeList(items, what.cls.name === 'tuple' ? 'tuple' : 'list');
}

function onLists(vm: Interpreter, operator: string, left: Value, right: Value): Value | null {
  if (left.tag !== 'thing' || right.tag !== 'thing') return null;
  if (left.shape === 'list' && right.shape === 'list' && (operator === '+' || operator === '|'))
    return vm.makeList(
      [...left.items, ...right.items],
      left.cls.name === 'tuple' ? 'tuple' : left.cls.name === 'set' ? 'set' : 'list',
    );
  if (left.shape === 'list' && operator === '-') return vm.makeList(difference(left.items, vm.iterate(right)), 'set');
  if (left.shape === 'list' && operator === '&') return vm.makeList(intersection(left.items, vm.iterate(right)), 'set');
  if (left.shape === 'dict' && right.shape === 'dict' && operator === '|') {
    const made = vm.makeDict();
    for (const side of [left, right]) vm.callWith(vm.getAttribute(made, 'update'), side);
    return made;
  }
  return null;
}

/** What the operator's own method gives; null unless everything that the value may be has one. */
function throughMethod(vm: Interpreter, method: string, left: Value, right: Value): Value | null {
  const results: Value[] = [];
  for (const option of optionsOf(left)) {
    const found = option.tag === 'thing' && option.shape === 'instance' ? vm.findAttribute(option, method) : null;
    if (!found || found.tag === 'opaque') return null;
    results.push(vm.callWith(found, right));
  }
  return union(...results);
}

export function compare(vm: Interpreter, operator: string, left: Value, right: Value): Value {
  if (operator === 'in' || operator === 'not in') return contains(vm, operator, left, right);
  const own = operator === 'is' || operator === 'is not' ? null : compareByMethod(vm, operator, left, right);
  if (own) return own;
  const [lefts, rights] = [optionsOf(left), optionsOf(right)];
  if (lefts.length === 1 && rights.length === 1)
    return truthAsValue(compareOne(vm, operator, left, right), left, right);
  const truths = lefts.flatMap((one) => rights.map((two) => vm.truth(compare(vm, operator, one, two))));
  const [first = null] = truths;
  return truthAsValue(truths.every((truth) => truth === first) ? first : null, left, right);
}

const compareByMethod = (vm: Interpreter, operator: string, left: Value, right: Value): Value | null =>
  throughMethod(vm, `__${METHODS[operator]}__`, left, right) ??
  throughMethod(vm, `__${METHODS[SWAPPED[operator] ?? operator]}__`, right, left);

const truthAsValue = (truth: boolean | null, left: Value, right: Value): Value =>
  truth === null ? scalar('bool', mergeOrigins(originsOf(left), originsOf(right))) : bool(truth);

function compareOne(vm: Interpreter, operator: string, left: Value, right: Value): boolean | null {
  const known = vm.semantics.compare(operator, left, right);
  if (known !== null) return known;
  const negative = operator === '!=' || operator === 'is not';
  if (negative || operator === '==' || operator === 'is') {
    const same = operator === 'is' || operator === 'is not' ? identical(left, right) : equal(left, right);
    return same === null ? null : same !== negative;
  }
  const [x, y] = [numberOf(left), numberOf(right)];
  if (x === null || y === null) return null;
  return { '<': x < y, '<=': x <= y, '>': x > y, '>=': x >= y }[operator] ?? null;
}

/** An object that stands for itself alone, not for something stored. */
const isPlain = (value: Value): boolean => value.tag === 'thing' && !(value.shape === 'instance' && value.fact);

/** `is`: an object is no constant, and no other object unless both stand for something stored. */
function identical(left: Value, right: Value): boolean | null {
  if (left !== right && isPlain(left) && (right.tag === 'const' || isPlain(right))) return false;
  return left.tag === 'const' && isPlain(right) ? false : equal(left, right);
}

/** An object, or text that the program itself put together: never None. */
const isMade = (value: Value): boolean =>
  value.tag === 'thing' || (value.tag === 'scalar' && (value.parts !== undefined || value.payload !== undefined));

/** Whether two single values are equal. An object is never None; two objects may be equal without being the same. */
function equal(left: Value, right: Value): boolean | null {
  if (left.tag === 'const' && right.tag === 'const')
    return sameValue(left, right) || (numberOf(left) !== null && numberOf(left) === numberOf(right));
  if (left.tag === 'thing' && right.tag === 'thing')
    return left === right ? true : left.shape === 'class' && right.shape === 'class' ? false : null;
  if (isNone(left) || isNone(right)) return [left, right].some(isMade) ? false : null;
  return [left, right].some((value) => value.tag === 'thing' && value.shape !== 'instance') &&
    [left, right].some((value) => value.tag === 'const')
    ? false
    : null;
}

function contains(vm: Interpreter, operator: string, item: Value, container: Value): Value {
  const truth = containsOne(vm, item, container);
  return truth === null
    ? scalar('bool', mergeOrigins(originsOf(item), originsOf(container)))
    : bool(truth === (operator === 'in'));
}

function containsOne(vm: Interpreter, item: Value, container: Value): boolean | null {
  const known = vm.semantics.contains(container, item);
  if (known !== null) return known;
  if (container.tag === 'const') return textInText(item, container);
  if (container.tag !== 'thing') return null;
  const method =
    container.cls && hasOwn(container, '__contains__') ? vm.findAttribute(container, '__contains__') : null;
  if (method) return vm.truth(vm.callWith(method, item));
  if (container.shape === 'dict')
    return inDict(
      item,
      [...container.entries.map].map(([key, one]) => [key, one.may] as const),
    );
  if (container.shape !== 'list') return null;
  const results = container.items.map((one) =>
    one.may || one.many ? null : vm.truth(vm.compare('==', item, one.value)),
  );
  if (results.includes(true)) return true;
  return results.every((result) => result === false) ? false : null;
}

/** Whether a class says in Python what an operator does, also one that is a kind of dict or list. */
function hasOwn(owner: Thing, method: string): boolean {
  const found = owner.cls ? lookUp(owner.cls.order, method) : null;
  return found !== null && !(found.tag === 'thing' && found.shape === 'native');
}

function textInText(item: Value, container: Const): boolean | null {
  const [part, whole] = [textOf(item), textOf(container)];
  return part !== null && whole !== null ? whole.includes(part) : null;
}

function inDict(item: Value, entries: readonly (readonly [string, boolean])[]): boolean | null {
  const key = entryKey(item);
  if (key === null) return entries.length === 0 ? false : null;
  const found = entries.find(([name]) => name === key);
  if (found) return found[1] ? null : true;
  return entries.some(([name]) => name === '*') ? null : false;
}
