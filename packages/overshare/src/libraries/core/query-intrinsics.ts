import {
  type Arguments,
  bool,
  type Class,
  FALSE,
  isNone,
  type Item,
  NONE,
  opaque,
  optionsOf,
  originsOf,
  scalar,
  type Site,
  str,
  textOf,
  union,
  type Value,
} from '#python/index.ts';
import type { Context } from './context.ts';
import {
  type Criterion,
  type Entity,
  factOf,
  guessedColumn,
  knownOrigins,
  type QueryFact,
  type RowFact,
} from './facts.ts';
import { classOf, first, type Intrinsics, second } from './intrinsics.ts';
import { make } from './model-intrinsics.ts';
import { newQuery, reach, refine } from './queries.ts';
import { resultOf } from './results.ts';
import { roleName } from './roles.ts';
import { placeNow } from './run.ts';
import { callerFor, findsNamed } from './ties.ts';
import { noteSifted } from './vetted.ts';
import { noteOpenWrite, noteWrite, touch } from './writes.ts';

export const selection = (context: Context, fact: QueryFact): Value =>
  make(context, 'overshare.query:Selection', { ...fact, queriedAt: placesOf(context, fact) });

/** The places at which a query was put together, and the one at work now. */
function placesOf({ vm }: Context, { queriedAt }: QueryFact): readonly Site[] {
  const site = vm.userSite();
  return site === null || queriedAt.some(({ symbol }) => symbol === site.symbol) ? queriedAt : [...queriedAt, site];
}

function entityOf(value: Value, at: number): Entity {
  const model = classOf(value);
  if (model) return { kind: 'model', model };
  const column = factOf(value, 'column-ref');
  const label =
    value.tag === 'thing' && value.shape === 'instance' ? textOf(value.attrs.value('_label') ?? NONE) : null;
  if (column) return { kind: 'column', column, label: label ?? column.column.name };
  return { kind: 'value', value, label: label ?? `column_${at}` };
}

/** The condition that a value stands for. */
function criterionOf(value: Value): Criterion {
  return (
    factOf(value, 'criterion') ??
    factOf(value, 'criteria') ??
    factOf(value, 'criterion-unknown') ?? { kind: 'criterion-unknown', value }
  );
}

function where(context: Context, args: Arguments): Value {
  const [subject = NONE, ...criteria] = args.positional;
  let query = factOf(subject, 'query');
  if (!query) return subject;
  for (const criterion of criteria) query = refine(context, query, criterionOf(criterion));
  for (const [name, value] of args.named) query = refine(context, query, named(context, query, name, value));
  if (args.moreNamed) query = refine(context, query, { kind: 'criterion-unknown', value: args.moreNamed });
  return selection(context, query);
}

/** `filter_by(user_id=…)`: a column or relation of the model by its name. */
function named(context: Context, query: QueryFact, name: string, value: Value): Criterion {
  const model = query.model;
  const column = model && context.models.column(model, name);
  if (model && column)
    return { kind: 'criterion', operator: '==', column: { kind: 'column-ref', model, column }, value };
  const relation = model && context.models.relation(model, name);
  if (model && relation)
    return { kind: 'criterion', operator: '==', column: { kind: 'relation-ref', model, relation }, value };
  if (!model) return { kind: 'criterion-unknown', value };
  return {
    kind: 'criterion',
    operator: '==',
    column: { kind: 'column-ref', model, column: guessedColumn(name) },
    value,
  };
}

/** Conditions on a model, each a column or relation by its name. */
export function criteriaOn(context: Context, model: Class, values: ReadonlyMap<string, Value>): Value[] {
  const query = newQuery([{ kind: 'model', model }]);
  return [...values].map(([name, value]) =>
    make(context, 'overshare.query:Criterion', named(context, query, name, value)),
  );
}

/** `where_key(query, value)`: by primary key. */
function whereKey(context: Context, args: Arguments): Value {
  const query = factOf(first(args), 'query');
  if (!query?.model) return first(args);
  const column = context.models.primaryKey(query.model) ?? {
    name: 'id',
    type: 'int',
    primaryKey: true,
    foreignKey: null,
    unique: true,
  };
  const key = second(args).tag === 'thing' ? (context.vm.iterate(second(args))[0]?.value ?? NONE) : second(args);
  return selection(
    context,
    refine(context, query, {
      kind: 'criterion',
      operator: '==',
      column: { kind: 'column-ref', model: query.model, column },
      value: key,
    }),
  );
}

/** `one(query)`: an object or None; for a caller from whom the query hides it, None alone. */
function one(context: Context, args: Arguments): Value {
  const subject = first(args);
  if (subject.tag === 'union')
    return union(...optionsOf(subject).map((option) => one(context, { ...args, positional: [option] })));
  const query = factOf(subject, 'query');
  if (!query) return opaque('a query that is not understood', originsOf(subject));
  if (!findsNamed(context, query)) {
    reach(context, query, false, placeNow(context));
    return NONE;
  }
  const found = resultOf(context, query, false);
  const sure = query.picked === 'own' && query.model !== null && context.models.isUser(query.model);
  return sure ? found : union(found, NONE);
}

function rows(context: Context, args: Arguments): Value {
  const subject = first(args);
  const { vm } = context;
  const query = factOf(subject, 'query');
  if (!query)
    return vm.makeList([
      { value: opaque('a query that is not understood', originsOf(subject)), may: false, many: true },
    ]);
  const item: Item = { value: resultOf(context, query, true), may: false, many: true };
  return vm.makeList([item]);
}

