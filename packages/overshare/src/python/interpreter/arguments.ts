import type { Call, Parameter } from '@overshare/python-parser';
import { type Arguments, Cells, type Func, type Item, type Site, type Value } from '../values/domain.ts';
import { cell, opaque, originsOf, REST } from '../values/make.ts';
import { union } from '../values/union.ts';
import type { Interpreter } from './interpreter.ts';

export const noArguments: Arguments = { positional: [], named: new Map(), morePositional: null, moreNamed: null };
export const positional = (...values: Value[]): Arguments => ({ ...noArguments, positional: values });

/** Evaluates the arguments of a call, spreading `*` and `**` as far as they are known. */
export function evaluateArguments(vm: Interpreter, node: Call): Arguments {
  const values: Value[] = [];
  let morePositional: Value | null = null;
  for (const argument of node.args) {
    if (argument.kind !== 'Starred') values.push(vm.evaluate(argument));
    else {
      const items = vm.iterate(vm.evaluate(argument.value));
      if (items.every((item) => !item.many && !item.may) && morePositional === null)
        values.push(...items.map((item) => item.value));
      else morePositional = union(...(morePositional ? [morePositional] : []), ...items.map((item) => item.value));
    }
  }
  const named = new Map<string, Value>();
  const sites = new Map<string, Site>();
  let moreNamed: Value | null = null;
  for (const keyword of node.keywords) {
    const value = vm.evaluate(keyword.value);
    if (keyword.name === null) moreNamed = spread(value, named, sites, moreNamed);
    else {
      named.set(keyword.name, value);
      if (!vm.frame.unit.isStub) sites.set(keyword.name, vm.siteOf(keyword));
    }
  }
  return { positional: values, named, sites, morePositional, moreNamed };
}

/** `**value`: known keys become named arguments; what else may be in it stays one unknown rest. */
function spread(value: Value, named: Map<string, Value>, sites: Map<string, Site>, rest: Value | null): Value | null {
  if (value.tag !== 'thing' || value.shape !== 'dict')
    return value.tag === 'const'
      ? rest
      : union(...(rest ? [rest] : []), opaque('keys known only at run time', originsOf(value)));
  let more = rest;
  for (const [key, entry] of value.entries.map) {
    if (key === REST) more = union(...(more ? [more] : []), entry.value);
    else if (key.startsWith('s:')) {
      named.set(key.slice(2), entry.value);
      if (entry.site) sites.set(key.slice(2), entry.site);
    }
  }
  return more;
}

/** Gives each parameter its value. What is missing becomes opaque: a wrong call is not our finding. */
export function bindParameters(vm: Interpreter, func: Func, args: Arguments): Cells {
  const cells = new Cells(vm.trail.birth());
  const { positionalOnly, positional: ordinary, rest, keywordOnly, options } = func.node.parameters;
  const left = new Map(args.named);
  const bind = (parameter: Parameter, given: Value | undefined) => {
    const named = left.get(parameter.name);
    left.delete(parameter.name);
    const value =
      given ??
      named ??
      args.moreNamed ??
      func.defaults.get(parameter.name) ??
      opaque(`argument ${parameter.name} is not given`);
    cells.map.set(parameter.name, cell(value));
  };
  const slots = [...positionalOnly, ...ordinary];
  slots.forEach((parameter, at) =>
    bind(parameter, args.positional[at] ?? (left.has(parameter.name) ? undefined : (args.morePositional ?? undefined))),
  );
  keywordOnly.forEach((parameter) => bind(parameter, undefined));
  if (rest) cells.map.set(rest.name, cell(vm.makeList(restItems(args, slots.length), 'tuple')));
  if (options) cells.map.set(options.name, cell(restOptions(vm, left, args)));
  return cells;
}

function restItems(args: Arguments, taken: number): Item[] {
  const items: Item[] = args.positional.slice(taken).map((value) => ({ value, may: false, many: false }));
  if (args.morePositional) items.push({ value: args.morePositional, may: true, many: true });
  return items;
}

function restOptions(
  vm: Interpreter,
  named: ReadonlyMap<string, Value>,
  { sites, moreNamed }: Pick<Arguments, 'sites' | 'moreNamed'>,
): Value {
  const dict = vm.makeDict();
  for (const [name, value] of named) dict.entries.map.set(`s:${name}`, cell(value, sites?.get(name) ?? vm.userSite()));
  if (moreNamed) dict.entries.map.set(REST, { ...cell(moreNamed, vm.userSite()), may: true });
  return dict;
}
