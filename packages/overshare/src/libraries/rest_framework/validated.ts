import {
  cell,
  type Dict,
  type Instance,
  isNone,
  lookUp,
  NONE,
  opaque,
  optionsOf,
  originsOf,
  REST,
  textOf,
  union,
  type Value,
} from '#python/index.ts';
import type { Context } from '../core/context.ts';
import { knownOrigins, requestOrigin } from '../core/facts.ts';
import { asType } from '../core/field-intrinsics.ts';
import { asField, has, isOverridden, isStandard, keptFields } from './field-parts.ts';
import { isEmpty } from './represent.ts';

const FIELD = 'rest_framework.fields.Field';

/** What is brought under a name: of a dict its entry, of a request whatever the caller sends. */
export function brought(context: Context, data: Value, name: string, missing: Value): Value {
  return union(...optionsOf(data).map((option) => broughtBy(context, option, name, missing)));
}

function broughtBy(context: Context, data: Value, name: string, missing: Value): Value {
  if (data.tag === 'thing' && data.shape === 'dict') {
    const entry = data.entries.get(`s:${name}`) ?? data.entries.get(REST);
    if (!entry) return missing;
    return entry === data.entries.get(REST)
      ? named(entry.value, name)
      : entry.may
        ? union(entry.value, missing)
        : entry.value;
  }
  const get = data.tag === 'thing' && data.shape === 'instance' ? context.vm.findAttribute(data, 'get') : null;
  if (get) return context.vm.callWith(get, { tag: 'const', type: 'str', value: name }, missing);
  return isNone(data) ? missing : named(data, name);
}

/** One part of what the request brings, under its own name. */
function named(data: Value, name: string): Value {
  const origins = originsOf(data);
  const isRequest = knownOrigins(origins).some((origin) => origin.kind === 'request');
  return opaque('what the request brings', isRequest ? [requestOrigin('body', name)] : origins);
}

/** What a serializer takes out of what it is given: a value for each field that may be set. */
export function validated(context: Context, serializer: Instance, data: Value): Value {
  const made = context.vm.makeDict();
  const partial = has(context, serializer, 'partial');
  for (const [key, one] of keptFields(context, serializer)?.entries.map ?? []) {
    const field = asField(one.value);
    if (key === REST) made.entries.map.set(REST, cell(named(data, '*')));
    if (!field || key === REST) continue;
    const given = take(context, serializer, { name: key.slice(2), field, partial }, data);
    if (given) putAt(context, made, field, { ...given, may: given.may || one.may });
  }
  return made;
}

interface Asked {
  readonly name: string;
  readonly field: Instance;
  readonly partial: boolean;
}

interface Given {
  readonly value: Value;
  readonly may: boolean;
}

function take(context: Context, serializer: Instance, { name, field, partial }: Asked, data: Value): Given | null {
  const fallback = defaultOf(context, field);
  if (has(context, field, 'read_only')) return fallback && !partial ? { value: fallback, may: false } : null;
  const found = isStandard(field, 'get_value', FIELD)
    ? brought(context, data, name, EMPTY)
    : context.vm.callWith(context.vm.getAttribute(field, 'get_value'), data);
  const there = optionsOf(found).filter((option) => option !== EMPTY && !isEmpty(option));
  const surely = there.length === optionsOf(found).length;
  if (there.length === 0) return fallback && !partial ? { value: fallback, may: false } : null;
  const checked = validate(context, serializer, name, accept(context, field, union(...there)));
  const sent = has(context, field, 'required') && !partial;
  if (fallback && !partial && !surely) return { value: union(checked, fallback), may: false };
  return { value: checked, may: !sent && !(surely && isSpelledOut(data)) };
}

/** Stands for nothing given. */
const EMPTY = opaque('nothing was given');

/** A dict of the program's own says what is in it; a request may leave out anything. */
const isSpelledOut = (data: Value): boolean => data.tag === 'thing' && data.shape === 'dict' && !data.entries.get(REST);

function defaultOf(context: Context, field: Instance): Value | null {
  const value = field.attrs.value('default');
  if (!value || isEmpty(value)) return null;
  return context.vm.callWith(context.vm.getAttribute(field, 'get_default'));
}

/** What a field makes of what it is given. */
function accept(context: Context, field: Instance, value: Value): Value {
  if (!isOverridden(field, 'run_validation') && isStandard(field, 'to_internal_value', FIELD)) {
    const type = textOf(lookUp(field.cls.order, '_type') ?? NONE);
    return type === null ? value : asType(context, type, value);
  }
  return context.vm.callWith(context.vm.getAttribute(field, 'run_validation'), value);
}

/** `validate_<name>` of the serializer has the last word on one field. */
function validate(context: Context, serializer: Instance, name: string, value: Value): Value {
  const method = lookUp(serializer.cls.order, `validate_${name}`);
  return method ? context.vm.callWith(context.vm.getAttribute(serializer, `validate_${name}`), value) : value;
}

/** Where the field's source says: `profile.name` is the entry `name` of the entry `profile`. */
function putAt(context: Context, made: Dict, field: Instance, { value, may }: Given): void {
  const names = (textOf(field.attrs.value('source')) ?? '*').split('.');
  if (names[0] === '*') return spread(made, value);
  let at = made;
  for (const name of names.slice(0, -1)) {
    const inner = at.entries.value(`s:${name}`);
    const next = inner?.tag === 'thing' && inner.shape === 'dict' ? inner : context.vm.makeDict();
    at.entries.map.set(`s:${name}`, cell(next));
    at = next;
  }
  at.entries.map.set(`s:${names.at(-1) ?? ''}`, {
    value,
    may,
    condition: null,
    site: field.attrs.get('$at')?.site ?? field.site,
  });
}

function spread(made: Dict, value: Value): void {
  if (value.tag === 'thing' && value.shape === 'dict')
    for (const [key, one] of value.entries.map) made.entries.map.set(key, one);
}
