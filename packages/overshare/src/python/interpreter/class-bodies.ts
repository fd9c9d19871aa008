import type { ClassDef, Statement } from '@overshare/python-parser';
import { type Annotation, Cells, type Value } from '../values/domain.ts';
import type { Frame, Interpreter } from './interpreter.ts';
import { decorate } from './functions.ts';
import { storeName } from './names.ts';

export function executeClass(vm: Interpreter, node: ClassDef): void {
  const bases = node.bases.flatMap((base) => (base.kind === 'Starred' ? [] : [vm.evaluate(base)]));
  const keywords = new Map<string, Value>();
  for (const keyword of node.keywords)
    if (keyword.name !== null) keywords.set(keyword.name, vm.evaluate(keyword.value));
  const { attrs, annotations } = runClassBody(vm, node);
  const outer = vm.frame.at;
  vm.frame.at = node;
  const cls = vm.makeClass({
    name: node.name,
    qualifiedName: `${vm.frame.symbol}.${node.name}`,
    bases,
    keywords,
    attrs,
    annotations,
    node,
    module: vm.frame.scope.module,
    site: vm.siteOf(node),
  });
  const value = decorate(vm, cls, node.decorators);
  storeName(vm, node.name, value);
  vm.frame.at = outer;
}

function runClassBody(vm: Interpreter, node: ClassDef) {
  const outer = vm.frame;
  const attrs = new Cells(vm.trail.birth());
  const scope = { cells: attrs, parent: outer.scope, module: outer.scope.module, names: null };
  const frame: Frame = {
    ...outer,
    scope,
    symbol: `${outer.symbol}.${node.name}`,
    func: null,
    self: null,
    yields: null,
  };
  vm.frame = frame;
  try {
    vm.execute(node.body);
  } finally {
    outer.fuel = frame.fuel;
    vm.frame = outer;
  }
  return { attrs, annotations: collectAnnotations(node.body, { scope: outer.scope, unit: outer.unit }) };
}

/** Annotations of the body, also those below an `if`. */
function collectAnnotations(
  body: readonly Statement[],
  where: Omit<Annotation, 'expression'>,
): Map<string, Annotation> {
  const annotations = new Map<string, Annotation>();
  for (const statement of body)
    if (statement.kind === 'AnnAssign' && statement.target.kind === 'Name')
      annotations.set(statement.target.id, { ...where, expression: statement.annotation });
    else if (statement.kind === 'If')
      for (const [name, one] of collectAnnotations([...statement.body, ...statement.orElse], where))
        annotations.set(name, one);
  return annotations;
}
