import {
  bounded,
  cell,
  FALSE,
  type Item,
  NONE,
  numberOf,
  opaque,
  Raise,
  Stopped,
  optionsOf,
  originsOf,
  REST,
  scalar,
  str,
  textOf,
  TRUE,
  union,
  type Value,
} from '#python/index.ts';
import type { Context } from './context.ts';
import { crashWith } from './crashes.ts';
import { first, type Intrinsics, second } from './intrinsics.ts';
import type { Payload, Shape } from './shape.ts';

/** What JSON knows; everything else is text in it. */
const JSON_TYPES = new Set(['int', 'float', 'bool', 'str', 'json', 'unknown']);

/** The value that somebody reads out of what an encoder wrote. */
function valueOf(context: Context, shape: Shape): Value {
  const { vm } = context;
  switch (shape.form) {
    case 'value':
      return shape.type === 'none' ? NONE : scalar(JSON_TYPES.has(shape.type) ? shape.type : 'str', shape.origins);
    case 'object': {
      const made = vm.makeDict();
      for (const { key, shape: inner, may, condition, site } of shape.entries)
        made.entries.map.set(key === null ? REST : `s:${key}`, {
          value: valueOf(context, inner),
          may,
          condition,
          site,
        });
      return made;
    }
    case 'list':
      return vm.makeList(shape.item ? [{ value: valueOf(context, shape.item), may: false, many: true }] : []);
    case 'either':
      return union(...shape.options.map((option) => valueOf(context, option)));
    case 'opaque':
      return opaque(shape.why, shape.origins, shape.name ?? undefined);
    default:
      return opaque('parsed JSON');
  }
}

/** `parsed(text)`: what a text of JSON says, where an encoder wrote it or the source spells it out. */
function parsed(context: Context, args: Parameters<Intrinsics[string]>[1]): Value {
  return union(
    ...optionsOf(first(args)).map((option) => {
      const payload = option.tag === 'scalar' ? (option.payload as Payload | undefined) : undefined;
      if (payload?.kind === 'json') return valueOf(context, payload.shape);
      const text = textOf(option);
      return text === null ? opaque('parsed JSON', originsOf(option)) : fromText(context, text);
    }),
  );
}

function fromText(context: Context, text: string): Value {
  try {
    return fromJson(context, JSON.parse(text));
  } catch {
    return context.vm.raise('ValueError', 'this text is no JSON');
  }
}

function fromJson(context: Context, value: unknown): Value {
  const { vm } = context;
  if (typeof value === 'string') return str(value);
  if (typeof value === 'boolean') return { tag: 'const', type: 'bool', value };
  if (typeof value === 'number') return { tag: 'const', type: Number.isInteger(value) ? 'int' : 'float', value };
  if (Array.isArray(value))
    return vm.makeList(value.map((one): Item => ({ value: fromJson(context, one), may: false, many: false })));
  if (typeof value !== 'object' || value === null) return NONE;
  const made = vm.makeDict();
  for (const [key, one] of Object.entries(value)) made.entries.map.set(`s:${key}`, cell(fromJson(context, one)));
  return made;
}

const namesOf = (value: Value): readonly string[] =>
  value.tag === 'thing' && value.shape === 'class' ? [...value.annotations.keys()] : [];

/**
 * What something makes of every possibility of a value. One after the other and not on ways that are joined: the status
 * that one possibility gets must not be mixed with that of another.
 */
export function eachOf(context: Context, value: Value, make: (option: Value) => Value): Value {
  const { vm } = context;
  const options = optionsOf(value);
  if (options.length === 1) return make(value);
  const made: Value[] = [];
  const raised: Raise[] = [];
  for (const option of options) {
    try {
      made.push(make(option));
    } catch (thrown) {
      if (thrown instanceof Raise) raised.push(thrown);
      else if (!(thrown instanceof Stopped)) throw thrown;
    }
  }
  const ends = raised.map((one) => () => vm.throwValue(one.exception));
  const runs: (() => Value)[] = made.length > 0 ? [...ends, () => union(...made)] : ends;
  const ways = runs.map((run) => ({ before: null, run }));
  return union(...vm.paths.ways(ways, null, () => false));
}

export const valueIntrinsics: Intrinsics = {
  /** `least(*values)`: one of them; where one is a number, no more than it. */
  least(_, args) {
    const isLimited = args.positional.some((value) => numberOf(value) !== null);
    const value = union(...args.positional);
    return isLimited ? bounded(value) : value;
  },
  /** `each(value, function)`: what the function makes of every possibility of the value. */
  each: (context, args) => eachOf(context, first(args), (option) => context.vm.callWith(second(args), option)),
  parsed,
  /** `certain(list)`: its items that are there on every way; of several lists the shortest. */
  certain(context, args) {
    const lists = optionsOf(first(args)).map((option) => context.vm.iterate(option).filter((item) => !item.may));
    return context.vm.makeList(lists.reduce((one, two) => (two.length < one.length ? two : one), lists[0] ?? []));
  },
  /** The annotated names of a class body, in order; nothing is evaluated, so they may stand for classes still to come. */
  annotated_names: (context, args) =>
    context.vm.makeList(namesOf(first(args)).map((name) => ({ value: str(name), may: false, many: false }))),
  annotation: (context, args) => {
    const cls = first(args);
    return cls.tag === 'thing' && cls.shape === 'class'
      ? context.vm.annotationOf(cls, textOf(second(args)) ?? '')
      : opaque('an annotation of something unknown');
  },
  /** Whether a value is text, constant or not. */
  is_text: (_, args) => {
    const [value] = optionsOf(first(args));
    return value?.tag !== 'thing' && value?.tag !== 'opaque' && value?.type === 'str' ? TRUE : FALSE;
  },
  /** `crash(value, sink=, error=, leaks_if=)`: the TypeError of something that cannot take a value. */
  crash(context, args) {
    const text = (name: string) => textOf(args.named.get(name)) ?? '';
    const sink = { name: text('sink'), types: new Set<string>(), dataclasses: false, fallback: null };
    return crashWith(context, sink, first(args), text('error'), text('leaks_if'));
  },
};