/** `limited(query, limit)`: how many objects at most; who decides that. */
function limited(context: Context, args: Arguments): Value {
  const query = factOf(first(args), 'query');
  if (!query) return first(args);
  const value = second(args);
  const origins = knownOrigins(originsOf(value));
  if (isNone(value)) return first(args);
  const byClient = origins.some((origin) => origin.kind === 'request');
  const isCapped = args.named.has('capped') || (byClient && originsOf(value).some(({ kind }) => kind === 'bounded'));
  return selection(context, { ...query, limit: isCapped ? 'capped' : byClient ? 'client' : 'fixed' });
}

/** Whether the caller bears one of the roles that a query over the caller's own asks for; null: it is no such query. */
export function bearsRole(context: Context, { roles = [], scope }: QueryFact): boolean | null {
  if (roles.length === 0 || !scope.has('mine')) return null;
  callerFor(context, 'granted');
  const caller = callerFor(context, 'staff');
  return roles.some((name) => roleName(caller, name));
}

export const queryIntrinsics: Intrinsics = {
  /** `select(*entities)`: a query over models, columns or expressions. */
  select: (context, args) => {
    const entities = args.positional
      .flatMap((value) =>
        value.tag === 'thing' && value.shape === 'list' ? value.items.map((item) => item.value) : [value],
      )
      .map(entityOf);
    return selection(context, newQuery(entities));
  },
  entities_of: (context, args) => {
    const query = factOf(first(args), 'query');
    return context.vm.makeList(
      (query?.entities ?? []).map((entity) => ({
        value: entity.kind === 'model' ? entity.model : str(entity.label),
        may: false,
        many: false,
      })),
    );
  },
  /** The same condition and scope over other entities: `with_entities(query, *entities)`. */
  with_entities: (context, args) => {
    const query = factOf(first(args), 'query');
    return query ? selection(context, { ...query, entities: args.positional.slice(1).map(entityOf) }) : NONE;
  },
  /** A copy of a column expression, to carry a label of its own. */
  same_column: (context, args) => {
    const ref = factOf(first(args), 'column-ref') ?? factOf(first(args), 'relation-ref');
    return ref ? make(context, 'overshare.query:ColumnRef', ref) : first(args);
  },
  /** The query that a to-many relation of an object stands for. */
  as_query: (context, args) => {
    const query = factOf(first(args), 'query');
    return query ? selection(context, query) : first(args);
  },
  where,
  where_key: whereKey,
  limited,
  one,
  rows,
  /** Whether the query finds anything: unknown, but for what it hides from the caller. */
  exists: (context, args) => {
    const query = factOf(first(args), 'query');
    if (query) noteSifted(context, query);
    if (query && !findsNamed(context, query)) return FALSE;
    const bears = query && bearsRole(context, query);
    return bears === null ? scalar('bool') : bool(bears);
  },
  criterion: (context, args) => {
    const [column = NONE, operator = NONE, value = NONE] = args.positional;
    const ref = factOf(column, 'column-ref') ?? factOf(column, 'relation-ref');
    const fact: Criterion = ref
      ? { kind: 'criterion', operator: textOf(operator) ?? '==', column: ref, value }
      : { kind: 'criterion-unknown', value };
    return make(context, 'overshare.query:Criterion', fact);
  },
  criteria: (context, args) => {
    const [operator = NONE, ...parts] = args.positional;
    const text = textOf(operator);
    const fact: Criterion = {
      kind: 'criteria',
      operator: text === 'or' ? 'or' : text === 'not' ? 'not' : 'and',
      parts: parts.map(criterionOf),
    };
    return make(context, 'overshare.query:Criterion', fact);
  },
  /** `stored(object)`: it is saved. */
  stored: (context, args) => {
    for (const option of optionsOf(first(args))) {
      const row = factOf(option, 'row');
      // saving what was loaded changes only the columns that were set, and those are noted where they are set
      if (row?.tie === 'new') touch(context, row, 'create');
    }
    return NONE;
  },
  deleted: (context, args) => {
    for (const option of optionsOf(first(args))) {
      const row = factOf(option, 'row');
      const query = factOf(option, 'query');
      if (row) touch(context, row, 'delete');
      else if (query) touchAll(context, query, 'delete');
    }
    return NONE;
  },
  /** `updated(query, values)`: all objects of a query get values. */
  updated: (context, args) => {
    const query = factOf(first(args), 'query');
    const values = second(args);
    const row = query && touchAll(context, query, 'update');
    if (!row) return NONE;
    const target = context.vm.makeInstance(row.model, row);
    if (values.tag === 'thing' && values.shape === 'dict')
      for (const [key, one] of values.entries.map)
        noteWrite(context, target, key.startsWith('s:') ? key.slice(2) : null, one.value);
    else noteOpenWrite(context, row.model, 'update', values);
    return NONE;
  },
  /** `open_write(cls_or_object, value)`: columns are set under names that the value brings. */
  open_write: (context, args) => {
    const subject = first(args);
    const model = classOf(subject) ?? factOf(subject, 'row')?.model ?? null;
    const fresh = classOf(subject) !== null || factOf(subject, 'row')?.tie === 'new';
    if (model) noteOpenWrite(context, model, fresh ? 'create' : 'update', second(args));
    return NONE;
  },
};

function touchAll(context: Context, query: QueryFact, operation: 'update' | 'delete'): RowFact | null {
  const row = reach(context, query, true, placeNow(context));
  if (row) touch(context, row, operation);
  return row;
}
