import type { Statement } from '@overshare/python-parser';
import { cell, NONE, opaque } from '../values/make.ts';
import type { Value } from '../values/domain.ts';
import { assign, remove } from './assignment.ts';
import { executeClass } from './class-bodies.ts';
import { narrow } from './conditions.ts';
import { executeWith } from './contexts.ts';
import type { Completion } from './flow.ts';
import { executeFunctionDef } from './functions.ts';
import { executeImport, executeImportFrom } from './imports.ts';
import type { Interpreter } from './interpreter.ts';
import { executeFor, executeWhile } from './loops.ts';
import { executeMatch } from './matches.ts';
import { loadName } from './names.ts';
import { executeTry } from './tries.ts';

type Of<Kind extends Statement['kind']> = Extract<Statement, { kind: Kind }>;
type Executors = { readonly [Kind in Statement['kind']]: (vm: Interpreter, node: Of<Kind>) => Completion | void };

const executors: Executors = {
  Expr: (vm, node) => void vm.evaluate(node.value),
  Assign: (vm, node) => {
    const value = vm.evaluate(node.value);
    for (const target of node.targets) assign(vm, target, value);
  },
  AnnAssign: annotated,
  AugAssign: (vm, node) => assign(vm, node.target, augmented(vm, node)),
  Return: (vm, node) => ({ kind: 'return', value: node.value ? vm.evaluate(node.value) : NONE }),
  If: executeIf,
  For: executeFor,
  While: executeWhile,
  Try: executeTry,
  With: executeWith,
  Match: executeMatch,
  Raise: (vm, node) => raise(vm, node),
  FunctionDef: executeFunctionDef,
  ClassDef: executeClass,
  Import: executeImport,
  ImportFrom: executeImportFrom,
  Delete: (vm, node) => node.targets.forEach((target) => remove(vm, target)),
  Assert: (vm, node) => {
    const truth = vm.truth(vm.evaluate(node.test));
    if (truth === null) narrow(vm, node.test, true);
    if (truth === false) vm.throwValue(vm.callWith(vm.builtinNamed('AssertionError') ?? NONE, ...messageOf(vm, node)));
  },
  TypeAlias: (vm, node) => assign(vm, node.name, opaque('type alias')),
  Global: () => {},
  Nonlocal: () => {},
  Pass: () => {},
  Break: () => ({ kind: 'break' }),
  Continue: () => ({ kind: 'continue' }),
};

export function execute(vm: Interpreter, body: readonly Statement[]): Completion {
  for (const node of body) {
    vm.step(node);
    const completion = (executors[node.kind] as (vm: Interpreter, node: Statement) => Completion | void)(vm, node);
    if (completion) return completion;
  }
  return null;
}

/** Follows a chain of `elif` by a loop as long as its conditions are decided. */
function executeIf(vm: Interpreter, node: Of<'If'>): Completion {
  for (let at = node; ;) {
    const truth = vm.truth(vm.evaluate(at.test));
    if (truth === true) return vm.execute(at.body);
    if (truth === null) return undecided(vm, at);
    const [next] = at.orElse;
    if (at.orElse.length !== 1 || next?.kind !== 'If') return vm.execute(at.orElse);
    at = next;
  }
}

function undecided(vm: Interpreter, node: Of<'If'>): Completion {
  const side = (outcome: boolean, body: readonly Statement[]) => ({
    before: null,
    run: () => {
      narrow(vm, node.test, outcome);
      return vm.execute(body);
    },
  });
  const [end] = vm.paths.ways<Completion>(
    [side(true, node.body), side(false, node.orElse)],
    // a condition in the description of a library is nothing to show
    vm.frame.unit.isStub ? null : vm.sourceText(node.test),
    (completion) => completion !== null,
  );
  return end ?? null;
}

function annotated(vm: Interpreter, node: Of<'AnnAssign'>): void {
  if (node.value) assign(vm, node.target, vm.evaluate(node.value));
}

function augmented(vm: Interpreter, node: Of<'AugAssign'>): Value {
  const left = vm.evaluate(node.target);
  const right = vm.evaluate(node.value);
  // a list grows in place
  if (left.tag === 'thing' && left.shape === 'list' && left.cls.name !== 'tuple' && node.operator === '+') {
    vm.trail.setItems(left, [...left.items, ...vm.iterate(right)]);
    return left;
  }
  if (left.tag === 'thing' && left.shape === 'dict' && node.operator === '|') {
    vm.callWith(vm.getAttribute(left, 'update'), right);
    return left;
  }
  return vm.binary(node.operator, left, right);
}

function raise(vm: Interpreter, node: Of<'Raise'>): never {
  if (!node.exception) return vm.throwValue(vm.frame.scope.cells.value('$exception') ?? lookUpException(vm));
  const value = vm.evaluate(node.exception);
  if (value.tag === 'thing' && value.shape === 'class') return vm.throwValue(vm.callWith(value));
  if (value.tag === 'thing' && value.shape === 'instance' && !value.attrs.get('$raised'))
    vm.trail.set(value.attrs, '$raised', cell(NONE, vm.userSite()));
  return vm.throwValue(value);
}

const messageOf = (vm: Interpreter, node: Of<'Assert'>): Value[] => (node.message ? [vm.evaluate(node.message)] : []);

const lookUpException = (vm: Interpreter): Value => loadName(vm, '$exception');
