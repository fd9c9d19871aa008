/** Groups of modules that reach each other through imports of any kind (Tarjan's strongly connected components), each sorted. */
export function cycles(modules) {
  const edges = new Map(
    modules.map((module) => [module.file, module.imports.map((link) => link.target.file).filter(Boolean)]),
  );
  const order = new Map();
  const low = new Map();
  const stack = [];
  const found = [];

  const visit = (file) => {
    order.set(file, order.size);
    low.set(file, order.get(file));
    stack.push(file);
    for (const next of edges.get(file) ?? []) {
      if (!order.has(next)) visit(next);
      if (stack.includes(next)) low.set(file, Math.min(low.get(file), low.get(next)));
    }
    if (low.get(file) !== order.get(file)) return;
    const group = stack.splice(stack.indexOf(file));
    if (group.length > 1 || edges.get(file)?.includes(file)) found.push(group.toSorted());
  };

  for (const file of edges.keys()) if (!order.has(file)) visit(file);
  return found;
}
