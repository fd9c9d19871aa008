import type { Scope, Value } from '../values/domain.ts';
import { cell, opaque } from '../values/make.ts';
import type { Interpreter } from './interpreter.ts';
import { namesAssigned } from './scope-names.ts';

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
  let scope: Scope | null = vm.frame.scope;
  const declared = scope.names === null ? null : outerNames(vm, name);
  if (declared === 'global') return vm.trail.set(scope.module.attrs, name, cell(value, vm.userSite()));
  if (declared === 'nonlocal')
    for (scope = scope.parent; scope?.parent && !scope.cells.get(name); scope = scope.parent);
  vm.trail.set((scope ?? vm.frame.scope).cells, name, cell(value, vm.userSite()));
}

function outerNames(vm: Interpreter, name: string): 'global' | 'nonlocal' | null {
  const node = vm.frame.func?.node;
  if (node?.kind !== 'FunctionDef') return null;
  const { globals, nonlocals } = namesAssigned(node.body);
  return globals.has(name) ? 'global' : nonlocals.has(name) ? 'nonlocal' : null;
}
