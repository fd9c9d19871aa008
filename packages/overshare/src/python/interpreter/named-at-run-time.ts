import type { Node } from '@overshare/python-parser';
import type { Class } from '../values/domain.ts';
import { nodesWithin } from './nodes-within.ts';

const known = new WeakMap<object, boolean>();

/**
 * Whether methods of a class give its objects attributes whose names only the running program knows:
 * `setattr(self, name, value)`, `self.__dict__.update(values)`. What such an object lacks is unknown, not missing. A
 * description of a library says all that is set.
 */
export const namesAttributesAtRunTime = (cls: Class): boolean =>
  cls.order.some(({ node, module }) => node !== null && !module?.unit?.isStub && sets(node));

function sets(node: Node): boolean {
  let answer = known.get(node);
  if (answer === undefined) {
    answer = [...nodesWithin(node)].some((one) => setsByName(one) || updatesItsDict(one));
    known.set(node, answer);
  }
  return answer;
}

function setsByName(node: Node): boolean {
  if (node.kind !== 'Call' || node.callee.kind !== 'Name' || node.callee.id !== 'setattr') return false;
  const [owner, name] = node.args;
  return owner?.kind === 'Name' && owner.id === 'self' && name?.kind !== 'Constant';
}

function updatesItsDict(node: Node): boolean {
  if (node.kind !== 'Call' || node.callee.kind !== 'Attribute' || node.callee.attribute !== 'update') return false;
  const { value } = node.callee;
  return (
    value.kind === 'Attribute' &&
    value.attribute === '__dict__' &&
    value.value.kind === 'Name' &&
    value.value.id === 'self'
  );
}
