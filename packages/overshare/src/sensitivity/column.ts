import type { Sensitivity } from '#surface/sensitivity.ts';
import { questionType, subjectOf, type ColumnType } from './column-type.ts';
import { configured, type SensitivityTable } from './configured.ts';
import { areTransparent, kindOf, tableOf } from './dictionary.ts';
import { both, usual, type Classification } from './exposure.ts';
import type { Kind } from './kinds.ts';
import { keys } from './tables/keys.ts';
import type { Table } from './tables/table.ts';
import { lastPart, wordsOf } from './words.ts';

/** What is known of a column. */
export interface Column {
  readonly name: string;
  /** Dotted or bare name of the model or table. */
  readonly model?: string | undefined;
  /** As the source has it: `db.String(80)`, `Mapped[bool]`, `DateTimeField`. */
  readonly type?: string | undefined;
  readonly foreignKey?: boolean | undefined;
  readonly primaryKey?: boolean | undefined;
  /** What the name stands in where there is no model: the name of a form, a dictionary, a function. */
  readonly context?: string | undefined;
}

const ordinary = usual('ordinary');

/** What kind of data a column holds, by its name, type, model and context; the entry of `extra`, if there is one, wins. */
export function classifyColumn(column: Column, extra?: SensitivityTable): Classification {
  const own = configured(column.name, column.model, extra);
  if (own !== null) return usual(own);
  if (column.foreignKey === true) return usual('internal.foreign-key');
  const found = byName(column);
  return (column.primaryKey === true ? asPrimaryKey(found) : found) ?? ordinary;
}

/** A natural key is what it is, and a key: a token that is its row's key is no harmless number. */
function asPrimaryKey(found: Classification | null): Classification {
  const personal = found !== null && /^(?:credential|secret|personal)/.test(found.sensitivity[0] ?? '');
  return personal ? both(found, usual('internal.key')) : usual('internal.key');
}

function byName(column: Column): Classification | null {
  const name = wordsOf(column.name);
  const model = wordsOf(lastPart(column.model ?? column.context ?? ''));
  const kind = kindOf(model);
  // A row's own key and name are not spoken of together with the model: `User.name` is no `user_name`.
  const around =
    column.primaryKey === true || name.at(-1) === 'name' ? [] : wordsOf(column.context ?? '').concat(model);
  const named = namedClass(name, around, questionType(name, column.type), kind) ?? typeClass(column.type, kind);
  return withRest(named, kind);
}

/** Some types say what a column holds where its name does not: an `EmailField` named `reply_to`. */
function typeClass(type: string | undefined, kind: Kind | null): Classification | null {
  const match = tableOf(subjectOf(type), [], ({ sensitivity }) => /^(?:credential|personal)/.test(sensitivity));
  return match === null ? null : inKind(match.entry, kind);
}

function namedClass(
  name: readonly string[],
  around: readonly string[],
  type: ColumnType,
  kind: Kind | null,
): Classification | null {
  const accept = (table: Table): boolean => !table.never.includes(type);
  const alone = tableOf(name, [], accept);
  if (alone?.entry === keys) return usual(alone.length === name.length ? 'internal.key' : 'internal.foreign-key');
  if (alone !== null && alone.length > 1) return inKind(alone.entry, kind);
  const meant = ambiguousWord(name, type, kind);
  if (meant !== null) return usual(meant);
  const before = around.at(-1) === name[0] ? around.slice(0, -1) : around;
  const match = tableOf(name, before, accept);
  return match === null ? null : inKind(match.entry, kind);
}

/** What a word such as `name` or `key` means after a model's name, in the column's own name or else as that model's column. */
function ambiguousWord(name: readonly string[], type: ColumnType, model: Kind | null): Sensitivity | null {
  if (type === 'boolean' || type === 'time') return null;
  const before = name.slice(0, -1);
  const kind = areTransparent(before) ? model : kindOf(before);
  const words = kind?.words ?? {};
  const last = name.at(-1) ?? '';
  const meant = Object.hasOwn(words, last) ? words[last] : undefined;
  return meant === undefined || (meant === 'secret' && type === 'number') ? null : meant;
}

function inKind(table: Table, kind: Kind | null): Classification {
  const { sensitivity, exposure } = kind?.instead?.get(table) ?? table;
  return { sensitivity: [sensitivity], exposure };
}

/** In a model that is sensitive as such, a column that says nothing is of the model's class, and a person's data is business data too. */
function withRest(named: Classification | null, kind: Kind | null): Classification | null {
  if (kind?.rest === undefined) return named;
  if (named === null) return usual(kind.rest);
  const personal = named.sensitivity[0]?.startsWith('personal.') === true;
  return personal && kind.rest === 'business' ? both(named, usual('business')) : named;
}
