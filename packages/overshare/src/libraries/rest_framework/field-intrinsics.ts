import {
  cell,
  type Class,
  type Dict,
  type Instance,
  isNone,
  type Item,
  lookUp,
  NONE,
  opaque,
  optionsOf,
  originsOf,
  textOf,
  union,
  type Value,
  bool,
  str,
} from '#python/index.ts';
import type { Context } from '../core/context.ts';
import { factOf } from '../core/facts.ts';
import { declaredAt } from '../core/field-intrinsics.ts';
import { classOf, first, type Intrinsics, second } from '../core/intrinsics.ts';
import { fromRequest } from '../core/writes.ts';
import { eachOf } from '../core/value-intrinsics.ts';
import {
  asField,
  bindField,
  contextOf,
  copiedFields,
  copyOf,
  declaredFields,
  isOverridden,
  keptFields,
} from './field-parts.ts';
import { attributeOf, represent, represented, traverse } from './represent.ts';
import { brought, validated } from './validated.ts';

const asDict = (value: Value | undefined): Dict | null =>
  value?.tag === 'thing' && value.shape === 'dict' ? value : null;

const asInstance = (value: Value | undefined): Instance | null =>
  value?.tag === 'thing' && value.shape === 'instance' ? value : null;

/** The key of a related object as it stands in the object that points to it: `order.owner` is read from `owner_id`. */
function foreignKeyValue(context: Context, instance: Value, name: string): Value | null {
  const row = factOf(instance, 'row');
  const model = row?.model;
  if (!model) return null;
  const column = [`${name}_id`, name]
    .map((one) => context.models.column(model, one))
    .find((one) => one?.foreignKey !== null && one !== undefined);
  return column
    ? context.vm.findAttribute(instance, column.name.endsWith('_id') ? column.name : `${column.name}_id`)
    : null;
}

/** The object of a query that the request names. To find it is part of taking the input, no reading of its own. */
function oneNamed(context: Context, queryset: Value, name: string, value: Value): Value {
  const get = queryset.tag === 'thing' ? context.vm.findAttribute(queryset, 'get') : null;
  if (!get) return opaque('a related object', originsOf(value));
  const before = context.run?.reaches.length ?? 0;
  const found = context.vm.call(get, {
    positional: [],
    named: new Map([[name, value]]),
    morePositional: null,
    moreNamed: null,
  });
  context.run?.reaches.splice(before);
  return found;
}

/** Managers and querysets as what they find. */
const allOf = (context: Context, value: Value): Value =>
  union(
    ...optionsOf(value).map((option) => {
      const all = asInstance(option) ? context.vm.findAttribute(option, 'all') : null;
      return all ? context.vm.callWith(all) : option;
    }),
  );

/** What cannot be set as a column: keys of many related objects, and what a nested serializer made. */
function withoutLists(context: Context, model: Class | null, data: Dict): Value {
  const [own, lists] = [context.vm.makeDict(), context.vm.makeDict()];
  for (const [key, one] of data.entries.map) {
    const name = key.startsWith('s:') ? key.slice(2) : null;
    const relation = model && name !== null ? context.models.relation(model, name) : null;
    if (relation?.many) lists.entries.map.set(key, one);
    else if (!(relation && asDict(one.value))) own.entries.map.set(key, one);
  }
  const items = [own, lists].map((value): Item => ({ value, may: false, many: false }));
  return context.vm.makeList(items, 'tuple');
}

function assignEntries(context: Context, owner: Value, data: Dict): void {
  for (const [key, { value }] of data.entries.map)
    if (key.startsWith('s:')) context.vm.setAttribute(owner, key.slice(2), value);
    else context.vm.semantics.setUnknownAttribute(owner, value);
}

/** Items one by one where they are spelled out; else any number of what the request brings. */
function broughtItems(context: Context, data: Value, take: Value): Value {
  const { vm } = context;
  const items: readonly Item[] =
    data.tag === 'thing' && data.shape === 'list'
      ? data.items
      : [{ value: opaque('what the request brings', originsOf(data)), may: false, many: true }];
  return vm.makeList(items.map((item) => ({ ...item, value: vm.callWith(take, item.value) })));
}

function ownChild(context: Context, given: Value, owner: Value): Value {
  const value = classOf(given) ? context.vm.callWith(given) : given;
  const field = asField(value);
  if (!field) return value;
  const child = copyOf(context, field);
  bindField(context, child, '', owner);
  return child;
}

const namesIn = (value: Value): readonly Item[] => (value.tag === 'thing' && value.shape === 'list' ? value.items : []);

/** Names of classes of model fields that the store fills by itself. */
const AUTOMATIC = new Set(['AutoField', 'BigAutoField', 'SmallAutoField', 'AutoFieldMixin']);

const onField =
  (run: (context: Context, field: Instance, value: Value, last: Value) => Value): Intrinsics[string] =>
  (context, args) => {
    const field = asField(first(args));
    return field
      ? run(context, field, second(args), args.positional[2] ?? NONE)
      : opaque('a field that is not described', originsOf(second(args)));
  };

