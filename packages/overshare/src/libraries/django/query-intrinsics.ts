import {
  type Arguments,
  bool,
  cell,
  type Class,
  NONE,
  opaque,
  REST,
  scalar,
  str,
  textOf,
  type Value,
} from '#python/index.ts';
import type { Context } from '../core/context.ts';
import { type Criterion, type Entity, factOf, type QueryFact, type RowFact } from '../core/facts.ts';
import { classOf, first, type Intrinsics, second } from '../core/intrinsics.ts';
import { refine } from '../core/queries.ts';
import { bearsRole, selection } from '../core/query-intrinsics.ts';
import { entityValue } from '../core/results.ts';
import { findsNamed, tieOf } from '../core/ties.ts';
import { noteSifted } from '../core/vetted.ts';
import { conditionOf, negated } from './lookups.ts';
import { allColumns, entityFor, resolved } from './projections.ts';

/** `lookup(query, *conditions, **lookups)`: what `filter` keeps. */
function lookup(context: Context, args: Arguments, finish: (condition: Criterion) => Criterion): Value {
  const query = factOf(first(args), 'query');
  if (!query) return first(args);
  if (!query.model) return first(args);
  const condition = conditionOf(context, query.model, { ...args, positional: args.positional.slice(1) });
  return selection(context, refine(context, query, finish(condition)));
}

const entries = (value: Value): readonly (readonly [string, Value])[] =>
  value.tag === 'thing' && value.shape === 'dict'
    ? [...value.entries.map].flatMap(([key, one]) => (key.startsWith('s:') ? [[key.slice(2), one.value] as const] : []))
    : [];

/** The names under which expressions given without one are known: `orders__count`. */
function defaultName(context: Context, value: Value, at: number): string {
  if (value.tag !== 'thing' || value.shape !== 'instance') return `f${at}`;
  const args = value.attrs.value('_args');
  const [item] = args ? context.vm.iterate(args) : [];
  const path = item && textOf(item.value);
  return path ? `${path}__${value.cls.name.toLowerCase()}` : `f${at}`;
}

/** `annotations(model, known, *expressions, **expressions)`: by name, followed from the model. */
function annotations(context: Context, args: Arguments): Value {
  const [subject = NONE, known = NONE, ...unnamed] = args.positional;
  const made = context.vm.makeDict();
  const model = classOf(subject);
  if (!model) return made;
  const before = new Map(entries(known));
  const set = (name: string, value: Value) =>
    context.vm.setItem(made, str(name), meaning(context, model, before, value));
  unnamed.forEach((value, at) => set(defaultName(context, value, at + 1), value));
  for (const [name, value] of args.named) set(name, value);
  return made;
}

/** An expression may speak of one that was annotated before. */
function meaning(context: Context, model: Class, before: ReadonlyMap<string, Value>, value: Value): Value {
  const path = value.tag === 'thing' && value.shape === 'instance' ? textOf(value.attrs.value('_path') ?? NONE) : null;
  return (path !== null && before.get(path)) || resolved(context, model, value);
}

const valueEntity = (value: Value, label: string): Entity => {
  const column = factOf(value, 'column-ref');
  return column ? { kind: 'column', column, label } : { kind: 'value', value, label };
};

/** `with_fields(query, annotations, *fields, **expressions)`: what `values` selects; without names, everything. */
function withFields(context: Context, args: Arguments): Value {
  const [subject = NONE, extra = NONE, ...fields] = args.positional;
  const query = factOf(subject, 'query');
  if (!query?.model) return subject;
  const model = query.model;
  const known = new Map(entries(extra));
  const one = (field: Value, at: number): Entity => {
    const name = textOf(field);
    const annotated = name === null ? undefined : known.get(name);
    if (annotated && name !== null) return valueEntity(annotated, name);
    return entityFor(context, model, field, name ?? defaultName(context, field, at + 1));
  };
  const own = [...known].map(([name, value]) => valueEntity(value, name));
  const asked = fields.map(one);
  const added = own.filter((entity) => 'label' in entity && args.named.has(entity.label));
  const isNamed = fields.length > 0 || args.named.size > 0;
  const entities = isNamed ? [...asked, ...added] : [...allColumns(context, model), ...own];
  return selection(context, { ...query, entities });
}

