import type { ExceptHandler, Statement } from '@overshare/python-parser';
import type { Value } from '../values/domain.ts';
import { cell, opaque } from '../values/make.ts';
import type { Completion, Ending, Exit, Gathered, Way } from './flow.ts';
import type { Interpreter } from './interpreter.ts';
import { storeName } from './names.ts';

type Try = Extract<Statement, { kind: 'Try' }>;

export function executeTry(vm: Interpreter, node: Try): Completion {
  if (node.finalBody.length === 0) return handled(vm, node);
  return withFinally(vm, node);
}

/** What the body raises goes to the first handler that takes it; the rest goes on outside. */
function handled(vm: Interpreter, node: Try): Completion {
  const gathered = vm.paths.gather(() => vm.execute(node.body));
  if (gathered.live && gathered.live.kind !== 'raise') return handleAssumed(vm, node, gathered.live);
  if (gathered.live) return handleLive(vm, node, gathered.live.value);
  const { exits } = gathered;
  const raised = exits.filter((exit) => exit.kind === 'raise');
  const ways: Way<Completion>[] = exits
    .filter((exit) => exit.kind !== 'raise')
    .map((exit) => ({ before: exit.changes, run: () => after(vm, node, exit) }));
  const left = new Set(raised);
  for (const handler of node.handlers) {
    const caught = [...left].filter((exit) => catches(vm, handler, exit.value) !== false);
    for (const exit of caught) if (catches(vm, handler, exit.value)) left.delete(exit);
    if (caught.length > 0) ways.push({ before: null, run: () => handle(vm, handler, caught) });
  }
  vm.paths.passOn([...left]);
  const [end] = vm.paths.ways<Completion>(ways, null, (completion) => completion !== null, exits[0]?.births);
  return end ?? null;
}

/** What the handlers no longer see: `else`, where the body simply came to its end. */
const after = (vm: Interpreter, node: Try, end: Ending): Completion =>
  end.kind === 'normal' ? vm.execute(node.orElse) : asCompletion(end);

function handle(vm: Interpreter, handler: ExceptHandler, caught: readonly Exit[]): Completion {
  const exception = vm.paths.goOn(caught);
  return runHandler(vm, handler, exception);
}

function runHandler(vm: Interpreter, handler: ExceptHandler, exception: Value): Completion {
  if (handler.name !== null) storeName(vm, handler.name, exception);
  vm.trail.set(vm.frame.scope.cells, '$exception', cell(exception));
  return vm.execute(handler.body);
}

/** The body ends in a raise on its only path. */
function handleLive(vm: Interpreter, node: Try, exception: Value): Completion {
  const handler = node.handlers.find((one) => catches(vm, one, exception) !== false);
  if (!handler) return vm.throwValue(exception);
  return runHandler(vm, handler, exception);
}

/**
 * Nothing that we follow raises, but something that we do not follow may: a handler that ends the request is run once,
 * beside the body, so that what it answers is known.
 */
function handleAssumed(vm: Interpreter, node: Try, end: Ending): Completion {
  const [handler] = node.handlers;
  if (!handler || vm.frame.unit.isStub || vm.frame.func === null) return after(vm, node, end);
  const run = () => runHandler(vm, handler, opaque('an exception that was assumed'));
  const ways = [
    { before: null, run: () => after(vm, node, end) },
    { before: null, run },
  ];
  const [left] = vm.paths.ways<Completion>(ways, 'an exception', (completion) => completion !== null);
  return left ?? null;
}

/** Whether a handler takes an exception; null where that cannot be said. */
function catches(vm: Interpreter, handler: ExceptHandler, exception: Value): boolean | null {
  if (handler.type === null) return true;
  const type = vm.evaluate(handler.type);
  return vm.isInstance(exception, type);
}

/** `finally`: what it does itself on the way out (a return, a raise) takes the place of how the body ended. */
function withFinally(vm: Interpreter, node: Try): Completion {
  return onEveryWayOut(
    vm,
    () => handled(vm, node),
    (end, raised) => {
      const final = vm.execute(node.finalBody);
      if (final) return final;
      return raised ? vm.throwValue(raised) : end;
    },
  );
}

/** Runs something, and then, on every way out of it, what has to follow: with how it ended, or what it raised. */
export function onEveryWayOut(
  vm: Interpreter,
  run: () => Completion,
  finish: (end: Completion, raised: Value | null) => Completion,
): Completion {
  const gathered: Gathered = vm.paths.gather(run);
  const finishExit = (exit: Ending) => finish(asCompletion(exit), exit.kind === 'raise' ? exit.value : null);
  if (gathered.live) return finishExit(gathered.live);
  const ways = gathered.exits.map((exit) => ({ before: exit.changes, run: () => finishExit(exit) }));
  const [end] = vm.paths.ways<Completion>(ways, null, (completion) => completion !== null, gathered.exits[0]?.births);
  return end ?? null;
}

const asCompletion = (ending: Ending): Completion =>
  ending.kind === 'return'
    ? { kind: 'return', value: ending.value }
    : ending.kind === 'break' || ending.kind === 'continue'
      ? { kind: ending.kind }
      : null;
