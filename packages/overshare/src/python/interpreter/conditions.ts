import type { Expression } from '@overshare/python-parser';
import type { Value } from '../values/domain.ts';
import { bounded, isNone, numberOf, optionsOf } from '../values/make.ts';
import { sameValue, union } from '../values/union.ts';
import type { Interpreter } from './interpreter.ts';
import { loadName } from './names.ts';

/** Keeps, of the names that a condition tests, what agrees with its outcome. Conditions that say nothing of a name change nothing. */
export function narrow(vm: Interpreter, test: Expression, outcome: boolean): void {
  switch (test.kind) {
    case 'UnaryOp':
      if (test.operator === 'not') narrow(vm, test.operand, !outcome);
      return;
    case 'BoolOp':
      if ((test.operator === 'and') === outcome) for (const part of test.values) narrow(vm, part, outcome);
      return;
    case 'NamedExpr':
      return narrow(vm, test.target, outcome);
    case 'Compare':
      return narrowCompare(vm, test, outcome);
    case 'Call':
      return narrowCall(vm, test, outcome);
    case 'Name':
    case 'Attribute':
      return keep(vm, test, (option) => vm.truth(option) !== !outcome);
    default:
  }
}

/** Whether an operator says, where it holds, that the left side is at most the right one. */
const LESS: Readonly<Record<string, boolean>> = { '<': true, '<=': true, '>': false, '>=': false };

/** A name that was compared with a number has a limit from there on. */
function limit(vm: Interpreter, target: Expression, by: Expression): void {
  if (target.kind !== 'Name' || (by.kind !== 'Constant' && by.kind !== 'Name' && by.kind !== 'Attribute')) return;
  if (numberOf(vm.evaluate(by)) !== null) replace(vm, target, bounded(loadName(vm, target.id)));
}

function narrowCompare(vm: Interpreter, test: Extract<Expression, { kind: 'Compare' }>, outcome: boolean): void {
  const [operator] = test.operators;
  const [right] = test.comparators;
  if (test.operators.length === 1 && right && operator === (outcome ? 'in' : 'not in'))
    return narrowToMembers(vm, test.left, right);
  if (test.operators.length !== 1) return;
  if (right && LESS[operator ?? ''] === outcome) return limit(vm, test.left, right);
  if (right?.kind !== 'Constant') return;
  const positive = operator === 'is' || operator === '==';
  if (!positive && operator !== 'is not' && operator !== '!=') return;
  const constant = vm.evaluate(right);
  const wanted = positive === outcome;
  keep(vm, test.left, (option) =>
    option.tag === 'const'
      ? sameValue(option, constant) === wanted
      : !(wanted && isNone(constant) && option.tag === 'thing'),
  );
}

/** `key in ALLOWED`: a name known only at run time is one of those. */
function narrowToMembers(vm: Interpreter, target: Expression, container: Expression): void {
  if (target.kind !== 'Name' || !PLAIN_CONTAINERS.has(container.kind)) return;
  const value = loadName(vm, target.id);
  if (value.tag !== 'scalar' && value.tag !== 'opaque') return;
  const held = vm.evaluate(container);
  const members = held.tag === 'thing' && held.shape === 'list' ? held.items.map((item) => item.value) : [];
  if (members.length > 0 && members.every((member) => member.tag === 'const')) replace(vm, target, union(...members));
}

/** Expressions that can be evaluated again without consequence. */
const PLAIN_CONTAINERS: ReadonlySet<string> = new Set(['Name', 'Attribute', 'Tuple', 'List', 'Set']);

/** `isinstance(x, C)`. */
function narrowCall(vm: Interpreter, test: Extract<Expression, { kind: 'Call' }>, outcome: boolean): void {
  const [subject, type] = test.args;
  if (test.callee.kind !== 'Name' || test.callee.id !== 'isinstance' || !subject || !type) return;
  const of = vm.evaluate(type);
  keep(vm, subject, (option) => vm.isInstance(option, of) !== !outcome);
}

/** Only a name or an attribute of a name can be narrowed, and only where options remain. */
function keep(vm: Interpreter, target: Expression, agrees: (option: Value) => boolean): void {
  if (target.kind === 'NamedExpr') return keep(vm, target.target, agrees);
  if (target.kind !== 'Name' && !(target.kind === 'Attribute' && target.value.kind === 'Name')) return;
  const value = currentValue(vm, target);
  if (value?.tag !== 'union') return;
  const kept = value.options.filter(agrees);
  if (kept.length > 0 && kept.length < value.options.length) replace(vm, target, union(...kept));
}

function currentValue(vm: Interpreter, target: Expression): Value | null {
  if (target.kind === 'Name') return loadName(vm, target.id);
  const owner = ownerThing(vm, target);
  return owner?.attrs.value((target as { attribute: string }).attribute) ?? null;
}

/** Narrowing is no assignment: it must not count as a write of the project. */
function replace(vm: Interpreter, target: Expression, value: Value): void {
  if (target.kind === 'Name') return vm.assign(target, value);
  const owner = ownerThing(vm, target);
  const name = (target as { attribute: string }).attribute;
  const cell = owner?.attrs.get(name);
  if (owner && cell) vm.trail.set(owner.attrs, name, { ...cell, value });
}

function ownerThing(vm: Interpreter, target: Expression) {
  if (target.kind !== 'Attribute' || target.value.kind !== 'Name') return null;
  const [owner, ...more] = optionsOf(loadName(vm, target.value.id));
  return owner?.tag === 'thing' && more.length === 0 ? owner : null;
}

/** The truth of a value, over all its options. */
export function truthOf(values: readonly (boolean | null)[]): boolean | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}
