import {
  type Class,
  cell,
  isNone,
  NONE,
  opaque,
  optionsOf,
  originsOf,
  scalar,
  str,
  textOf,
  union,
  type Value,
} from '#python/index.ts';
import type { Context } from './context.ts';
import {
  type ColumnRef,
  columnOrigin,
  factOf,
  guessedColumn,
  type Relation,
  type RelationRef,
  type RowFact,
} from './facts.ts';
import { classOf, first, flag, type Intrinsics, second } from './intrinsics.ts';
import { newQuery, reach } from './queries.ts';
import { placeNow } from './run.ts';
import { tieThrough } from './ties.ts';
import { noteWrite } from './writes.ts';

/** An instance of one of the core's own Python classes. */
export function make(context: Context, path: string, fact: object): Value {
  const [module = '', name = ''] = path.split(':');
  const owner = context.vm.importModule(module);
  const cls = owner.tag === 'thing' ? owner.attrs.value(name) : undefined;
  return cls?.tag === 'thing' && cls.shape === 'class'
    ? context.vm.makeInstance(cls, fact)
    : opaque(`the class ${path} is missing`);
}

const columnRef = (model: Class, column: ColumnRef['column']): ColumnRef => ({ kind: 'column-ref', model, column });
const relationRef = (model: Class, relation: RelationRef['relation']): RelationRef => ({
  kind: 'relation-ref',
  model,
  relation,
});

/** The value of a column of an object: what was assigned, else what the store holds. */
function readColumn(context: Context, owner: Value, name: string): Value {
  const row = factOf(owner, 'row');
  if (owner.tag !== 'thing' || !row) return opaque(`column ${name} of something unknown`);
  const column = context.models.column(row.model, name);
  if (!column) return opaque(`${row.model.name} has no column ${name}`);
  const stored = columnOrigin(row.model, column, row);
  const assigned = owner.attrs.value(name);
  if (!assigned) return scalar(column.type, [stored]);
  if (assigned.tag === 'const') return assigned;
  return assigned.tag === 'thing' ? assigned : scalar(column.type, [stored, ...originsOf(assigned)]);
}

/** What a relation of an object leads to: one object, or a query over many. */
function readRelation(context: Context, owner: Value, name: string): Value {
  const { vm, models } = context;
  const row = factOf(owner, 'row');
  const relation = row && models.relation(row.model, name);
  const assigned = owner.tag === 'thing' ? owner.attrs.value(name) : undefined;
  if (assigned && assigned.tag !== 'const') return assigned;
  const target = relation && models.target(vm, relation);
  if (!row || !relation || !target) return opaque(`where ${name} leads is not known`);
  const tie = tieThrough(context, row.tie, target);
  const scope = new Set(row.reach?.scope ?? []);
  if (row.tie === 'self' || row.tie === 'mine') scope.add('mine');
  const query = {
    ...newQuery([{ kind: 'model', model: target }]),
    picked: row.tie === 'self' ? ('own' as const) : ('related' as const),
    scope,
    via: tie,
    from: row.reach,
  };
  if (!relation.many) {
    const reached = reach(context, query, false, placeNow(context))?.reach ?? null;
    const found = vm.makeInstance(target, { kind: 'row', model: target, tie, reach: reached } satisfies RowFact);
    return relation.optional && !leadsToOwner(context, row.model, relation) ? union(found, NONE) : found;
  }
  return make(context, 'overshare.query:Related', query);
}

/** An object belongs to somebody, though its column allows otherwise: whoever calls is asked about one that does. */
function leadsToOwner({ vm, models }: Context, model: Class, relation: Relation): boolean {
  const [column] = models.ownerPath(vm, model) ?? [];
  return column !== undefined && models.column(model, relation.name)?.name === column;
}

