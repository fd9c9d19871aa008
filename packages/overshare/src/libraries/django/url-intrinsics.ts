import { bool, cell, isNone, type Item, NONE, opaque, scalar, str, textOf, type Value } from '#python/index.ts';
import type { Context } from '../core/context.ts';
import { requestOrigin } from '../core/facts.ts';
import { first, type Intrinsics, second } from '../core/intrinsics.ts';
import { handlerOf } from '../core/route-intrinsics.ts';
import { userUnit } from './settings-intrinsics.ts';
import { regexPaths } from './regex-paths.ts';

const CONVERTER = /<(?:(\w+):)?(\w+)>/g;
/** `request.method == 'POST'`, `request.method not in ('GET', 'HEAD')`, `case 'PUT':` */
const DISTINGUISHED =
  /\.method\s*(?:==|!=|(?:not\s+)?in)\s*(['"][A-Z]+['"]|[([{][^)\]}]*)|\bcase\s+((?:['"][A-Z]+['"][\s|]*)+):/g;
const METHOD = /\b(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\b/g;

const listOf = (context: Context, values: readonly Value[], type: 'list' | 'tuple' = 'list'): Value =>
  context.vm.makeList(
    values.map((value): Item => ({ value, may: false, many: false })),
    type,
  );

const parameter = (name: string): Value => scalar('str', [requestOrigin('path', name)]);

/** The methods that a view's code tells apart, with those that stand for all others. */
function methodsIn(view: Value): string[] {
  const func = handlerOf(view);
  if (!func || func.unit.isStub) return [];
  const text = new TextDecoder().decode(func.unit.bytes.subarray(func.node.start, func.node.end));
  const found = new Set<string>();
  for (const [, compared = '', cases = ''] of text.matchAll(DISTINGUISHED))
    for (const [method] of `${compared} ${cases}`.matchAll(METHOD)) found.add(method);
  if (found.size === 0) return [];
  if (!found.has('GET')) found.add('GET');
  else if (found.size === 1) found.add('POST');
  return [...found];
}

export const urlIntrinsics: Intrinsics = {
  /** `regex_arguments(regex)`: the addresses that it means, the positional and the named arguments that they bring. */
  regex_arguments(context, args) {
    const { paths, names, unnamed } = regexPaths(textOf(first(args)) ?? '');
    const named = context.vm.makeDict();
    for (const name of names) named.entries.map.set(`s:${name}`, cell(parameter(name)));
    // as soon as one group has a name the others bring nothing
    const count = names.length > 0 ? 0 : unnamed;
    const positional = Array.from({ length: count }, (_, at) => parameter(String(at + 1)));
    return listOf(context, [listOf(context, paths.map(str)), listOf(context, positional, 'tuple'), named], 'tuple');
  },
  /** Pairs of a parameter and its converter. */
  path_converters(context, args) {
    const found = [...(textOf(first(args)) ?? '').matchAll(CONVERTER)];
    const pairs = found.map(([, type = 'str', name = '']) => listOf(context, [str(name), str(type)], 'tuple'));
    return listOf(context, pairs);
  },
  methods_in: (context, args) => listOf(context, methodsIn(first(args)).map(str)),
  /** Whether nothing at all is known of a value. */
  is_unknown: (_, args) => bool(first(args).tag === 'opaque'),
  /** Notes that something which matters could not be read. */
  note(context, args) {
    const value = first(args);
    if (value.tag === 'opaque') context.vm.note(value.name ? `${value.name}: ${value.why}` : value.why);
    return NONE;
  },
  /**
   * `import_near(dotted, module, attribute)`: a module by its name, as seen from another or from the project's code that
   * runs now; with `attribute` the last word is a name in it.
   */
  import_near(context, args) {
    const [dotted = NONE, near = NONE, attribute = NONE] = args.positional;
    const name = textOf(dotted);
    if (name === null) return dotted.tag === 'thing' ? dotted : opaque('a module whose name is known only at run time');
    if (isNone(attribute)) return importNear(context, name, near);
    const [, path = '', word = name] = /^(.*)\.(\w+)$/.exec(name) ?? [];
    const owner = importNear(context, path, near);
    return owner.tag === 'opaque' ? opaque(owner.why, [], name) : context.vm.getAttribute(owner, word);
  },
  /** An attribute that something on the way put on the request, or did not. */
  request_attribute: (_, args) => opaque('an attribute of the request', [], `request.${textOf(second(args)) ?? ''}`),
};

/** Imports as a given module would, or the nearest code of the project. */
function importNear({ vm }: Context, name: string, near: Value): Value {
  const outer = vm.frame;
  const unit = near.tag === 'thing' && near.shape === 'module' ? near.unit : (userUnit(vm.frame) ?? outer.unit);
  try {
    vm.frame = { ...outer, unit: unit ?? outer.unit };
    return vm.importModule(name);
  } finally {
    vm.frame = outer;
  }
}
