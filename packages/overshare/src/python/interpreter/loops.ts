import type { Expression, Statement } from '@overshare/python-parser';
import type { Const, Item } from '../values/domain.ts';
import { numberOf, scalar } from '../values/make.ts';
import { assign } from './assignment.ts';
import { narrow } from './conditions.ts';
import type { Completion } from './flow.ts';
import type { Interpreter } from './interpreter.ts';
import { storeName } from './names.ts';
import { namesAssigned } from './scope-names.ts';

type For = Extract<Statement, { kind: 'For' }>;
type While = Extract<Statement, { kind: 'While' }>;

/** Rounds of a loop that are followed one by one. */
const MOST_ROUNDS = 2000;
/** Rounds of a `while` whose condition stays undecided. */
const UNDECIDED_ROUNDS = 2;

export function executeFor(vm: Interpreter, node: For): Completion {
  const items = vm.iterate(vm.evaluate(node.iterable));
  if (items.length > MOST_ROUNDS) vm.note(`loop of more than ${MOST_ROUNDS} rounds`);
  return catching(
    vm,
    node.body,
    'break',
    () => rounds(vm, node, items.slice(0, MOST_ROUNDS)),
    () => vm.execute(node.orElse),
  );
}

function rounds(vm: Interpreter, node: For, items: readonly Item[]): Completion {
  const { leaves, counted } = namesAssigned(node.body);
  for (const item of items) {
    const end = maybe(vm, item.may || (item.many && leaves), node.iterable, () => {
      const [mark, births] = [vm.trail.mark(), vm.trail.births()];
      assign(vm, node.target, item.value);
      const left = round(vm, node.body);
      if (item.many && !left) anyNumber(vm, mark, births, counted);
      return left;
    });
    if (end) return end;
  }
  return null;
}

/** One round stands for any number of them: what it added to a list it may add again, and nobody knows what it counted. */
function anyNumber(vm: Interpreter, mark: number, births: number, counted: ReadonlySet<string>): void {
  for (const [list, before] of vm.trail.listsBefore(mark)) {
    const { items } = list;
    if (list.born >= births || items.length <= before.length || before.some((item, at) => item !== items[at])) continue;
    vm.trail.setItems(
      list,
      items.map((item, at) => (at < before.length ? item : { ...item, many: true })),
    );
  }
  for (const name of counted) {
    const value = vm.frame.scope.cells.value(name);
    if (value && numberOf(value) !== null) storeName(vm, name, scalar((value as Const).type));
  }
}

/** One round: `continue` ends it and nothing else. */
const round = (vm: Interpreter, body: readonly Statement[]): Completion =>
  catching(
    vm,
    body,
    'continue',
    () => vm.execute(body),
    () => null,
  );

/** Runs and catches `break` or `continue`; `then` follows only where neither came (a loop's `else`). */
function catching(
  vm: Interpreter,
  body: readonly Statement[],
  kind: 'break' | 'continue',
  run: () => Completion,
  then: () => Completion,
): Completion {
  const facts = namesAssigned(body);
  if (!(kind === 'break' ? facts.breaks : facts.continues)) return run() ?? then();
  const ending = vm.paths.settle(
    vm.paths.gather(() => run() ?? then()),
    (exit) => exit.kind === 'normal' || exit.kind === kind,
  );
  if (ending.kind === 'return') return { kind: 'return', value: ending.value };
  return ending.kind === 'break' && kind !== 'break' ? { kind: 'break' } : null;
}

function maybe(vm: Interpreter, uncertain: boolean, condition: Expression, run: () => Completion): Completion {
  if (!uncertain) return run();
  const [end] = vm.paths.ways<Completion>(
    [
      { before: null, run },
      { before: null, run: () => null },
    ],
    vm.sourceText(condition),
    (completion) => completion !== null,
  );
  return end ?? null;
}

export function executeWhile(vm: Interpreter, node: While): Completion {
  return catching(
    vm,
    node.body,
    'break',
    () => whileRounds(vm, node, 0, 0),
    () => vm.execute(node.orElse),
  );
}

function whileRounds(vm: Interpreter, node: While, done: number, undecided: number): Completion {
  const truth = vm.truth(vm.evaluate(node.test));
  if (truth === false || undecided >= UNDECIDED_ROUNDS) return null;
  if (done >= MOST_ROUNDS) {
    vm.note(`loop of more than ${MOST_ROUNDS} rounds`);
    return null;
  }
  const next = () => round(vm, node.body) ?? whileRounds(vm, node, done + 1, undecided + (truth === null ? 1 : 0));
  if (truth) return next();
  return maybe(vm, true, node.test, () => {
    narrow(vm, node.test, true);
    return next();
  });
}
