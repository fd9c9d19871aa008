import { cell, FALSE, isNone, NONE, opaque, REST, scalar, str, textOf, TRUE, type Value } from '#python/index.ts';
import type { Context } from './context.ts';
import { columnOrigin, factOf, guessedColumn, type RowFact } from './facts.ts';
import { classOf, first, type Intrinsics, second } from './intrinsics.ts';
import { fromRequest, noteOpenWrite, noteWrite } from './writes.ts';

/** The Python type that values of a declared column type have: a class with `python_name`, or a plain Python class. */
function pythonType(context: Context, value: Value): string | null {
  const cls = classOf(value) ?? (value.tag === 'thing' && value.shape === 'instance' ? value.cls : null);
  if (!cls) return value.tag === 'opaque' && value.name ? named(value.name) : null;
  const name = context.vm.findAttribute(cls, 'python_name');
  if (name && textOf(name) !== null) return textOf(name);
  return [
    'str',
    'int',
    'float',
    'bool',
    'bytes',
    'datetime',
    'date',
    'time',
    'timedelta',
    'Decimal',
    'UUID',
    'dict',
    'list',
  ].includes(cls.name)
    ? cls.name === 'dict' || cls.name === 'list'
      ? 'json'
      : cls.name
    : null;
}

/** A type that is not described, by its name: `sqlalchemy_utils.EmailType`. */
function named(name: string): string | null {
  const last = name.split('.').at(-1)?.replace('()', '') ?? '';
  return /type$/i.test(last) ? 'unknown' : null;
}

function assign(context: Context, owner: Value, name: string, value: Value): void {
  context.vm.setAttribute(owner, name, value);
  const row = factOf(owner, 'row');
  if (row && context.models.columns(row.model).length === 0) noteWrite(context, owner, name, value);
}

/** Under keys that the request chooses: any column, but those that the program sets itself. */
function assignRest(
  context: Context,
  owner: Value,
  row: RowFact,
  given: ReadonlyMap<string, Value>,
  rest: Value,
): void {
  const pinned = new Set([...given].flatMap(([name, value]) => (fromRequest(value) ? [] : [name])));
  const left = context.models
    .columns(row.model)
    .filter(({ name, field }) => !pinned.has(name) && !pinned.has(field ?? name));
  if (pinned.size > 0 && left.length > 0) for (const { name } of left) noteWrite(context, owner, name, rest);
  else noteOpenWrite(context, row.model, row.tie === 'new' ? 'create' : 'update', rest);
}

export const mappingIntrinsics: Intrinsics = {
  /** `assign_all(object, **values)`: what a model's constructor does with its arguments. */
  assign_all(context, args) {
    const owner = first(args);
    for (const [name, value] of args.named) assign(context, owner, name, value);
    const row = factOf(owner, 'row');
    if (args.moreNamed && row) assignRest(context, owner, row, args.named, args.moreNamed);
    return NONE;
  },
  /** `set_relation(object, name, value)`. What stands for nobody (`_never_stored`) is no row that another can point to. */
  set_relation(context, args) {
    const [owner, name = NONE, value = NONE] = args.positional;
    const never = value.tag === 'thing' && value.cls ? context.vm.findAttribute(value.cls, '_never_stored') : null;
    if (never && context.vm.truth(never) === true)
      context.vm.raise('AttributeError', 'an object that is not mapped has no _sa_instance_state');
    if (owner?.tag === 'thing')
      context.vm.trail.set(owner.attrs, textOf(name) ?? '', cell(value, context.vm.userSite()));
    return NONE;
  },
  python_type: (context, args) => {
    const type = pythonType(context, first(args));
    return type === null ? NONE : str(type);
  },
  /** `key_of(column)`: the dotted name of a column given as an expression. */
  key_of: (_, args) => {
    const ref = factOf(first(args), 'column-ref');
    return ref ? str(`${ref.model.name}.${ref.column.name}`) : NONE;
  },
  /** A relation is to many unless it says otherwise or its own model holds the foreign key. */
  relation_is_many(context, args) {
    const [owner, target = NONE, said = NONE] = args.positional;
    if (said.tag === 'const' && said.type === 'bool') return said;
    const cls = classOf(owner);
    const name = textOf(target) ?? classOf(target)?.name ?? '';
    const holdsKey =
      cls !== null &&
      context.models
        .columns(cls)
        .some((column) => column.foreignKey !== null && sameTable(context, column.foreignKey, name));
    return holdsKey ? FALSE : TRUE;
  },
  /**
   * `back_relation(owner, name, target, back, attach=, many=None, asked=None)`: the other side of a relation, under a name
   * that the first side chose. `attach(cls, name)` makes the attribute, once all models are loaded.
   */
  back_relation(context, args) {
    const [owner = NONE, name = NONE, target = NONE, back = NONE] = args.positional;
    const cls = classOf(owner);
    const names = {
      name: textOf(name) ?? '',
      back: textOf(back) ?? '',
      asked: textOf(args.named.get('asked') ?? NONE),
    };
    const given = args.named.get('many') ?? NONE;
    const many = isNone(given) ? null : context.vm.truth(given) !== false;
    if (cls) context.models.awaitBack({ owner: cls, ...names, target, many, attach: args.named.get('attach') ?? NONE });
    return NONE;
  },
  /** A new object of the same class with the same attributes. */
  like(context, args) {
    const value = first(args);
    if (value.tag !== 'thing' || value.shape !== 'instance') return value;
    const made = context.vm.makeInstance(value.cls, value.fact);
    for (const [name, one] of value.attrs.map) made.attrs.map.set(name, one);
    return made;
  },
  /** A dict keyed by columns (`{User.name: …}`) as one keyed by their names. */
  by_name(context, args) {
    const value = first(args);
    if (value.tag !== 'thing' || value.shape !== 'dict') return value;
    const made = context.vm.makeDict();
    for (const [key, one] of value.entries.map) made.entries.map.set(key.startsWith('s:') ? key : REST, one);
    return made;
  },
  snake_case: (_, args) => str(snakeCase(textOf(first(args)) ?? '')),
  bind: (context, args) => context.vm.makeBound(first(args), second(args)),
  /** An attribute of an object of a model of which only the name is known. */
  phantom_column(_, args) {
    const row = factOf(first(args), 'row');
    const name = textOf(second(args)) ?? '';
    if (!row) return opaque(name);
    return scalar('unknown', [columnOrigin(row.model, guessedColumn(name), row satisfies RowFact)]);
  },
};

const sameTable = (context: Context, key: string, name: string): boolean => {
  const [table = ''] = key.split('.');
  const cls = context.models.byName(name.split('.').at(-1) ?? name);
  return cls !== null && context.models.tableOf(table) === cls
    ? true
    : [name.toLowerCase(), snakeCase(name)].includes(table.toLowerCase());
};

/** `OrderItem` as `order_item`: the table name that Flask-SQLAlchemy gives. */
const snakeCase = (name: string): string =>
  name.replace(/([a-z0-9])([A-Z])|([A-Z])([A-Z][a-z])/g, '$1$3_$2$4').toLowerCase();
