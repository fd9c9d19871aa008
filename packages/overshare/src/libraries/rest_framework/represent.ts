import {
  cell,
  type Class,
  type Dict,
  type Instance,
  isNone,
  lookUp,
  NONE,
  opaque,
  optionsOf,
  originsOf,
  Raise,
  REST,
  scalar,
  str,
  textOf,
  union,
  type Value,
} from '#python/index.ts';
import type { Context } from '../core/context.ts';
import { factOf } from '../core/facts.ts';
import { asType, memberOf } from '../core/field-intrinsics.ts';
import { eachOf } from '../core/value-intrinsics.ts';
import { asField, bindAll, has, isStandard, keptFields } from './field-parts.ts';

const FIELD = 'rest_framework.fields.Field';
const SERIALIZER = 'rest_framework.serializers.Serializer';
/** Stands for an attribute that an object surely does not have. */
const ABSENT = opaque('nothing under this name');

/** What stands under the names of a path, one below the other; what can be called without arguments is called. */
export function traverse(context: Context, instance: Value, names: readonly string[]): Value {
  let value = instance;
  for (const name of names) {
    const steps = optionsOf(value).map((option) =>
      isNone(option) ? NONE : called(context, memberOf(context, option, str(name), ABSENT)),
    );
    value = union(...steps);
  }
  return value;
}

const called = (context: Context, value: Value): Value =>
  union(
    ...optionsOf(value).map((option) =>
      option.tag === 'thing' && (option.shape === 'bound' || option.shape === 'function' || option.shape === 'native')
        ? context.vm.callWith(option)
        : option,
    ),
  );

/** The value that a field reads of an object; null where it is left out. */
export function attributeOf(context: Context, field: Instance, instance: Value): Value | null {
  const source = textOf(field.attrs.value('source'));
  if (source === '*') return instance;
  if (source === null) return opaque('a source known only at run time', originsOf(instance));
  const found = traverse(context, instance, source.split('.'));
  const there = optionsOf(found).filter((option) => option !== ABSENT);
  if (there.length === optionsOf(found).length) return found;
  const missing = whenMissing(context, field);
  return there.length > 0 ? union(...there, ...(missing ? [missing] : [])) : missing;
}

function whenMissing(context: Context, field: Instance): Value | null {
  const fallback = field.attrs.value('default');
  if (fallback && !isEmpty(fallback)) return called(context, fallback);
  if (has(context, field, 'allow_null')) return NONE;
  if (!has(context, field, 'required')) return null;
  return opaque('an attribute that is not known');
}

export const isEmpty = (value: Value): boolean =>
  value.tag === 'thing' && value.shape === 'class' && value.qualifiedName === 'rest_framework.fields.empty';

/** What a field writes for a value. None stays None. */
export function represented(context: Context, field: Instance, value: Value): Value {
  const [some, none] = [optionsOf(value).filter((one) => !isNone(one)), optionsOf(value).some(isNone)];
  if (some.length === 0) return NONE;
  if (isStandard(field, 'to_representation', FIELD)) {
    const type = textOf(lookUp(field.cls.order, '_type') ?? NONE);
    return type === null ? value : asType(context, type, value);
  }
  const write = (one: Value): Value =>
    isStandard(field, 'to_representation', SERIALIZER)
      ? represent(context, field, one)
      : context.vm.callWith(context.vm.getAttribute(field, 'to_representation'), one);
  const written = eachOf(context, union(...some), write);
  return none ? union(written, NONE) : written;
}

/** Classes of serializers that are being written, by the interpreter that does it. */
const active = new WeakMap<Context, Class[]>();

/**
 * The dict that a serializer makes of an object. Inside itself (a tag's children are tags) it is written no further: the
 * same fields would come again, as deep as the data goes.
 */
export function represent(context: Context, serializer: Instance, instance: Value): Value {
  const around = active.get(context) ?? [];
  if (around.includes(serializer.cls)) return scalar('json');
  active.set(context, [...around, serializer.cls]);
  try {
    return writeAll(context, serializer, instance);
  } finally {
    active.set(context, around);
  }
}

/** One entry for each field that is not only for input. */
function writeAll(context: Context, serializer: Instance, instance: Value): Value {
  const made = context.vm.makeDict();
  for (const [key, one] of readable(context, serializer)?.entries.map ?? []) {
    const field = asField(one.value);
    if (field && key !== REST)
      writeEntry(context, made, { key, field, may: one.may, condition: one.condition }, instance);
    else if (!field) made.entries.map.set(key, { ...cell(unknownFields(instance)), may: one.may });
  }
  return made;
}

/** The fields that are written, by name; a project may choose them itself. */
function readable(context: Context, serializer: Instance): Dict | null {
  if (!isStandard(serializer, '_readable_fields', SERIALIZER)) return listed(context, serializer);
  if (isStandard(serializer, 'fields', SERIALIZER)) return keptFields(context, serializer);
  const fields = context.vm.getAttribute(serializer, 'fields');
  if (fields.tag !== 'thing' || fields.shape !== 'dict') return null;
  bindAll(context, fields, serializer);
  return fields;
}

function listed(context: Context, serializer: Instance): Dict {
  const made = context.vm.makeDict();
  for (const { value, may } of context.vm.iterate(context.vm.getAttribute(serializer, '_readable_fields'))) {
    const name = textOf(asField(value)?.attrs.value('field_name'));
    if (name !== null) made.entries.map.set(`s:${name}`, { ...cell(value), may });
  }
  return made;
}

interface Part {
  readonly key: string;
  readonly field: Instance;
  readonly may: boolean;
  readonly condition: string | null;
}

function writeEntry(context: Context, made: Dict, { key, field, may, condition }: Part, instance: Value): void {
  if (has(context, field, 'write_only')) return;
  const value = read(context, field, instance);
  if (value === null) return;
  const site = field.attrs.get('$at')?.site ?? field.site;
  made.entries.map.set(key, { value: represented(context, field, value), may, condition, site });
}

/** The value of a field as the field itself reads it; null where it says that it skips. */
function read(context: Context, field: Instance, instance: Value): Value | null {
  if (isStandard(field, 'get_attribute', FIELD)) return attributeOf(context, field, instance);
  try {
    return context.vm.callWith(context.vm.getAttribute(field, 'get_attribute'), instance);
  } catch (thrown) {
    if (thrown instanceof Raise && isSkip(thrown.exception)) return null;
    throw thrown;
  }
}

const isSkip = (exception: Value): boolean =>
  exception.tag === 'thing' && exception.cls?.order.some((cls) => cls.name === 'SkipField') === true;

/** What stands for the fields of a serializer that takes all columns of a model of which only the name is known. */
function unknownFields(instance: Value): Value {
  const row = optionsOf(instance)
    .map((option) => factOf(option, 'row'))
    .find((one) => one !== null);
  return opaque('the fields of the model are not known', originsOf(instance), row?.model.qualifiedName);
}
