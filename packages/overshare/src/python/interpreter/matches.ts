import type { MatchCase, Pattern, Statement } from '@overshare/python-parser';
import type { Item, Value } from '../values/domain.ts';
import { bool, isNone, NONE, opaque, originsOf, textOf } from '../values/make.ts';
import { union } from '../values/union.ts';
import { lookUp } from './attributes.ts';
import { truthOf } from './conditions.ts';
import type { Completion } from './flow.ts';
import type { Interpreter } from './interpreter.ts';
import { storeName } from './names.ts';
import { entryKey } from './subscripts.ts';

type Match = Extract<Statement, { kind: 'Match' }>;

export function executeMatch(vm: Interpreter, node: Match): Completion {
  return tryCases(vm, node.cases, vm.evaluate(node.subject), 0);
}

function tryCases(vm: Interpreter, cases: readonly MatchCase[], subject: Value, at: number): Completion {
  const one = cases[at];
  if (!one) return null;
  const matched = matches(vm, one.pattern, subject);
  if (matched === false) return tryCases(vm, cases, subject, at + 1);
  const guard = one.guard ? vm.truth(vm.evaluate(one.guard)) : true;
  if (matched && guard) return vm.execute(one.body);
  if (guard === false) return tryCases(vm, cases, subject, at + 1);
  const [end] = vm.paths.ways<Completion>(
    [
      { before: null, run: () => vm.execute(one.body) },
      { before: null, run: () => tryCases(vm, cases, subject, at + 1) },
    ],
    vm.sourceText(one.pattern),
    (completion) => completion !== null,
  );
  return end ?? null;
}

/** Whether the subject has this form; names in the pattern are bound on the way. */
function matches(vm: Interpreter, pattern: Pattern, subject: Value): boolean | null {
  switch (pattern.kind) {
    case 'MatchValue':
      return vm.truth(vm.compare('==', subject, vm.evaluate(pattern.value)));
    case 'MatchSingleton':
      return vm.truth(vm.compare('is', subject, pattern.value === null ? NONE : bool(pattern.value)));
    case 'MatchAs': {
      const inner = pattern.pattern ? matches(vm, pattern.pattern, subject) : true;
      if (pattern.name !== null && inner !== false) storeName(vm, pattern.name, subject);
      return inner;
    }
    case 'MatchStar':
      if (pattern.name !== null) storeName(vm, pattern.name, subject);
      return true;
    case 'MatchOr': {
      const results = pattern.patterns.map((one) => matches(vm, one, subject));
      return results.includes(true) ? true : results.every((result) => result === false) ? false : null;
    }
    case 'MatchSequence':
      return matchSequence(vm, pattern.patterns, subject);
    case 'MatchMapping':
      return matchMapping(vm, pattern, subject);
    default:
      return matchClass(vm, pattern, subject);
  }
}

/** Text is no sequence here, nor is a dict. */
function matchSequence(vm: Interpreter, patterns: readonly Pattern[], subject: Value): boolean | null {
  const type = isKind(subject, 'list');
  if (type === false) return false;
  const items = vm.iterate(subject);
  const star = patterns.findIndex((pattern) => pattern.kind === 'MatchStar');
  const known = type === true && items.every((item) => !item.may && !item.many);
  if (!known) return matchUnknown(vm, patterns, subject, items);
  if (star < 0 ? items.length !== patterns.length : items.length < patterns.length - 1) return false;
  const taken = items.length - patterns.length + 1;
  return all(
    patterns.map((pattern, at) => {
      if (at === star) return matches(vm, pattern, vm.makeList(items.slice(star, star + taken)));
      return matches(vm, pattern, (items[star >= 0 && at > star ? at + taken - 1 : at] as Item).value);
    }),
  );
}

/** Of a sequence that is not known item by item, each part may be any of the items. */
function matchUnknown(vm: Interpreter, patterns: readonly Pattern[], subject: Value, items: readonly Item[]): null {
  const any = items.length > 0 ? union(...items.map((item) => item.value)) : opaque('matched', originsOf(subject));
  for (const pattern of patterns)
    matches(vm, pattern, pattern.kind === 'MatchStar' ? vm.makeList([{ value: any, may: true, many: true }]) : any);
  return null;
}

function matchMapping(
  vm: Interpreter,
  pattern: Extract<Pattern, { kind: 'MatchMapping' }>,
  subject: Value,
): boolean | null {
  const type = isKind(subject, 'dict');
  if (type === false) return false;
  const results: (boolean | null)[] = [type];
  const keys = pattern.keys.map((key) => vm.evaluate(key));
  for (const [at, key] of keys.entries()) {
    const there = vm.truth(vm.compare('in', key, subject));
    if (there === false) return false;
    results.push(there, matches(vm, pattern.patterns[at] as Pattern, vm.getItem(subject, key)));
  }
  if (pattern.rest !== null) storeName(vm, pattern.rest, restOf(vm, subject, keys));
  return all(results);
}

/** A copy without the keys that the pattern names. */
function restOf(vm: Interpreter, subject: Value, keys: readonly Value[]): Value {
  if (subject.tag !== 'thing' || subject.shape !== 'dict') return opaque('matched', originsOf(subject));
  const made = vm.makeDict();
  const named = keys.map(entryKey);
  for (const [key, one] of subject.entries.map) if (!named.includes(key)) made.entries.map.set(key, one);
  return made;
}

/** Whether a value is a sequence (or mapping) in the sense of `match`; null where that is not known. */
function isKind(value: Value, shape: 'list' | 'dict'): boolean | null {
  if (value.tag === 'union') return truthOf(value.options.map((option) => isKind(option, shape)));
  if (value.tag !== 'thing') return value.tag === 'opaque' ? null : false;
  if (value.shape === shape) return shape === 'dict' || value.cls.order.some((cls) => SEQUENCES.has(cls.qualifiedName));
  return value.shape === 'instance' ? null : false;
}

const SEQUENCES: ReadonlySet<string> = new Set(['builtins.list', 'builtins.tuple']);

function matchClass(
  vm: Interpreter,
  pattern: Extract<Pattern, { kind: 'MatchClass' }>,
  subject: Value,
): boolean | null {
  const cls = vm.evaluate(pattern.class);
  const type = vm.isInstance(subject, cls);
  if (type === false || isNone(subject)) return type;
  const named = pattern.keywordNames.map((name, at) =>
    matches(vm, pattern.keywordPatterns[at] as Pattern, vm.getAttribute(subject, name)),
  );
  const positional = pattern.patterns.map((one, at) => matches(vm, one, positionalPart(vm, cls, subject, at)));
  return all([type, ...named, ...positional]);
}

/** What a pattern by position stands for: `__match_args__` names it; of a plain value it is the value itself. */
function positionalPart(vm: Interpreter, cls: Value, subject: Value, at: number): Value {
  const names = cls.tag === 'thing' && cls.shape === 'class' ? lookUp(cls.order, '__match_args__') : null;
  if (!names) return cls.tag === 'thing' && cls.shape === 'class' && !cls.node ? subject : opaque('matched');
  const name = textOf(vm.iterate(names)[at]?.value);
  return name === null ? opaque('matched', originsOf(subject)) : vm.getAttribute(subject, name);
}

/** Certain where all are; impossible where one is. */
const all = (results: readonly (boolean | null)[]): boolean | null =>
  results.includes(false) ? false : results.includes(null) ? null : true;
