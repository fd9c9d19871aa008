import type { Node, RangeVar } from 'libpg-query';
import type { Class } from '#python/index.ts';
import type { Context } from '../context.ts';
import type { Column, ColumnRef } from '../facts.ts';

/** A column of a result: its name and the stored columns its values are made of. */
export interface Output {
  readonly label: string;
  readonly columns: readonly ColumnRef[];
  /** Python type name. */
  readonly type: string;
  /** The table whose columns are not known: any number of them under names that are not known. */
  readonly open?: Class;
}

/** What stands in FROM: a table, or a query in brackets. */
export interface Source {
  readonly name: string;
  readonly model: Class | null;
  readonly outputs: readonly Output[];
}

const wholeColumn = (model: Class, column: Column): Output => ({
  label: column.name,
  columns: [{ kind: 'column-ref', model, column }],
  type: column.type,
});

/** The model of a table; one of which nothing but the name is known where the project has none. */
export function tableSource(context: Context, table: RangeVar): Source {
  const name = table.relname ?? '';
  const model = context.models.tableOf(name) ?? context.models.tableOf(name.toLowerCase()) ?? context.phantom(name);
  const columns = context.models.columns(model);
  context.swept.add(model);
  const outputs =
    columns.length > 0
      ? columns.map((column) => wholeColumn(model, column))
      : [{ label: '*', columns: [], type: 'unknown', open: model }];
  return { name: table.alias?.aliasname ?? name, model, outputs };
}

/** The names of a column reference: `u.email` as `['u', 'email']`; `*` is null. */
export function namesOf(node: Node): readonly (string | null)[] | null {
  if (!('ColumnRef' in node)) return null;
  return (node.ColumnRef.fields ?? []).map((field) => ('String' in field ? (field.String.sval ?? '') : null));
}

/** The outputs that a reference means, also `*` and `t.*`. */
export function outputsNamed(sources: readonly Source[], names: readonly (string | null)[]): readonly Output[] {
  const column = names.at(-1) ?? null;
  const table = names.length > 1 ? names.at(-2) : undefined;
  const among =
    table === undefined ? sources : sources.filter(({ name }) => name.toLowerCase() === table?.toLowerCase());
  if (column === null) return among.flatMap(({ outputs }) => outputs);
  const found = among
    .flatMap(({ outputs }) => outputs)
    .find(({ label }) => label.toLowerCase() === column.toLowerCase());
  return [found ?? guessed(among, column)];
}

/** A column that no model of the statement has: of the one table whose columns are not known, if there is one. */
function guessed(sources: readonly Source[], name: string): Output {
  const open = sources.flatMap(({ outputs }) => outputs).find((output) => output.open)?.open;
  const model = open ?? sources.find((source) => source.model)?.model;
  if (!model) return { label: name, columns: [], type: 'unknown' };
  return wholeColumn(model, { name, type: 'unknown', primaryKey: name === 'id', foreignKey: null, unique: false });
}
