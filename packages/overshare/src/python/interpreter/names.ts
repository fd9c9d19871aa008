import type { Scope, Value } from '../values/domain.ts';
import { cell, opaque } from '../values/make.ts';
import type { Interpreter } from './interpreter.ts';

/** Looks a name up as Python does: locals, enclosing functions, module, builtins; then what the libraries guess. */
export function loadName(vm: Interpreter, name: string): Value {
  const found = lookUp(vm.frame.scope, name);
  if (found) return dereference(vm, found);
  const builtin = vm.builtinNamed(name);
  if (builtin) return builtin;
  const guessed = vm.semantics.unknownName(name, vm.frame.unit);
  if (!guessed) return opaque(`name ${name} is not defined`, [], name);
  vm.trail.set(vm.frame.scope.module.attrs, name, cell(guessed));
  return guessed;
}

function lookUp(scope: Scope | null, name: string): Value | undefined {
  for (let at = scope; at; at = at.parent) {
    const found = at.cells.value(name);
    if (found) return found;
  }
  return scope?.module.attrs.value(name);
}

/** A `LocalProxy` stands for what its function returns at the time it is used. */
export function dereference(vm: Interpreter, value: Value): Value {
  if (value.tag !== 'thing' || value.shape !== 'instance' || value.cls.qualifiedName !== 'werkzeug.local.LocalProxy')
    return value;
  const resolve = value.attrs.value('_resolve');
  return resolve ? vm.callWith(resolve) : value;
}

/** Where an assignment to a name goes: the nearest scope that owns it. */
export function storeName(vm: Interpreter, name: string, value: Value): void {
  const { scope } = vm.frame;
  const { names } = scope;
  const written = cell(value, vm.userSite());
  if (names?.globals.has(name)) return vm.trail.set(scope.module.attrs, name, written);
  const owner = names?.nonlocals.has(name) ? enclosing(scope, name) : scope;
  vm.trail.set(owner.cells, name, written);
}

/** The nearest function outside that has the name. */
function enclosing(scope: Scope, name: string): Scope {
  let at = scope.parent;
  while (at?.parent && !at.cells.get(name)) at = at.parent;
  return at ?? scope;
}
