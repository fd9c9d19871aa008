import { cell, Cells, type Class, NONE, opaque, str, textOf, type Value } from '#python/index.ts';
import type { Context } from './context.ts';
import { type Column, factOf, type Loads, type QueryFact } from './facts.ts';
import { classOf, first, type Intrinsics, second } from './intrinsics.ts';
import { make } from './model-intrinsics.ts';
import { criteriaOn } from './query-intrinsics.ts';

const listOf = (context: Context, values: readonly Value[]): Value =>
  context.vm.makeList(values.map((value) => ({ value, may: false, many: false })));

const storedName = (column: Column): string => column.stored ?? column.name;

/** A column as its table has it: rows that select it carry its stored name. */
function tableColumn(context: Context, model: Class, column: Column): Value {
  const made = make(context, 'overshare.query:TableColumn', { kind: 'column-ref', model, column });
  if (made.tag === 'thing') made.attrs.map.set('_label', cell(str(storedName(column))));
  return made;
}

/** The attribute that a column, a relation or a text names. */
function attributeName(value: Value): string | null {
  return (
    factOf(value, 'column-ref')?.column.name ?? factOf(value, 'relation-ref')?.relation.name ?? textOf(value) ?? null
  );
}

/** Which attributes are read along after one more option of a query. */
function loadsAfter(context: Context, query: QueryFact, how: string, names: readonly string[]): Loads {
  const loads = new Map(query.loads);
  const columns = query.model && how === 'only' ? context.models.columns(query.model) : [];
  for (const { name, primaryKey } of columns) if (!primaryKey) loads.set(name, false);
  for (const name of names) loads.set(name, how !== 'defer');
  return loads;
}

/** A class that stands for the rows of a table without one. */
function rowsOfTable(context: Context, name: string): Class {
  const { vm } = context;
  const site = vm.userSite();
  return vm.makeClass({
    name,
    qualifiedName: site ? `${site.symbol}.${name}` : name,
    bases: [],
    keywords: new Map(),
    attrs: new Cells(0),
    annotations: new Map(),
    node: null,
    module: null,
    site,
  });
}

export const tableIntrinsics: Intrinsics = {
  /** The columns of a model as its table has them. */
  table_columns(context, args) {
    const cls = classOf(first(args));
    if (!cls) return listOf(context, []);
    context.swept.add(cls);
    const columns = context.models.columns(cls);
    if (columns.length === 0)
      return context.vm.makeList([{ value: opaque(`a column of ${cls.name}`), may: true, many: true }]);
    return listOf(
      context,
      columns.map((column) => tableColumn(context, cls, column)),
    );
  },
  /** `new_table(name)`: a class for the rows of a table that no class is mapped to. */
  new_table: (context, args) => rowsOfTable(context, textOf(first(args)) ?? 'table'),
  /** The model whose table has this name, or None. */
  table_named: (context, args) => context.models.tableOf(textOf(first(args)) ?? '') ?? NONE,
  /** The name of a column in its table. */
  stored_name(_, args) {
    const column = factOf(first(args), 'column-ref')?.column;
    return column ? str(storedName(column)) : str(attributeName(first(args)) ?? '');
  },
  /** The name of the attribute that a column or relation is. */
  attribute_name: (_, args) => str(attributeName(first(args)) ?? ''),
  model_of: (_, args) => factOf(first(args), 'column-ref')?.model ?? factOf(first(args), 'relation-ref')?.model ?? NONE,
  /** `loading(query, how, *attributes)`: what is read along (`load`), alone (`only`) or not (`defer`). */
  loading(context, args) {
    const query = factOf(first(args), 'query');
    if (!query) return first(args);
    const names = args.positional.slice(2).flatMap((value) => attributeName(value) ?? []);
    const loads = loadsAfter(context, query, textOf(second(args)) ?? '', names);
    return make(context, 'overshare.query:Selection', { ...query, loads } satisfies QueryFact);
  },
  /** Names of the attributes of a stored object that were read with it. */
  loaded_names(context, args) {
    const row = factOf(first(args), 'row');
    if (!row || row.tie === 'new') return listOf(context, []);
    context.swept.add(row.model);
    const { columns, relations } = {
      columns: context.models.columns(row.model).map(({ name, deferred }) => ({ name, isLoaded: !deferred })),
      relations: context.models.relations(row.model).map(({ name, eager }) => ({ name, isLoaded: eager === true })),
    };
    const loaded = [...columns, ...relations].filter(({ name, isLoaded }) => row.loads?.get(name) ?? isLoaded);
    return listOf(
      context,
      loaded.map(({ name }) => str(name)),
    );
  },
  /** `related_criteria(relation, **columns)`: conditions on the objects that a relation leads to. */
  related_criteria(context, args) {
    const ref = factOf(first(args), 'relation-ref');
    const model = ref && context.models.target(context.vm, ref.relation);
    return listOf(context, model ? criteriaOn(context, model, args.named) : []);
  },
};
