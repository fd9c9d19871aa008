import { wordsOf } from './words.ts';

/** As much of a column's type as tells what the column cannot hold. */
export type ColumnType = 'boolean' | 'time' | 'number' | 'other';

const byWord: ReadonlyMap<string, ColumnType> = new Map([
  ...['bool', 'boolean', 'bit'].map((word) => [word, 'boolean'] as const),
  ...['date', 'datetime', 'duration', 'interval', 'time', 'timedelta', 'timestamp', 'timestamptz'].map((word) => [word, 'time'] as const),
  ...[
    'autofield', 'bigint', 'bigserial', 'decimal', 'double', 'float', 'int', 'integer', 'money', 'number', 'numeric', 'real', 'serial',
    'smallint', 'tinyint',
  ].map((word) => [word, 'number'] as const),
]); // prettier-ignore

/** First words of names that ask a question: `has_password` is no password, whatever its type. */
const questions = new Set(
  wordsOf('accept allow can disable enable force has hide ignore is must need require should show skip use want was'),
);

/** The type that a column has by its declaration, or Boolean where its name is a question. */
export function questionType(name: readonly string[], type: string | undefined): ColumnType {
  const asks = name.length > 1 && questions.has(name[0] ?? '');
  return asks ? 'boolean' : columnType(type);
}

/** The few types of a project are asked about again and again. */
const known = new Map<string, ColumnType>();
const MOST_TYPES = 10_000;

function columnType(type: string | undefined): ColumnType {
  if (type === undefined) return 'other';
  const before = known.get(type);
  if (before) return before;
  const found = readType(type);
  if (known.size < MOST_TYPES) known.set(type, found);
  return found;
}

/** Reads any spelling: `db.Boolean`, `BooleanField`, `Mapped[bool]`, `TINYINT(1)`, `Optional[datetime]`. */
function readType(type: string): ColumnType {
  if (/^tinyint\(1\)$/i.test(type)) return 'boolean';
  const found = wordsOf(type.split('(')[0] ?? '').flatMap((word) => byWord.get(word) ?? []);
  return found[0] ?? 'other';
}

/** What the type's own name speaks of: `email` of `EmailField`, `phone`, `number` of `PhoneNumberType`. */
export function subjectOf(type: string | undefined): readonly string[] {
  return wordsOf((type ?? '').split('(')[0] ?? '').filter(
    (word) => word !== 'field' && word !== 'type' && word !== 'generic',
  );
}
