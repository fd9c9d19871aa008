import type { Call, Expression, Parameter } from '@overshare/python-parser';
import { type Arguments, type Cell, Cells, type Func, type Item, type Site, type Value } from '../values/domain.ts';
import { cell, opaque, originsOf, REST } from '../values/make.ts';
import { union } from '../values/union.ts';
import type { Interpreter } from './interpreter.ts';

export const noArguments: Arguments = { positional: [], named: new Map(), morePositional: null, moreNamed: null };
export const positional = (...values: Value[]): Arguments => ({
  positional: values,
  named: noArguments.named,
  morePositional: null,
  moreNamed: null,
});

const isStarred = (argument: Expression): boolean => argument.kind === 'Starred';

/** Evaluates the arguments of a call, spreading `*` and `**` as far as they are known. */
export function evaluateArguments(vm: Interpreter, node: Call): Arguments {
  if (node.keywords.length === 0 && !node.args.some(isStarred))
    return positional(...node.args.map((argument) => vm.evaluate(argument)));
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
  const { map } = cells;
  const { positionalOnly, positional: ordinary, rest, keywordOnly, options } = func.node.parameters;
  let at = 0;
  for (const parameter of positionalOnly) map.set(parameter.name, bind(func, parameter, args, at++));
  for (const parameter of ordinary) map.set(parameter.name, bind(func, parameter, args, at++));
  for (const parameter of keywordOnly) map.set(parameter.name, bind(func, parameter, args, null));
  if (rest) map.set(rest.name, cell(vm.makeList(restItems(args, at), 'tuple')));
  if (options) map.set(options.name, cell(restOptions(vm, func, args)));
  return cells;
}

/** `at`: its place among the positional ones. */
function bind({ defaults }: Func, { name }: Parameter, args: Arguments, at: number | null): Cell {
  const { named, morePositional, moreNamed } = args;
  const given = at === null ? undefined : args.positional[at];
  const spread = at === null || morePositional === null || named.has(name) ? undefined : morePositional;
  const value = given ?? spread ?? named.get(name) ?? moreNamed ?? defaults.get(name);
  return cell(value ?? opaque(`argument ${name} is not given`));
}

function restItems(args: Arguments, taken: number): Item[] {
  const items: Item[] = args.positional.slice(taken).map((value) => ({ value, may: false, many: false }));
  if (args.morePositional) items.push({ value: args.morePositional, may: true, many: true });
  return items;
}

function restOptions(vm: Interpreter, { node }: Func, { named, sites, moreNamed }: Arguments): Value {
  const dict = vm.makeDict();
  const { positionalOnly, positional: ordinary, keywordOnly } = node.parameters;
  const isParameter = (name: string) =>
    [positionalOnly, ordinary, keywordOnly].some((list) => list.some((parameter) => parameter.name === name));
  for (const [name, value] of named)
    if (!isParameter(name)) dict.entries.map.set(`s:${name}`, cell(value, sites?.get(name) ?? vm.userSite()));
  if (moreNamed) dict.entries.map.set(REST, { ...cell(moreNamed, vm.userSite()), may: true });
  return dict;
}
