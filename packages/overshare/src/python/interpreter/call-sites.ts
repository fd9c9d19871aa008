import type { Call } from '@overshare/python-parser';
import type { Class, Value } from '../values/domain.ts';
import { opaque } from '../values/make.ts';
import { evaluateArguments } from './arguments.ts';
import type { Frame, Interpreter } from './interpreter.ts';

/** A call as written. `super()` without arguments is the one call that depends on where it stands. */
export function evaluateCall(vm: Interpreter, node: Call): Value {
  if (node.callee.kind === 'Name' && node.callee.id === 'super' && node.args.length === 0) return evaluateSuper(vm);
  const callee = vm.evaluate(node.callee);
  const args = evaluateArguments(vm, node);
  vm.frame.at = node;
  return vm.call(callee, args);
}

function evaluateSuper(vm: Interpreter): Value {
  let frame: Frame | null = vm.frame;
  while (frame && !frame.func?.owner) frame = frame.caller;
  const owner = frame?.func?.owner;
  const self = frame?.self;
  if (!owner || !self || self.tag !== 'thing') return opaque('super() of something unknown');
  return vm.makeBound(owner, self);
}

/** The class after `owner` in the object's order of inheritance: where `super()` looks. */
export function afterOwner(self: Value, owner: Class): readonly Class[] {
  if (self.tag !== 'thing') return [];
  const cls = self.shape === 'class' ? self : self.cls;
  const order = cls?.order ?? [];
  return order.slice(order.indexOf(owner) + 1);
}
