import type { TextPart, Value } from '#python/index.ts';

/** What a placeholder stands for: a bound parameter by name or place, or a value written into the text. */
export type Placeholder =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'place'; readonly at: number }
  | { readonly kind: 'value'; readonly value: Value };

/** A text in PostgreSQL's own words: `$1` for the first placeholder, and so on. */
export interface Normalised {
  readonly text: string;
  readonly placeholders: readonly Placeholder[];
}

/** Stands for a value that was written into the text; private use, so that no source has it. */
const HOLE = '\uE000';

/** In this order: quoted text and comments stay; then what each library calls a placeholder. */
const TOKEN =
  /'(?:[^']|'')*'|"[^"]*"|`([^`]*)`|--[^\n]*|\/\*[^]*?\*\/|::|%%|%\((\w+)\)s|(%s|\?)|:(?=[A-Za-z_])(\w+)|(\uE000)|\$(\d+)/g;

/** Rewrites of what MySQL and SQLite say otherwise. */
const DIALECT: readonly (readonly [RegExp, string])[] = [
  [/\binsert\s+(?:or\s+\w+|ignore|low_priority|delayed)\s+into\b/gi, 'insert into'],
  [/^\s*replace\s+into\b/i, 'insert into'],
  [/\blimit\s+(\$?\w+)\s*,\s*(\$?\w+)/gi, 'limit $2 offset $1'],
  [/\bautoincrement\b|\bauto_increment\b/gi, ''],
  [/\bcollate\s+nocase\b/gi, ''],
  [/\bglob\b/gi, 'like'],
];

/** The text with the placeholders of SQLAlchemy, sqlite3, psycopg and MySQL written as PostgreSQL's. */
export function normaliseSql(parts: readonly TextPart[]): Normalised {
  const holes: Value[] = [];
  const raw = parts.map((part) => (typeof part === 'string' ? part : (holes.push(part), HOLE))).join('');
  const placeholders: Placeholder[] = [];
  let places = 0;
  let hole = 0;
  // with room around it: it may stand right behind a word
  const add = (placeholder: Placeholder): string => ` $${placeholders.push(placeholder)} `;
  const addHole = (): string => add({ kind: 'value', value: holes[hole++] as Value });
  const text = raw.replace(TOKEN, (...found: (string | undefined)[]) => {
    const [whole = '', tick, percent, place, colon, gap, number] = found;
    if (tick !== undefined) return `"${tick}"`;
    const name = percent ?? colon;
    if (name !== undefined) return add({ kind: 'name', name });
    if (place !== undefined) return add({ kind: 'place', at: places++ });
    if (gap !== undefined) return addHole();
    if (number !== undefined) return add({ kind: 'place', at: Number(number) - 1 });
    if (whole === '%%') return '%';
    // a value inside quotes: `name = '{name}'`
    const inside = whole.startsWith("'") ? whole.split(HOLE).length - 1 : 0;
    return inside === 0 ? whole : Array.from({ length: inside }, addHole).join(' || ');
  });
  return {
    text: DIALECT.reduce((sql, [from, to]) => sql.replace(from, to), text).replace(/;\s*$/, ''),
    placeholders,
  };
}
