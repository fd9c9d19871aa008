import type { Expression } from '@overshare/python-parser';
import type { Item, Value } from '../values/domain.ts';
import { NONE, opaque, originsOf } from '../values/make.ts';
import { union } from '../values/union.ts';
import type { Interpreter } from './interpreter.ts';
import { storeName } from './names.ts';

export function assign(vm: Interpreter, target: Expression, value: Value): void {
  vm.frame.at = target;
  switch (target.kind) {
    case 'Name':
      return storeName(vm, target.id, value);
    case 'Attribute':
      return vm.setAttribute(vm.evaluate(target.value), target.attribute, value);
    case 'Subscript':
      return vm.setItem(vm.evaluate(target.value), vm.evaluate(target.index), value);
    case 'Tuple':
    case 'List':
      return unpack(vm, target.elements, value);
    case 'Starred':
      return assign(vm, target.value, value);
    default:
  }
}

/** `a, *b, c = value`. What the items of something unknown are is unknown too, but where they come from is not. */
function unpack(vm: Interpreter, targets: readonly Expression[], value: Value): void {
  const items = vm.iterate(value);
  const exact = items.every((item) => !item.many && !item.may);
  const star = targets.findIndex((target) => target.kind === 'Starred');
  const least = star < 0 ? targets.length : targets.length - 1;
  const isList = value.tag === 'thing' && value.shape === 'list';
  if (isList && exact && (items.length < least || (star < 0 && items.length > least)))
    vm.raise('ValueError', `not the number of values to unpack: ${items.length} for ${targets.length}`);
  if (!exact || (star < 0 && items.length !== targets.length)) {
    const any =
      items.length > 0
        ? union(...items.map((item) => item.value))
        : opaque('unpacked from something unknown', originsOf(value));
    for (const target of targets)
      assign(vm, target, target.kind === 'Starred' ? vm.makeList([{ value: any, may: true, many: true }]) : any);
    return;
  }
  const after = star < 0 ? 0 : targets.length - star - 1;
  for (const [at, target] of targets.entries()) {
    if (at === star) assign(vm, target, vm.makeList(items.slice(star, items.length - after)));
    else assign(vm, target, itemAt(items, star >= 0 && at > star ? items.length - (targets.length - at) : at));
  }
}

const itemAt = (items: readonly Item[], at: number): Value => items[at]?.value ?? NONE;

/** `del target`. */
export function remove(vm: Interpreter, target: Expression): void {
  if (target.kind === 'Name') vm.trail.set(vm.frame.scope.cells, target.id, undefined);
  else if (target.kind === 'Attribute') removeAttribute(vm, vm.evaluate(target.value), target.attribute);
  else if (target.kind === 'Subscript') {
    const owner = vm.evaluate(target.value);
    if (owner.tag === 'thing') {
      const method = vm.findAttribute(owner, '__delitem__');
      if (method) vm.callWith(method, vm.evaluate(target.index));
    }
  } else if (target.kind === 'Tuple' || target.kind === 'List')
    target.elements.forEach((element) => remove(vm, element));
}

function removeAttribute(vm: Interpreter, owner: Value, name: string): void {
  if (owner.tag === 'thing' && owner.attrs.get(name)) vm.trail.set(owner.attrs, name, undefined);
}
