import type { ExceptHandler, Statement } from '@overshare/python-parser';
import type { Value } from '../values/domain.ts';
import { cell, opaque } from '../values/make.ts';
import type { Completion, Exit, Gathered, Way } from './flow.ts';
import type { Interpreter } from './interpreter.ts';
import { storeName } from './names.ts';

type Try = Extract<Statement, { kind: 'Try' }>;

export function executeTry(vm: Interpreter, node: Try): Completion {
  if (node.finalBody.length === 0) return handled(vm, node);
  return withFinally(vm, node);
}

/** What the body raises goes to the first handler that takes it; the rest goes on outside. */
function handled(vm: Interpreter, node: Try): Completion {
  const gathered = vm.paths.gather(() => vm.execute(node.body) ?? vm.execute(node.orElse));
  if (gathered.live && gathered.live.kind !== 'raise') return handleAssumed(vm, node, asCompletion(gathered.live));
  if (gathered.live) return handleLive(vm, node, gathered.live.value);
  const { exits } = gathered;
  const raised = exits.filter((exit) => exit.kind === 'raise');
  const ways: Way<Completion>[] = exits
    .filter((exit) => exit.kind !== 'raise')
    .map((exit) => ({ before: exit.changes, run: () => asCompletion(exit) }));
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
function handleAssumed(vm: Interpreter, node: Try, normal: Completion): Completion {
  const [handler] = node.handlers;
  if (!handler || vm.frame.unit.isStub || vm.frame.func === null) return normal;
  const run = () => runHandler(vm, handler, opaque('an exception that was assumed'));
  const ways = [
    { before: null, run: () => normal },
    { before: null, run },
  ];
  const [end] = vm.paths.ways<Completion>(ways, 'an exception', (completion) => completion !== null);
  return end ?? null;
}

/** Whether a handler takes an exception; null where that cannot be said. */
function catches(vm: Interpreter, handler: ExceptHandler, exception: Value): boolean | null {
  if (handler.type === null) return true;
  const type = vm.evaluate(handler.type);
  return vm.isInstance(exception, type);
}

/** `finally` runs on every way out. */
function withFinally(vm: Interpreter, node: Try): Completion {
  const gathered: Gathered = vm.paths.gather(() => handled(vm, node));
  const finish = (end: Completion, raised: Value | null): Completion => {
    const final = vm.execute(node.finalBody);
    if (final) return final;
    return raised ? vm.throwValue(raised) : end;
  };
  if (gathered.live) {
    const { live } = gathered;
    return finish(asCompletion(live), live.kind === 'raise' ? live.value : null);
  }
  const ways = gathered.exits.map((exit) => ({
    before: exit.changes,
    run: () => finish(asCompletion(exit), exit.kind === 'raise' ? exit.value : null),
  }));
  const [end] = vm.paths.ways<Completion>(ways, null, (completion) => completion !== null, gathered.exits[0]?.births);
  return end ?? null;
}

const asCompletion = (ending: { kind: string; value: Value }): Completion =>
  ending.kind === 'return'
    ? { kind: 'return', value: ending.value }
    : ending.kind === 'break' || ending.kind === 'continue'
      ? { kind: ending.kind }
      : null;