export const modelIntrinsics: Intrinsics = {
  /** `model(cls, table)`: instances of the class are stored. */
  model(context, args) {
    const cls = classOf(first(args));
    if (cls) context.models.addModel(cls, textOf(second(args)));
    return NONE;
  },
  /** `user_model(cls, otherwise=False, surely=False)`: its objects are who logs in; `otherwise`: where no other model's are. */
  user_model(context, args) {
    const cls = classOf(first(args));
    if (cls && flag(context.vm, args.named.get('otherwise'))) context.models.usualUser(cls);
    else if (cls && flag(context.vm, args.named.get('surely'))) context.models.preferUser(cls);
    else if (cls) context.models.declareUser(cls);
    return NONE;
  },
  /** `column(owner, name, type, primary_key=, foreign_key=, unique=, stored=, deferred=, field=, declared=)`. */
  column(context, args) {
    const [owner, name, type] = args.positional;
    const cls = owner && classOf(owner);
    const text = name && textOf(name);
    if (!cls || typeof text !== 'string') return NONE;
    const { vm } = context;
    const key = args.named.get('foreign_key');
    const references = key && key.tag !== 'const' ? { references: key } : {};
    const [field, declared] = ['field', 'declared'].map((one) => textOf(args.named.get(one) ?? NONE));
    context.models.addColumn(cls, {
      name: text,
      type: (type && textOf(type)) ?? 'unknown',
      primaryKey: flag(vm, args.named.get('primary_key')),
      foreignKey: key && key.tag !== 'const' ? (classOf(key)?.name ?? 'unknown') : key ? textOf(key) : null,
      ...references,
      ...(field ? { field } : {}),
      ...(declared ? { declared } : {}),
      unique: flag(vm, args.named.get('unique')),
      stored: textOf(args.named.get('stored') ?? NONE) ?? text,
      deferred: flag(vm, args.named.get('deferred')),
    });
    return NONE;
  },
  relation(context, args) {
    const [owner, name, target = NONE] = args.positional;
    const cls = owner && classOf(owner);
    const text = name && textOf(name);
    if (cls && typeof text === 'string')
      context.models.addRelation(cls, {
        name: text,
        target,
        many: flag(context.vm, args.named.get('many')),
        eager: flag(context.vm, args.named.get('eager')),
        optional: flag(context.vm, args.named.get('optional')),
      });
    return NONE;
  },
  /** The class that a relation's target means, also by name; None where it is not known. */
  related_class(context, args) {
    return context.models.target(context.vm, { name: '', target: first(args), many: false }) ?? NONE;
  },
  /** `column_ref(cls, name)`: the column as an expression. */
  column_ref(context, args) {
    const cls = classOf(first(args));
    const name = textOf(second(args)) ?? '';
    const column = cls && context.models.column(cls, name);
    return cls && column
      ? make(context, 'overshare.query:ColumnRef', columnRef(cls, column))
      : opaque(`column ${name}`);
  },
  /** `guessed_column(cls, name)`: a column of a model of which only the name is known. */
  guessed_column(context, args) {
    const cls = classOf(first(args));
    const name = textOf(second(args)) ?? '';
    return cls
      ? make(context, 'overshare.query:ColumnRef', columnRef(cls, guessedColumn(name)))
      : opaque(`column ${name}`);
  },
  relation_ref(context, args) {
    const cls = classOf(first(args));
    const name = textOf(second(args)) ?? '';
    const relation = cls && context.models.relation(cls, name);
    return cls && relation
      ? make(context, 'overshare.query:ColumnRef', relationRef(cls, relation))
      : opaque(`relation ${name}`);
  },
  column_value: (context, args) => readColumn(context, first(args), textOf(second(args)) ?? ''),
  relation_value: (context, args) => readRelation(context, first(args), textOf(second(args)) ?? ''),
  /** `set_column(object, name, value)`: an assignment to a stored column. */
  set_column(context, args) {
    const [owner, name, value = NONE] = args.positional;
    const text = name && textOf(name);
    if (owner?.tag !== 'thing' || typeof text !== 'string') return NONE;
    context.vm.trail.set(owner.attrs, text, cell(value, context.vm.userSite()));
    noteWrite(context, owner, text, value);
    return NONE;
  },
  /** A new, not yet stored object: `new_row(cls)`. */
  new_row(context, args) {
    const cls = classOf(first(args));
    return cls
      ? context.vm.makeInstance(cls, { kind: 'row', model: cls, tie: 'new', reach: null } satisfies RowFact)
      : NONE;
  },
  /** `sweeps(cls)`: the fields of a class are written without being named. */
  sweeps(context, args) {
    const cls = classOf(first(args));
    if (cls) context.swept.add(cls);
    return NONE;
  },
  /** Names of the columns of a model or object, in the table's order. */
  column_names(context, args) {
    const subject = first(args);
    const cls = classOf(subject) ?? factOf(subject, 'row')?.model ?? (subject.tag === 'thing' ? subject.cls : null);
    const columns = cls ? context.models.columns(cls) : [];
    if (cls) context.swept.add(cls);
    if (cls && columns.length === 0 && context.models.isModel(cls))
      return context.vm.makeList([{ value: scalar('str'), may: true, many: true }]);
    return context.vm.makeList(columns.map((column) => ({ value: str(column.name), may: false, many: false })));
  },
  relation_names(context, args) {
    const subject = first(args);
    const cls = classOf(subject) ?? factOf(subject, 'row')?.model ?? null;
    const relations = cls ? context.models.relations(cls) : [];
    return context.vm.makeList(relations.map((relation) => ({ value: str(relation.name), may: false, many: false })));
  },
  /** The facts of one column as a dict, for stubs that show them: type, primary_key, foreign_key. */
  column_facts(context, args) {
    const cls = classOf(first(args));
    const column = cls && context.models.column(cls, textOf(second(args)) ?? '');
    const made = context.vm.makeDict();
    if (!column) return made;
    made.entries.map.set('s:type', cell(str(column.type)));
    made.entries.map.set('s:primary_key', cell({ tag: 'const', type: 'bool', value: column.primaryKey }));
    made.entries.map.set('s:foreign_key', cell(column.foreignKey === null ? NONE : str(column.foreignKey)));
    return made;
  },
  is_model: (context, args) => {
    const cls = classOf(first(args));
    return { tag: 'const', type: 'bool', value: cls !== null && context.models.isModel(cls) };
  },
  is_row: (_, args) => ({
    tag: 'const',
    type: 'bool',
    value: optionsOf(first(args)).some((option) => factOf(option, 'row') !== null),
  }),
  /** A model of which only the name is known. */
  phantom: (context, args) => (isNone(first(args)) ? NONE : context.phantom(textOf(first(args)) ?? 'Unknown')),
};
