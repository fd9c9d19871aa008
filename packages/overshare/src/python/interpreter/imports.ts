import type { Import, ImportFrom } from '@overshare/python-parser';
import type { Module, Value } from '../values/domain.ts';
import { cell, opaque, textOf } from '../values/make.ts';
import type { Interpreter } from './interpreter.ts';
import { storeName } from './names.ts';

export function executeImport(vm: Interpreter, node: Import): void {
  for (const alias of node.names) {
    const [top = alias.name] = alias.name.split('.');
    const whole = vm.importModule(alias.name);
    storeName(vm, alias.asName ?? top, alias.asName !== null || top === alias.name ? whole : vm.importModule(top));
  }
}

export function executeImportFrom(vm: Interpreter, node: ImportFrom): void {
  const name = '.'.repeat(node.level) + node.module;
  const module = vm.importModule(name);
  for (const alias of node.names) {
    vm.frame.at = alias;
    if (alias.name === '*') importAll(vm, module);
    else storeName(vm, alias.asName ?? alias.name, importName(vm, module, name, alias.name));
  }
}

function importName(vm: Interpreter, module: Value, from: string, name: string): Value {
  if (module.tag !== 'thing' || module.shape !== 'module')
    return (
      vm.semantics.unknownImport(from, name) ??
      opaque(`${from} is not in the project`, [], `${from}.${name}`.replace(/^\.+/, ''))
    );
  // the raw binding: a proxy is followed only when it is used
  const own = module.attrs.value(name);
  if (own) return own;
  const submodule = vm.importModule(`${module.name}.${name}`);
  if (submodule.tag === 'thing') return submodule;
  const missing = module.unit?.isStub ? vm.getAttribute(module, name) : null;
  return (
    missing ??
    vm.semantics.unknownImport(module.unit?.isStub ? module.name : `.${module.name}`, name) ??
    opaque(`${module.name} has no ${name}`, [], `${module.name}.${name}`)
  );
}

/** Name under which a module keeps that it took over the names of one that cannot be read. */
export const UNREAD = '$unread';

/** `from module import *`: what `__all__` lists, else every public name. */
function importAll(vm: Interpreter, module: Value): void {
  if (module.tag !== 'thing' || module.shape !== 'module')
    return vm.trail.set(vm.frame.scope.cells, UNREAD, cell(opaque('names of a module that is not in the project')));
  for (const name of publicNames(vm, module)) {
    const value = module.attrs.value(name);
    if (value) vm.trail.set(vm.frame.scope.cells, name, cell(value, vm.userSite()));
  }
}

function publicNames(vm: Interpreter, module: Module): string[] {
  const listed = module.attrs.value('__all__');
  const names = listed ? vm.iterate(listed).map((item) => textOf(item.value)) : [null];
  if (names.every((name) => name !== null)) return names;
  return [...module.attrs.map.keys()].filter((name) => !name.startsWith('_'));
}
