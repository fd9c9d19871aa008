import type { Expression, Node, Statement } from '@overshare/python-parser';
import type { Declarations } from '../values/domain.ts';

export interface ScopeNames extends Declarations {
  /** Names that grow by `+=` and its kin. */
  readonly counted: ReadonlySet<string>;
  readonly yields: boolean;
  readonly breaks: boolean;
  readonly continues: boolean;
  /** Something in it leaves early: a return, raise or break. */
  readonly leaves: boolean;
  /** It defines functions or classes, which may outlive it with its names. */
  readonly encloses: boolean;
}

/** Facts about a body without statements. */
export const noNames: ScopeNames = collect([]);

const known = new WeakMap<readonly Statement[], ScopeNames>();

/** Facts about a body that do not depend on values: names declared `global` or `nonlocal`, whether it yields, breaks, continues. */
export function namesAssigned(body: readonly Statement[]): ScopeNames {
  let names = known.get(body);
  if (!names) known.set(body, (names = collect(body)));
  return names;
}

function collect(body: readonly Statement[]): ScopeNames {
  const facts = {
    globals: new Set<string>(),
    nonlocals: new Set<string>(),
    counted: new Set<string>(),
    yields: false,
    breaks: false,
    continues: false,
    leaves: false,
    encloses: false,
  };
  const pending: unknown[] = [...body];
  while (pending.length > 0) {
    const node = pending.pop();
    if (Array.isArray(node)) pending.push(...node);
    else if (isNode(node)) {
      if (node.kind === 'Global') node.names.forEach((name) => facts.globals.add(name));
      else if (node.kind === 'Nonlocal') node.names.forEach((name) => facts.nonlocals.add(name));
      else if (node.kind === 'Yield' || node.kind === 'YieldFrom') facts.yields = true;
      else if (node.kind === 'AugAssign' && node.target.kind === 'Name') facts.counted.add(node.target.id);
      else if (node.kind === 'Break') facts.breaks = true;
      else if (node.kind === 'Continue') facts.continues = true;
      if (node.kind === 'Return' || node.kind === 'Raise' || node.kind === 'Break') facts.leaves = true;
      if (node.kind === 'FunctionDef' || node.kind === 'ClassDef' || node.kind === 'Lambda') facts.encloses = true;
      // a nested scope's own yields and declarations are its own
      if (node.kind !== 'FunctionDef' && node.kind !== 'ClassDef' && node.kind !== 'Lambda')
        pending.push(...childrenOf(node));
    }
  }
  return facts;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'kind' in value;

const childrenOf = (node: Node | Expression): unknown[] =>
  Object.values(node).filter((value) => typeof value === 'object' && value !== null);
