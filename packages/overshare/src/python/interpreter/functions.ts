import type { Expression, FunctionDef, Lambda, Parameters } from '@overshare/python-parser';
import { Cells, type Func, type Scope, type Value } from '../values/domain.ts';
import { cell, NONE, str } from '../values/make.ts';
import type { Interpreter } from './interpreter.ts';
import { storeName } from './names.ts';
import { namesAssigned } from './scope-names.ts';

export function makeFunction(vm: Interpreter, node: FunctionDef | Lambda, name: string): Func {
  const { frame } = vm;
  const born = vm.trail.birth();
  const attrs = new Cells(born);
  const qualifiedName = `${frame.symbol}.${name}`;
  const func: Func = {
    tag: 'thing',
    shape: 'function',
    cls: null,
    attrs,
    born,
    site: vm.siteOf(node),
    name,
    qualifiedName,
    node,
    scope: enclosingScope(frame.scope),
    unit: frame.unit,
    defaults: defaultsOf(vm, node.parameters),
    owner: null,
    decorates: null,
    isGenerator: node.kind === 'FunctionDef' && namesAssigned(node.body).yields,
  };
  return func;
}

/** Functions do not see the names of the class body they stand in. */
function enclosingScope(scope: Scope): Scope {
  const inClass = scope.names === null && scope.cells !== scope.module.attrs;
  return inClass && scope.parent ? enclosingScope(scope.parent) : scope;
}

function defaultsOf(vm: Interpreter, parameters: Parameters): Map<string, Value> {
  const defaults = new Map<string, Value>();
  for (const parameter of [...parameters.positionalOnly, ...parameters.positional, ...parameters.keywordOnly])
    if (parameter.default) defaults.set(parameter.name, vm.evaluate(parameter.default));
  return defaults;
}

export function executeFunctionDef(vm: Interpreter, node: FunctionDef): void {
  const func = makeFunction(vm, node, node.name);
  const value = decorate(vm, func, node.decorators);
  const outer = vm.frame.at;
  vm.frame.at = node;
  storeName(vm, node.name, value);
  vm.frame.at = outer;
}

/** Attribute of a function that something unknown stands in front of. */
export const UNKNOWN_DECORATOR = '$decorator';

/** Applies decorators from the last to the first. One that is not known is taken for the identity, with a note. */
export function decorate(vm: Interpreter, target: Value, decorators: readonly Expression[]): Value {
  const callees = decorators.map((decorator) => vm.evaluate(decorator));
  let value = target;
  for (const [at, callee] of [...callees.entries()].reverse()) {
    vm.frame.at = decorators[at] as Expression;
    const given: Value = value;
    const result: Value = callee.tag === 'opaque' ? given : vm.callWith(callee, given);
    const unknown = [callee, result].find((one) => one.tag === 'opaque');
    if (unknown && target.tag === 'thing') target.attrs.map.set(UNKNOWN_DECORATOR, cell(unknown));
    value = result.tag === 'opaque' ? given : result;
    remember(value, target);
  }
  return value;
}

/** A wrapper knows the function of the project that it stands in front of. */
function remember(value: Value, target: Value): void {
  if (value === target || value.tag !== 'thing' || target.tag !== 'thing' || target.shape !== 'function') return;
  if (value.shape === 'function') value.decorates ??= target;
}

/** The function that a chain of decorators stands in front of. */
export function innermost(func: Func): Func {
  let at = func;
  for (let seen = 0; seen < 20; seen++) {
    const next = at.decorates ?? wrappedBy(at);
    if (!next) break;
    at = next;
  }
  return at;
}

/** What `functools.wraps` says that a function stands in front of. */
function wrappedBy(func: Func): Func | null {
  const wrapped = func.attrs.value('__wrapped__');
  return wrapped?.tag === 'thing' && wrapped.shape === 'function' && wrapped !== func ? wrapped : null;
}

/** `__name__` and its kin, which wrappers copy. */
export function functionAttribute(func: Func, name: string): Value | null {
  const set = func.attrs.value(name);
  if (set) return set;
  if (name === '__name__') return str(func.name);
  if (name === '__qualname__') return str(func.qualifiedName.slice(func.scope.module.name.length + 1));
  if (name === '__module__') return str(func.scope.module.name);
  if (name === '__doc__') return NONE;
  return null;
}
