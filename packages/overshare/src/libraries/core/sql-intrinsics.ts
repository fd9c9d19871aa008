import {
  type Arguments,
  cell,
  NONE,
  opaque,
  optionsOf,
  originsOf,
  partsOf,
  REST,
  scalar,
  str,
  union,
  type Value,
} from '#python/index.ts';
import type { Context } from './context.ts';
import { columnOrigin, type ColumnRef, type RowFact } from './facts.ts';
import { classOf, type Intrinsics } from './intrinsics.ts';
import { make } from './model-intrinsics.ts';
import { newQuery, reach } from './queries.ts';
import { placeNow } from './run.ts';
import { change } from './sql/changes.ts';
import { parseSql } from './sql/parser.ts';
import { normaliseSql, type Placeholder } from './sql/placeholders.ts';
import { readSelect, type Selected } from './sql/select.ts';
import type { Output } from './sql/tables.ts';
import { findsNamed } from './ties.ts';

interface Statement {
  readonly nodes: NonNullable<ReturnType<typeof parseSql>>;
  readonly values: readonly Value[];
}

/** The statements of a text with what is bound to their placeholders; null where the text says too little. */
function statementOf(context: Context, text: Value, params: Value): Statement | null {
  const parts = partsOf(text);
  if (!parts.some((part) => typeof part === 'string')) return null;
  const { text: sql, placeholders } = normaliseSql(parts);
  const nodes = parseSql(sql);
  return nodes && { nodes, values: placeholders.map((one) => boundTo(context, one, params)) };
}

/** What is bound to a placeholder. */
function boundTo({ vm }: Context, placeholder: Placeholder, params: Value): Value {
  if (placeholder.kind === 'value') return placeholder.value;
  if (params.tag !== 'thing') return scalar('unknown', originsOf(params));
  if (placeholder.kind === 'name') return params.shape === 'dict' ? vm.getItem(params, str(placeholder.name)) : NONE;
  const item = params.shape === 'list' ? params.items[placeholder.at] : undefined;
  return item ? item.value : scalar('unknown');
}

/** What a text asks for; what it changes was noted when it was executed. */
function selectedBy(context: Context, text: Value, params: Value): Selected | null {
  const statement = statementOf(context, text, params);
  if (!statement) return null;
  const node = statement.nodes.at(-1);
  return node && 'SelectStmt' in node ? readSelect(context, node.SelectStmt, statement.values) : null;
}

const unread = (context: Context, text: Value): Value => {
  context.vm.note('a query written as text that cannot be read');
  return opaque('a row of a query written as text', originsOf(text));
};

/** `sql_one(text, params)`: the first row or None. */
function one(context: Context, args: Arguments): Value {
  const [text = NONE, params = NONE] = args.positional;
  return union(
    ...optionsOf(text).map((option) => {
      const selected = selectedBy(context, option, params);
      if (!selected) return union(unread(context, option), NONE);
      const row = rowOf(context, selected, false);
      if (!findsNamed(context, selected.query)) return NONE;
      return isCount(selected) ? row : union(row, NONE);
    }),
  );
}

/** `sql_rows(text, params)`: all rows, as a list. */
function rows(context: Context, args: Arguments): Value {
  const [text = NONE, params = NONE] = args.positional;
  return context.vm.makeList(
    optionsOf(text).map((option, _, all) => {
      const selected = selectedBy(context, option, params);
      const value = selected ? rowOf(context, selected, true) : unread(context, option);
      return { value, may: all.length > 1, many: !selected || !isCount(selected) };
    }),
  );
}

/** `SELECT count(*)`: one row, and no stored value in it. */
const isCount = ({ outputs }: Selected): boolean =>
  outputs.length > 0 && outputs.every((output) => output.columns.length === 0 && !output.open);

function rowOf(context: Context, selected: Selected, many: boolean): Value {
  const { vm } = context;
  const row = isCount(selected) ? null : reach(context, selected.query, many, placeNow(context));
  const values = vm.makeDict();
  const items = selected.outputs.map((output) => ({ output, value: valueOf(output, row) }));
  for (const { output, value } of items)
    if (output.open) values.entries.map.set(REST, { ...cell(value, vm.userSite()), may: true });
    else vm.setItem(values, str(output.label), value);
  const places = items.map(({ output, value }) => ({ value, may: false, many: output.open !== undefined }));
  const cls = vm.getAttribute(vm.importModule('overshare.query'), 'Row');
  return vm.callWith(cls, values, vm.makeList(places, 'tuple'));
}

function valueOf(output: Output, row: RowFact | null): Value {
  if (output.open) return opaque(`the columns of ${output.open.name} are not known`, [], output.open.qualifiedName);
  return scalar(
    output.type,
    output.columns.map((column) => columnOrigin(column.model, column.column, factFor(column, row))),
  );
}

const factFor = ({ model }: ColumnRef, row: RowFact | null): RowFact =>
  row && row.model === model ? row : { kind: 'row', model, tie: row?.tie ?? 'any', reach: row?.reach ?? null };

/** `sql_executed(text, params)`: INSERT, UPDATE and DELETE change rows; gives the rows that they return. */
function executed(context: Context, args: Arguments): Value {
  const [text = NONE, params = NONE] = args.positional;
  const { vm } = context;
  const found: Value[] = [];
  for (const option of optionsOf(text)) {
    const statement = statementOf(context, option, params);
    for (const node of statement?.nodes ?? []) {
      const selected = change(context, node, statement?.values ?? []);
      if (selected && selected.outputs.length > 0) found.push(rowOf(context, selected, false));
    }
  }
  return vm.makeList(found.map((value) => ({ value, may: false, many: false })));
}

/** `sql_query(text, params, model)`: a query for the objects of a model that a text asks for. */
function query(context: Context, args: Arguments): Value {
  const [text = NONE, params = NONE, model = NONE] = args.positional;
  const cls = classOf(model);
  const all = newQuery(cls ? [{ kind: 'model', model: cls }] : []);
  const selected = selectedBy(context, text, params);
  const found = selected ? { ...selected.query, entities: all.entities, model: all.model } : all;
  return make(context, 'overshare.query:Selection', found);
}

export const sqlIntrinsics: Intrinsics = {
  sql_query: query,
  sql_one: one,
  sql_rows: rows,
  sql_executed: executed,
  /** `sql_labels(text, params)`: the names of the columns, as the description of a cursor has them. */
  sql_labels: (context, args) => {
    const [text = NONE, params = NONE] = args.positional;
    const outputs = optionsOf(text).flatMap((option) => selectedBy(context, option, params)?.outputs ?? []);
    return context.vm.makeList(
      outputs.map(({ label, open }) => ({
        value: open ? scalar('str') : str(label),
        may: false,
        many: open !== undefined,
      })),
    );
  },
};