export const serializerIntrinsics: Intrinsics = {
  /** An object of a class whose `__new__` may make something else. */
  plain_new: (context, args) => {
    const cls = classOf(first(args));
    return cls ? context.vm.makeInstance(cls) : NONE;
  },
  bind_field: onField((context, field, name, parent) => {
    bindField(context, field, textOf(name) ?? '', parent);
    return NONE;
  }),
  context_of: onField((context, field) => {
    const found = contextOf(field);
    return isNone(found) ? context.vm.makeDict() : found;
  }),
  /** `attribute_of(field, object)`: what the field's source leads to. */
  attribute_of: onField((context, field, instance) => attributeOf(context, field, instance) ?? NONE),
  traverse: (context, args) => {
    const names = namesIn(second(args)).map((item) => textOf(item.value) ?? '');
    return traverse(context, first(args), names);
  },
  represented: onField((context, field, value) => represented(context, field, value)),
  represent: onField(represent),
  validated: onField(validated),
  brought: (context, args) => brought(context, first(args), textOf(second(args)) ?? '', args.positional[2] ?? NONE),
  brought_items: (context, args) => eachOf(context, first(args), (one) => broughtItems(context, one, second(args))),
  own_child: (context, args) => ownChild(context, first(args), second(args)),
  all_of: (context, args) => allOf(context, first(args)),
  foreign_key_value: (context, args) => {
    const [instance = NONE, name, missing = NONE] = args.positional;
    const rows = optionsOf(instance).filter((one) => !isNone(one));
    const keys = rows.map((one) => foreignKeyValue(context, one, textOf(name) ?? ''));
    return keys.length > 0 && keys.every((key) => key !== null) ? union(...keys) : missing;
  },
  one_named: (context, args) => {
    const [queryset = NONE, name, value = NONE] = args.positional;
    return eachOf(context, queryset, (one) => oneNamed(context, one, textOf(name) ?? 'pk', value));
  },
  declared_fields: (context, args) => {
    const cls = classOf(first(args));
    return cls ? declaredFields(context, cls) : NONE;
  },
  /** Names of the fields that stand in the body of a class itself. */
  own_fields: (context, args) => {
    const own = [...(classOf(first(args))?.attrs.map ?? [])].filter(([, { value }]) => asField(value));
    return context.vm.makeList(own.map(([name]) => ({ value: str(name), may: false, many: false })));
  },
  kept_fields: onField((context, field) => keptFields(context, field) ?? opaque('fields known only at run time')),
  copied_fields: (context, args) => {
    const fields = asDict(first(args));
    return fields ? copiedFields(context, fields) : context.vm.makeDict();
  },
  without_lists: (context, args) => {
    const data = asDict(second(args));
    return data
      ? withoutLists(context, classOf(first(args)), data)
      : opaque('what is set is not known', originsOf(second(args)));
  },
  assign_entries: (context, args) => {
    const data = asDict(second(args));
    for (const owner of optionsOf(first(args)))
      if (data) assignEntries(context, owner, data);
      else context.vm.semantics.setUnknownAttribute(owner, second(args));
    return NONE;
  },
  /** The same fields, any of which may be left out. */
  chosen_fields: (context, args) => {
    const made = context.vm.makeDict();
    for (const [key, one] of asDict(first(args))?.entries.map ?? [])
      made.entries.map.set(key, { ...one, may: true, condition: 'the client asks for it' });
    return made;
  },
  has_own_serializer: (_, args) =>
    bool(asInstance(first(args))?.cls.order.some((cls) => cls.name === 'BaseSerializer') === true),
  /** Whether the class of an object has a method of one of these names that the framework did not write. */
  overrides: (_, args) => {
    const owner = asInstance(first(args));
    const names = args.positional.slice(1).map((name) => textOf(name) ?? '');
    return bool(owner !== null && names.some((name) => isOverridden(owner, name)));
  },
  /** `placed(field, holder, name, selection)`: where the project asks for a field that it does not declare. */
  placed: (context, args) => {
    const [field = NONE, holder = NONE, name, selection] = args.positional;
    const site = declaredAt(holder, textOf(name) ?? '');
    const made = asField(field);
    if (made && site) made.attrs.map.set('$at', cell(NONE, site));
    const how = textOf(selection);
    if (site && (how === 'all' || how === 'all-but' || how === 'nesting')) context.selections.set(site, how);
    return field;
  },
  /** A list with every name once, at its first place. */
  each_once: (context, args) => {
    const seen = new Set<string>();
    const once = namesIn(first(args)).filter(({ value }) => {
      const name = textOf(value);
      if (name === null || !seen.has(name)) return seen.add(name ?? '');
      return false;
    });
    return context.vm.makeList(once);
  },
  surely_lacks: (_, args) => {
    const names = namesIn(first(args)).map((item) => textOf(item.value));
    return bool(names.length > 0 && !names.includes(null) && !names.includes(textOf(second(args))));
  },
  has_member: (_, args) => {
    const cls = classOf(first(args));
    return bool(cls !== null && lookUp(cls.order, textOf(second(args)) ?? '') !== null);
  },
  has_unknown_base: (_, args) => bool(classOf(first(args))?.openBase === true),
  /** Whether the facts about a model are those of a model that is described, not guessed. */
  is_described: (_, args) => bool(asInstance(first(args))?.cls.name === 'Options'),
  is_automatic: (_, args) => bool(asInstance(first(args))?.cls.order.some((cls) => AUTOMATIC.has(cls.name)) === true),
  is_dict: (_, args) => bool(optionsOf(first(args)).every((one) => asDict(one) !== null)),
  /** `relation_written(object, name, values)`: the objects that a relation to many leads to are set. */
  relation_written: (context, args) => {
    const row = factOf(first(args), 'row');
    const value = args.positional[2] ?? NONE;
    const items = value.tag === 'thing' && value.shape === 'list' ? value.items.map((item) => item.value) : [value];
    if (row && context.run)
      context.run.written.push({
        model: row.model,
        column: textOf(second(args)),
        operation: row.tie === 'new' ? 'create' : 'update',
        fromRequest: items.some(fromRequest),
        site: context.vm.userSite(),
      });
    return NONE;
  },
  /** Whether a value is text, a number, a list or dict: what is written as it is. */
  is_plain: (_, args) => bool(optionsOf(first(args)).every((one) => asInstance(one) === null)),
};
