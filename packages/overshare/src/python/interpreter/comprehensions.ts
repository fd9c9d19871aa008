import type { Comprehension, Expression } from '@overshare/python-parser';
import { Cells, type Item, type Value } from '../values/domain.ts';
import { NONE } from '../values/make.ts';
import { narrow } from './conditions.ts';
import type { Interpreter } from './interpreter.ts';
import { noNames } from './scope-names.ts';

type ComprehensionNode = Extract<Expression, { kind: 'ListComp' | 'SetComp' | 'DictComp' | 'GeneratorExp' }>;

const TYPES = { ListComp: 'list', SetComp: 'set', GeneratorExp: 'generator' } as const;

/** A comprehension: its own scope, loops from left to right, each condition a branch where it is undecided. */
export function evaluateComprehension(vm: Interpreter, node: ComprehensionNode): Value {
  const outer = vm.frame;
  const cells = new Cells(vm.trail.birth());
  vm.frame = {
    ...outer,
    scope: { cells, parent: outer.scope, module: outer.scope.module, names: outer.scope.names ?? noNames },
  };
  try {
    if (node.kind === 'DictComp') {
      const made = vm.makeDict();
      loop(vm, node.generators, 0, () => {
        const key = vm.evaluate(node.key);
        const value = vm.evaluate(node.value);
        vm.frame.at = node.key;
        vm.setItem(made, key, value);
      });
      return made;
    }
    const made = vm.makeList([], TYPES[node.kind]);
    loop(vm, node.generators, 0, (many) => {
      const value = vm.evaluate(node.element);
      vm.trail.setItems(made, [...made.items, { value, may: false, many }]);
    });
    return made;
  } finally {
    outer.fuel = vm.frame.fuel;
    vm.frame = outer;
  }
}

function loop(
  vm: Interpreter,
  generators: readonly Comprehension[],
  at: number,
  body: (many: boolean) => void,
  many = false,
): void {
  const generator = generators[at];
  if (!generator) return body(many);
  for (const item of vm.iterate(vm.evaluate(generator.iterable)))
    once(vm, item, () => {
      vm.assign(generator.target, item.value);
      filter(vm, generator.conditions, 0, () => loop(vm, generators, at + 1, body, many || item.many));
    });
}

function filter(vm: Interpreter, conditions: readonly Expression[], at: number, body: () => void): void {
  const condition = conditions[at];
  if (!condition) return body();
  const truth = vm.truth(vm.evaluate(condition));
  if (truth === false) return;
  const rest = () => {
    narrow(vm, condition, true);
    filter(vm, conditions, at + 1, body);
  };
  if (truth) rest();
  else maybe(vm, vm.sourceText(condition), rest);
}

/** Runs for one item; one that may be absent, or stands for any number, may also not come at all. */
function once(vm: Interpreter, item: Item, body: () => void): void {
  if (item.may) maybe(vm, null, body);
  else body();
}

function maybe(vm: Interpreter, condition: string | null, body: () => void): void {
  const run = () => {
    body();
    return NONE;
  };
  vm.either(condition, run, () => NONE);
}
