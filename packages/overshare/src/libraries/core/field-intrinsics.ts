import {
  cell,
  type Dict,
  entryKey,
  FALSE,
  isNone,
  type List,
  lookUp,
  NONE,
  opaque,
  optionsOf,
  originsOf,
  REST,
  scalar,
  type Site,
  textOf,
  TRUE,
  union,
  type Value,
} from '#python/index.ts';
import type { Context } from './context.ts';
import { classOf, first, type Intrinsics, second } from './intrinsics.ts';

/**
 * Where the project names a field: the entry of a dict, the attribute of a class, the text in a list of names; where none
 * of them has it (a schema that takes all columns), the place of the class itself.
 */
export function declaredAt(holder: Value, name: string): Site | null {
  if (holder.tag !== 'thing') return null;
  if (holder.shape === 'dict') return holder.entries.get(`s:${name}`)?.site ?? null;
  if (holder.shape === 'list') return namedIn(holder, name);
  return holder.attrs.get(name)?.site ?? holder.site;
}

/** The place of a quoted name within a list as written; the list's own place where the name came about otherwise. */
function namedIn({ site }: List, name: string): Site | null {
  if (!site || site.unit.isStub) return null;
  const text = Buffer.from(site.unit.bytes.buffer, site.unit.bytes.byteOffset, site.unit.bytes.byteLength);
  for (const quote of ['"', "'"]) {
    const quoted = Buffer.from(`${quote}${name}${quote}`);
    const at = text.subarray(site.start, site.end).indexOf(quoted);
    if (at >= 0) return { ...site, start: site.start + at, end: site.start + at + quoted.length };
  }
  return site;
}

/** `put(target, key, value, holder, name=None)`: an entry whose place is where the project declares it. */
function put(context: Context, target: Value, key: Value, value: Value, at: Site | null): Value {
  const name = entryKey(key);
  if (target.tag === 'thing' && target.shape === 'dict')
    context.vm.trail.set(target.entries, name ?? REST, { ...cell(value, at), may: name === null });
  return NONE;
}

/** What an object has under a name, read as serialisers read: the item of a dict, else the attribute. */
function member(context: Context, owner: Value, name: Value, missing: Value): Value {
  return union(...optionsOf(owner).map((option) => memberOf(context, option, name, missing)));
}

export function memberOf(context: Context, owner: Value, name: Value, missing: Value): Value {
  const text = textOf(name);
  if (text === null) return opaque('a field named only at run time', originsOf(owner));
  if (isNone(owner)) return missing;
  if (owner.tag !== 'thing') return context.vm.findAttribute(owner, text) ?? missing;
  if (owner.shape === 'dict') return entryOf(context, owner, text, missing);
  const found = context.vm.findAttribute(owner, text);
  return found ? (owner.attrs.get(text)?.may ? union(found, missing) : found) : missing;
}

function entryOf(context: Context, owner: Dict, name: string, missing: Value): Value {
  const own = lookUp(owner.cls.order, 'get');
  if (own && !(own.tag === 'thing' && own.shape === 'native'))
    return context.vm.callWith(context.vm.makeBound(own, owner), { tag: 'const', type: 'str', value: name }, missing);
  const entry = owner.entries.get(`s:${name}`);
  if (entry) return entry.may ? union(entry.value, missing) : entry.value;
  const rest = owner.entries.value(REST);
  return rest ? union(rest, missing) : missing;
}

/** Types of columns that serialisers write as text. */
const WRITTEN_AS_TEXT = new Set(['datetime', 'date', 'time', 'timedelta', 'UUID', 'bytes']);

/** A value made into a type by a serialiser, with its origin; `auto`: as its own type asks for. None stays None. */
export function asType(context: Context, type: string, value: Value): Value {
  if (type === 'auto' && value.tag !== 'union')
    return value.tag === 'scalar' && WRITTEN_AS_TEXT.has(value.type) ? asType(context, 'str', value) : value;
  if (value.tag === 'union') return union(...value.options.map((option) => asType(context, type, option)));
  if (value.tag === 'const') return isNone(value) || value.type === type ? value : scalar(type);
  return scalar(type, originsOf(value.tag === 'thing' ? context.vm.toText(value) : value));
}

/** `id,owner{name}` as names to what is kept of each: None means all. */
function maskOf(context: Context, text: string): Value {
  const stack: Dict[] = [context.vm.makeDict()];
  let last: string | null = null;
  for (const [token] of text
    .trim()
    .replace(/^\{([\s\S]*)\}$/, '$1')
    .matchAll(/[\w*]+|[{}]/g)) {
    const top = stack.at(-1) as Dict;
    if (token === '{') {
      const inner = context.vm.makeDict();
      if (last !== null) top.entries.map.set(`s:${last}`, cell(inner));
      stack.push(inner);
    } else if (token === '}') stack.pop();
    else top.entries.map.set(`s:${token}`, cell(NONE));
    last = token;
    if (stack.length === 0) break;
  }
  return stack[0] ?? NONE;
}

export const fieldIntrinsics: Intrinsics = {
  put(context, args) {
    const [target = NONE, key = NONE, value = NONE, holder = NONE, name = key] = args.positional;
    return put(context, target, key, value, declaredAt(holder, textOf(name) ?? ''));
  },
  member(context, args) {
    const [owner = NONE, name = NONE, missing = NONE] = args.positional;
    return member(context, owner, name, missing);
  },
  as_type: (context, args) => asType(context, textOf(first(args)) ?? 'str', second(args)),
  /** Whether a value is None on every way: asked where a None among other values changes nothing that leaves. */
  is_none: (_, args) => (optionsOf(first(args)).every(isNone) ? TRUE : FALSE),
  /** Whether a value is this very thing and nothing else. */
  is_same: (_, args) => (first(args) === second(args) ? TRUE : FALSE),
  /** Whether a pin says that a library is at least a version; without a pin not. */
  at_least_pinned(context, args) {
    const [name, least] = [textOf(first(args)) ?? '', textOf(second(args)) ?? ''];
    return context.versions.pins.has(name) && context.versions.atLeast(name, least) ? TRUE : FALSE;
  },
  mask_tree: (context, args) => maskOf(context, textOf(first(args)) ?? ''),
  /** `by_class(dict, object)`: the entry under the object's class, or the nearest base's; None where there is none. */
  by_class(_, args) {
    const [dict, value] = args.positional;
    if (dict?.tag !== 'thing' || dict.shape !== 'dict' || value?.tag !== 'thing') return NONE;
    const cells = (value.cls?.order ?? []).map((cls) => dict.entries.value(`c:${cls.qualifiedName}`));
    return cells.find((one) => one !== undefined) ?? NONE;
  },
  /** The class in whose body, or a base's, an attribute stands. */
  holder_of(_, args) {
    const cls = classOf(first(args));
    return cls?.order.find((one) => one.attrs.get(textOf(second(args)) ?? '')) ?? NONE;
  },
};
