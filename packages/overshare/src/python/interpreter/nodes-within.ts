import type { Node } from '@overshare/python-parser';

/** A tree's node and all below it, in no promised order. */
export function* nodesWithin(root: Node): Generator<Node> {
  const pending: unknown[] = [root];
  while (pending.length > 0) {
    const next = pending.pop();
    if (typeof next !== 'object' || next === null) continue;
    if ('kind' in next) yield next as Node;
    pending.push(...Object.values(next));
  }
}
