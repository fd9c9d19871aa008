import {
  Cells,
  cell,
  type Class,
  type Dict,
  type Func,
  type Instance,
  isNone,
  lookUp,
  NONE,
  optionsOf,
  str,
  type Thing,
  type Value,
} from '#python/index.ts';
import type { Context } from '../core/context.ts';

/** A field of a serializer, as an object of one of the classes in `rest_framework.fields`. */
export const asField = (value: Value | undefined): Instance | null =>
  value?.tag === 'thing' && value.shape === 'instance' && lookUp(value.cls.order, '_is_field') ? value : null;

/** Whether a field has an option, whatever happens. */
export function has(context: Context, field: Instance, option: string): boolean {
  const value = context.vm.findAttribute(field, option);
  return value !== null && context.vm.truth(value) === true;
}

/** The function behind a method or property of an object, where it is written in Python. */
function methodOf(field: Thing, name: string): Func | null {
  const found = field.cls ? lookUp(field.cls.order, name) : null;
  const inner = found?.tag === 'thing' && found.shape === 'instance' ? found.attrs.value('fget') : found;
  return inner?.tag === 'thing' && inner.shape === 'function' ? inner : null;
}

/** Whether a method is the one that a class of the framework describes: what it does is then done here. */
export const isStandard = (field: Thing, name: string, owner: string): boolean =>
  methodOf(field, name)?.qualifiedName === `${owner}.${name}`;

/** Whether a method was written by the project (or by another library than the framework). */
export function isOverridden(field: Thing, name: string): boolean {
  const method = methodOf(field, name);
  return method === null ? lookUp(field.cls?.order ?? [], name) !== null : !method.unit.isStub;
}

/** A field of its own like another: what one serializer changes in it does not show in the next one. */
export function copyOf(context: Context, field: Instance): Instance {
  const born = context.vm.trail.birth();
  const made: Instance = { ...field, attrs: new Cells(born), born };
  for (const [name, one] of field.attrs.map) if (name !== 'parent') made.attrs.map.set(name, one);
  for (const name of ['child', 'child_relation']) {
    const child = asField(field.attrs.value(name));
    if (child) made.attrs.map.set(name, cell(copyWithin(context, child, made)));
  }
  // a serializer that has chosen among its fields keeps its choice
  const fields = field.attrs.value('_fields');
  if (fields?.tag === 'thing' && fields.shape === 'dict') {
    const own = copiedFields(context, fields);
    for (const { value } of own.entries.map.values()) asField(value)?.attrs.map.set('parent', cell(made));
    made.attrs.map.set('_fields', cell(own));
  }
  return made;
}

function copyWithin(context: Context, field: Instance, parent: Instance): Instance {
  const own = copyOf(context, field);
  own.attrs.map.set('parent', cell(parent));
  return own;
}

export function copiedFields(context: Context, fields: Dict): Dict {
  const made = context.vm.makeDict();
  for (const [key, one] of fields.entries.map) {
    const field = asField(one.value);
    made.entries.map.set(key, field ? { ...one, value: copyOf(context, field) } : one);
  }
  return made;
}

/** Tells a field its name and the serializer it stands in. */
export function bindField(context: Context, field: Instance, name: string, parent: Value): void {
  const { trail } = context.vm;
  trail.set(field.attrs, 'field_name', cell(str(name)));
  trail.set(field.attrs, 'parent', cell(parent));
  const source = field.attrs.value('source');
  if (!source || isNone(source)) trail.set(field.attrs, 'source', cell(str(name)));
}

/** Fields in a dict, each bound to its serializer: also those that the project put there itself. */
export function bindAll(context: Context, fields: Dict, serializer: Value): void {
  for (const [key, { value }] of fields.entries.map) {
    const field = key.startsWith('s:') ? asField(value) : null;
    if (!field || field.attrs.value('parent')) continue;
    const name = key.slice(2);
    if (isOverridden(field, 'bind')) context.vm.callWith(context.vm.getAttribute(field, 'bind'), str(name), serializer);
    else bindField(context, field, name, serializer);
  }
}

/** The fields that a class declares, after its bases'; a name that it uses for something else takes one away. */
export function declaredFields(context: Context, cls: Class): Dict {
  const made = context.vm.makeDict();
  const known = new Set([...cls.attrs.map.keys()].map((name) => `s:${name}`));
  for (const base of cls.bases.flatMap((one) => inherited(context, one)))
    for (const [key, one] of base.entries.map)
      if (!known.has(key)) {
        known.add(key);
        made.entries.map.set(key, one);
      }
  for (const [name, one] of cls.attrs.map) if (asField(one.value)) made.entries.map.set(`s:${name}`, one);
  return made;
}

/** Only serializers hand on what they declare, and mixins that say they are of their kind: a plain mixin does not. */
function inherited(context: Context, base: Value): Dict[] {
  if (base.tag !== 'thing' || base.shape !== 'class') return [];
  const declared = lookUp(base.order, '_declared_fields');
  if (declared?.tag === 'thing' && declared.shape === 'dict') return [declared];
  return base.node?.keywords.some(({ name }) => name === 'metaclass') ? [declaredFields(context, base)] : [];
}

/** The fields of a serializer, made when somebody asks for them first. */
export function keptFields(context: Context, serializer: Instance): Dict | null {
  const kept = serializer.attrs.get('_fields');
  const known = kept?.value.tag === 'thing' && kept.value.shape === 'dict' && !kept.may ? kept.value : null;
  const made = known ?? joined(context, context.vm.callWith(context.vm.getAttribute(serializer, 'get_fields')));
  if (!made) return null;
  if (!known) context.vm.trail.set(serializer.attrs, '_fields', cell(made));
  bindAll(context, made, serializer);
  return made;
}

/** Fields of which some are there on some ways only: the client, or the caller, decides. */
function joined(context: Context, value: Value): Dict | null {
  const dicts = optionsOf(value).filter((one) => one.tag === 'thing' && one.shape === 'dict');
  const [first, ...others] = dicts;
  if (!first || others.length === 0) return first ?? null;
  const made = context.vm.makeDict();
  for (const { entries } of dicts)
    for (const [key, one] of entries.map) {
      const everywhere = dicts.every((dict) => dict.entries.get(key)?.may === false);
      if (!made.entries.map.has(key)) made.entries.map.set(key, { ...one, may: !everywhere });
    }
  return made;
}

/** The outermost serializer knows the request. */
export function contextOf(field: Instance): Value {
  let at: Instance = field;
  for (let steps = 0; steps < 40; steps++) {
    const parent = at.attrs.value('parent');
    if (parent?.tag !== 'thing' || parent.shape !== 'instance') break;
    at = parent;
  }
  return at.attrs.value('_context') ?? NONE;
}
