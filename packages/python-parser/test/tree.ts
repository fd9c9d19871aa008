import type { Module, Node } from '../src/index.ts';

/** Every node of a tree with the node it stands in, in no particular order, without recursion. */
export function* nodes(module: Module): Generator<{ readonly node: Node; readonly parent: Node | null }> {
  const work: { node: Node; parent: Node | null }[] = [{ node: module, parent: null }];
  for (let item = work.pop(); item !== undefined; item = work.pop()) {
    yield item;
    for (const child of (Object.values(item.node) as unknown[]).flat()) {
      if (isNode(child)) work.push({ node: child, parent: item.node });
    }
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'kind' in value;
}

/** The names of all functions and classes, in alphabetical order. */
export function definitions(module: Module): string[] {
  const found: string[] = [];
  for (const { node } of nodes(module))
    if (node.kind === 'FunctionDef' || node.kind === 'ClassDef') found.push(node.name);
  return found.sort();
}
