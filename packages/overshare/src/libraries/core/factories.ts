import type { Expression, ImportFrom } from '@overshare/python-parser';
import {
  Cut,
  exceptionText,
  type Frame,
  type Func,
  type Interpreter,
  lookUp,
  type Module,
  nodesWithin,
  NONE,
  opaque,
  Raise,
  Stopped,
  type Value,
} from '#python/index.ts';
import type { Context } from './context.ts';
import type { Intrinsics } from './intrinsics.ts';

/** A function that puts an application together: itself, or with the help of others that do. */
interface Factory {
  readonly func: Func;
  readonly makes: boolean;
  readonly helpers: readonly Func[];
}

/** Steps that putting an application together may take; its function gets half of them. */
const FACTORY_FUEL = 800_000;

/**
 * Calls the project's functions that put an application together and that no module calls by itself: a server would.
 * Those that nobody calls come first; one whose applications were made meanwhile is left out.
 */
export function callFactories(context: Context, modules: readonly Value[]): void {
  const factories = factoriesOf(context, modules);
  const helping = new Set(factories.flatMap(({ helpers }) => helpers));
  const first = factories.filter(({ func }) => !helping.has(func));
  for (const factory of [...first, ...factories.filter(({ func }) => helping.has(func))])
    if (!isDone(context, factory, factories)) callOnce(context, factory.func);
}

/** The functions at the top of modules; those that only help are found by and by. */
function factoriesOf(context: Context, modules: readonly Value[]): Factory[] {
  const functions = modules.flatMap(functionsOf).map((func) => ({ func, callees: calleesOf(context, func) }));
  const found = new Map<Func, Factory>();
  for (const { func, callees } of functions)
    if (callees.some(isApplication) || assembles(context, func)) found.set(func, { func, makes: true, helpers: [] });
  for (let before = -1; before !== found.size;) {
    before = found.size;
    for (const { func, callees } of functions) {
      const helpers = callees.filter((one): one is Func => found.has(one as Func) && one !== func);
      if (helpers.length > 0) found.set(func, { func, makes: found.get(func)?.makes === true, helpers });
    }
  }
  return [...found.values()];
}

function functionsOf(module: Value): Func[] {
  if (module.tag !== 'thing' || module.shape !== 'module') return [];
  const values = [...module.attrs.map.values()].map((one) => one.value);
  return values.filter((one): one is Func => isOwnFunction(one, module));
}

const isOwnFunction = (value: Value, module: Module): boolean =>
  value.tag === 'thing' && value.shape === 'function' && value.scope.module === module && value.node.kind !== 'Lambda';

/** What the calls in a function's body call, as far as names of its module and its own imports say. */
function calleesOf({ vm }: Context, func: Func): Value[] {
  const nodes = [...nodesWithin(func.node)];
  const names = new Map<string, Value>();
  const at = { ...vm.frame, unit: func.unit };
  for (const node of nodes) if (node.kind === 'ImportFrom') importInto(names, at, vm, node);
  return nodes.flatMap((node) => {
    const value = node.kind === 'Call' ? named(func.scope.module, names, node.callee) : null;
    return value ? [value] : [];
  });
}

function importInto(names: Map<string, Value>, at: Frame, vm: Interpreter, node: ImportFrom): void {
  const outer = vm.frame;
  vm.frame = at;
  try {
    const module = vm.importModule('.'.repeat(node.level) + node.module);
    for (const { name, asName } of node.names) {
      const value = module.tag === 'thing' ? module.attrs.value(name) : undefined;
      if (value) names.set(asName ?? name, value);
    }
  } finally {
    vm.frame = outer;
  }
}

function named(module: Module, names: ReadonlyMap<string, Value>, expression: Expression): Value | null {
  if (expression.kind === 'Name') return names.get(expression.id) ?? module.attrs.value(expression.id) ?? null;
  if (expression.kind !== 'Attribute') return null;
  const owner = named(module, names, expression.value);
  return owner?.tag === 'thing' ? (owner.attrs.value(expression.attribute) ?? null) : null;
}

const isApplication = (value: Value): boolean =>
  value.tag === 'thing' && value.shape === 'class' && lookUp(value.order, '__overshare_application__') !== null;

/** Whether a function that needs nothing puts parts into an application: `def main(): … app.register_blueprint(shop)`. */
function assembles({ assembling }: Context, func: Func): boolean {
  const { positionalOnly, positional, keywordOnly } = func.node.parameters;
  if ([...positionalOnly, ...positional, ...keywordOnly].some(({ name }) => !func.defaults.has(name))) return false;
  return [...nodesWithin(func.node)].some(
    (node) => node.kind === 'Call' && node.callee.kind === 'Attribute' && assembling.has(node.callee.attribute),
  );
}

/**
 * Whether an application was made while the function ran, or all its helpers have been called by others. Where something
 * is still part of no application, another call may be the one that brings it in: `create_app(blueprints=ALL)`.
 */
function isDone(context: Context, { func, makes, helpers }: Factory, factories: readonly Factory[]): boolean {
  if (context.applications.has(func.node)) return true;
  const lacks = context.pending.some(({ owner }) => !context.routedOwners.has(owner));
  return (
    !makes &&
    !lacks &&
    factories.filter((one) => helpers.includes(one.func)).every((one) => context.applications.has(one.func.node))
  );
}

function callOnce(context: Context, func: Func): void {
  const { vm } = context;
  const { positionalOnly, positional, keywordOnly } = func.node.parameters;
  const given = (names: readonly { readonly name: string }[]) =>
    names
      .filter(({ name }) => !func.defaults.has(name))
      .map(({ name }) => [name, opaque('an argument', [], name)] as const);
  const args = {
    positional: given(positionalOnly).map(([, value]) => value),
    named: new Map(given([...positional, ...keywordOnly])),
    morePositional: null,
    moreNamed: null,
  };
  const run = () => ({ kind: 'return' as const, value: vm.call(func, args) });
  const outer = vm.frame;
  vm.frame = { ...outer, fuel: FACTORY_FUEL };
  try {
    vm.paths.alone(() => vm.paths.settle(vm.paths.gather(run), () => true));
  } catch (thrown) {
    if (thrown instanceof Cut) vm.note(`${func.qualifiedName}: ${thrown.limit}`);
    else if (thrown instanceof Raise) vm.note(`${func.qualifiedName}: raises ${exceptionText(thrown)}`);
    else if (!(thrown instanceof Stopped)) throw thrown;
  } finally {
    vm.frame = outer;
  }
}

export const factoryIntrinsics: Intrinsics = {
  /** `assembles(name, …)`: methods by which an application is put together. */
  assembles({ assembling }, { positional }) {
    for (const name of positional)
      if (name.tag === 'const' && typeof name.value === 'string') assembling.add(name.value);
    return NONE;
  },
  /** `application()`: one is being made, or put together, by the functions that run now. */
  application(context) {
    for (let frame: Frame | null = context.vm.frame; frame; frame = frame.caller)
      if (frame.func && !frame.unit.isStub) context.applications.add(frame.func.node);
    return NONE;
  },
};
