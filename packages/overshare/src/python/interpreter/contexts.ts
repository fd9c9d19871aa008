import type { Statement } from '@overshare/python-parser';
import type { Value } from '../values/domain.ts';
import { NONE, opaque, originsOf } from '../values/make.ts';
import { assign } from './assignment.ts';
import type { Completion } from './flow.ts';
import type { Interpreter } from './interpreter.ts';
import { onEveryWayOut } from './tries.ts';

type With = Extract<Statement, { kind: 'With' }>;

/** `with`: each context manager is entered, and left again on every way out of what follows it. */
export function executeWith(vm: Interpreter, node: With): Completion {
  return within(vm, node, 0);
}

function within(vm: Interpreter, node: With, at: number): Completion {
  const item = node.items[at];
  if (!item) return vm.execute(node.body);
  const context = vm.evaluate(item.context);
  const entered = enter(vm, context);
  if (item.target) assign(vm, item.target, entered);
  const exit = context.tag === 'thing' ? methodOf(vm, context, 'exit') : null;
  if (exit?.tag !== 'thing') return within(vm, node, at + 1);
  return onEveryWayOut(
    vm,
    () => within(vm, node, at + 1),
    (end, raised) => leave(vm, exit, end, raised),
  );
}

const methodOf = (vm: Interpreter, context: Value, what: 'enter' | 'exit'): Value | null =>
  vm.findAttribute(context, `__${what}__`) ?? vm.findAttribute(context, `__a${what}__`);

function enter(vm: Interpreter, context: Value): Value {
  if (context.tag !== 'thing') return opaque('what a context manager gives', originsOf(context));
  const method = methodOf(vm, context, 'enter');
  return method ? vm.callWith(method) : context;
}

/** A truth that `__exit__` returns ends the exception. */
function leave(vm: Interpreter, exit: Value, end: Completion, raised: Value | null): Completion {
  if (!raised) {
    vm.callWith(exit, NONE, NONE, NONE);
    return end;
  }
  const type = (raised.tag === 'thing' && raised.cls) || opaque('the type of an exception');
  const swallowed = vm.truth(vm.callWith(exit, type, raised, opaque('a traceback')));
  if (swallowed === true) return end;
  if (swallowed === false) return vm.throwValue(raised);
  const ways = [() => vm.throwValue(raised), () => end].map((run) => ({ before: null, run }));
  const [left] = vm.paths.ways<Completion>(ways, null, (completion) => completion !== null);
  return left ?? null;
}
