import type { Class, Func, Value } from '../values/domain.ts';
import { opaque, optionsOf, str } from '../values/make.ts';
import { lookUp } from './attributes.ts';
import type { ClassSpec, Interpreter } from './interpreter.ts';

/** Makes a class as Python does: order of inheritance, then `__set_name__`, then `__init_subclass__`. */
export function makeClass(vm: Interpreter, spec: ClassSpec, object: Class | null): Class {
  const known = spec.bases.flatMap((base) => classesIn(base));
  const bases = known.length > 0 || !object ? known : [object];
  const cls: Class = {
    tag: 'thing',
    shape: 'class',
    cls: null,
    attrs: spec.attrs,
    born: spec.attrs.born,
    site: spec.site,
    name: spec.name,
    qualifiedName: spec.qualifiedName,
    bases: spec.bases,
    order: [],
    openBase: spec.bases.some((base) => classesIn(base).length === 0) || bases.some((base) => base.openBase),
    node: spec.node,
    module: spec.module,
    annotations: spec.annotations,
    fact: null,
    found: { writes: -1, byName: new Map() },
  };
  (cls as { order: readonly Class[] }).order = [cls, ...inheritanceOrder(bases)];
  own(cls);
  notifyAttributes(vm, cls);
  const hook = lookUp(cls.order.slice(1), '__init_subclass__');
  if (hook)
    vm.call(vm.makeBound(functionIn(hook), cls), {
      positional: [],
      named: spec.keywords,
      morePositional: null,
      moreNamed: null,
    });
  return cls;
}

const classesIn = (base: Value): Class[] =>
  optionsOf(base)
    .filter((option) => option.tag === 'thing' && option.shape === 'class')
    .slice(0, 1);

/**
 * The C3 order (https://docs.python.org/3/howto/mro.html). Where the bases contradict one another Python refuses the
 * class; we go on with the order in which they are named.
 */
function inheritanceOrder(bases: readonly Class[]): Class[] {
  const lists = [...bases.map((base) => [...base.order]), [...bases]];
  const order: Class[] = [];
  for (;;) {
    const heads = lists.flatMap((list) => list.slice(0, 1));
    const [first] = heads;
    if (!first) return order;
    const next = heads.find((head) => !lists.some((list) => list.indexOf(head) > 0)) ?? first;
    order.push(next);
    for (const list of lists) {
      const at = list.indexOf(next);
      if (at >= 0) list.splice(at, 1);
    }
  }
}

/** Tells the functions of the body which class they stand in, for `super()`. */
function own(cls: Class): void {
  for (const one of cls.attrs.map.values())
    for (const func of functionsIn(one.value)) for (let at: Func | null = func; at; at = at.decorates) at.owner ??= cls;
}

function functionsIn(value: Value): Func[] {
  if (value.tag !== 'thing') return [];
  if (value.shape === 'function') return [value];
  if (value.shape !== 'instance') return [];
  return ['__func__', 'fget', 'fset'].flatMap((name) => functionsIn(value.attrs.value(name) ?? opaque('')));
}

const functionIn = (value: Value): Value =>
  value.tag === 'thing' && value.shape === 'instance' ? (value.attrs.value('__func__') ?? value) : value;

function notifyAttributes(vm: Interpreter, cls: Class): void {
  for (const [name, one] of [...cls.attrs.map]) {
    if (one.value.tag !== 'thing' || one.value.shape !== 'instance') continue;
    const hook = lookUp(one.value.cls.order, '__set_name__');
    if (hook) vm.callWith(vm.makeBound(hook, one.value), cls, str(name));
  }
}
