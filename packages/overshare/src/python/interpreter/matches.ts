import type { MatchCase, Pattern, Statement } from '@overshare/python-parser';
import type { Value } from '../values/domain.ts';
import { bool, isNone, NONE, opaque, originsOf, str } from '../values/make.ts';
import { truthOf } from './conditions.ts';
import type { Completion } from './flow.ts';
import type { Interpreter } from './interpreter.ts';
import { storeName } from './names.ts';

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
      return all(
        pattern.keys.map((key, at) =>
          matches(vm, pattern.patterns[at] as Pattern, vm.getItem(subject, vm.evaluate(key))),
        ),
      );
    case 'MatchClass':
      return matchClass(vm, pattern, subject);
  }
}

function matchSequence(vm: Interpreter, patterns: readonly Pattern[], subject: Value): boolean | null {
  const items = vm.iterate(subject);
  const known = subject.tag === 'thing' && subject.shape === 'list' && items.every((item) => !item.may && !item.many);
  const star = patterns.some((pattern) => pattern.kind === 'MatchStar');
  if (known && !star && items.length !== patterns.length) return false;
  const results = patterns.map((pattern, at) =>
    matches(vm, pattern, items[at]?.value ?? opaque('matched', originsOf(subject))),
  );
  return known ? all(results) : null;
}

function matchClass(
  vm: Interpreter,
  pattern: Extract<Pattern, { kind: 'MatchClass' }>,
  subject: Value,
): boolean | null {
  const type = vm.isInstance(subject, vm.evaluate(pattern.class));
  if (type === false || isNone(subject)) return type;
  const named = pattern.keywordNames.map((name, at) =>
    matches(vm, pattern.keywordPatterns[at] as Pattern, vm.getAttribute(subject, name)),
  );
  const positional = pattern.patterns.map((one) => matches(vm, one, vm.getItem(subject, str('0'))));
  return all([type, ...named, ...positional]);
}

const all = (results: readonly (boolean | null)[]): boolean | null =>
  results.includes(false) ? false : results.length === 0 ? true : truthOf(results);