/** `with_more(query, annotations, **expressions)`: rows of columns get some more. */
function withMore(context: Context, args: Arguments): Value {
  const query = factOf(first(args), 'query');
  if (!query) return first(args);
  const known = entries(second(args)).map(([name, value]) => valueEntity(value, name));
  const labels = new Set(query.entities.map((entity) => ('label' in entity ? entity.label : '')));
  const added = known.filter((entity) => 'label' in entity && !labels.has(entity.label));
  return selection(context, { ...query, entities: [...query.entities, ...added] });
}

const rowFor = (context: Context, query: QueryFact): RowFact | null =>
  query.model && { kind: 'row', model: query.model, tie: tieOf(context, query), reach: null };

/** `aggregates(query, *expressions, **expressions)`: a dict of what the store makes of all rows. */
function aggregates(context: Context, args: Arguments): Value {
  const query = factOf(first(args), 'query');
  if (!query?.model) return opaque('an aggregate over something unknown');
  const asked = annotations(context, { ...args, positional: [query.model, NONE, ...args.positional.slice(1)] });
  const row = rowFor(context, query);
  for (const [name, value] of entries(asked))
    context.vm.setItem(asked, str(name), entityValue(context, valueEntity(value, name), row));
  return asked;
}

/** `either_query(query, *others)`: the rows of any of them. */
function eitherQuery(context: Context, args: Arguments): Value {
  const queries = args.positional.flatMap((value) => factOf(value, 'query') ?? []);
  const [one, ...others] = queries;
  if (!one) return first(args);
  const all = queries.every((query) => query.scope.size > 0);
  const scope = new Set(all ? queries.flatMap((query) => [...query.scope]) : []);
  const asked = others.find((query) => query.picked === 'all');
  return selection(context, { ...one, scope, picked: asked ? 'all' : one.picked });
}

export const djangoQueries: Intrinsics = {
  lookup: (context, args) => lookup(context, args, (condition) => condition),
  /** `lookup_not(query, …)`: what `exclude` keeps. */
  lookup_not: (context, args) => lookup(context, args, negated),
  annotations,
  with_fields: withFields,
  with_more: withMore,
  aggregates,
  either_query: eitherQuery,
  /** Whether the columns of a model are known: not of one of which only the name is. */
  knows_columns(context, args) {
    const model = classOf(first(args));
    return bool(model === null || context.models.columns(model).length > 0);
  },
  /** All columns of an object of whose model only the name is known, as a dict. */
  open_row(context, args) {
    const made = context.vm.makeDict();
    const model = factOf(first(args), 'row')?.model;
    const value = opaque(`the columns of ${model?.name ?? 'a model'} are not known`, [], model?.qualifiedName);
    made.entries.map.set(REST, cell(value, context.vm.userSite()));
    return made;
  },
  /** The value of an annotation for one object. */
  annotation_value: (context, args) => entityValue(context, valueEntity(second(args), ''), factOf(first(args), 'row')),
  /** `within(query, other)`: what both find. */
  within(context, args) {
    const [one, two] = [factOf(first(args), 'query'), factOf(second(args), 'query')];
    if (!one || !two) return first(args);
    const strict = two.picked === 'all' ? one : { ...one, picked: two.picked, via: two.via ?? one.via };
    const named = new Set([...one.named, ...two.named]);
    return selection(context, { ...strict, named, scope: new Set([...one.scope, ...two.scope]) });
  },
  /** Nothing: what `none()` finds. */
  nothing: (context, args) => {
    const query = factOf(first(args), 'query');
    return query ? selection(context, { ...query, impossible: true }) : first(args);
  },
  /** How many a query finds: unknown, but for what it hides from the caller. */
  count: (context, args) => {
    const query = factOf(first(args), 'query');
    if (query) noteSifted(context, query);
    const isEmpty = query && (!findsNamed(context, query) || bearsRole(context, query) === false);
    return isEmpty ? { tag: 'const', type: 'int', value: 0 } : scalar('int');
  },
};
