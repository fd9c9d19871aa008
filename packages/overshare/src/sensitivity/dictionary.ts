import { kinds, type Kind } from './kinds.ts';
import { tables } from './tables/index.ts';
import type { Table } from './tables/table.ts';
import { joined, withoutDigits, wordsOf } from './words.ts';

function index<T>(entries: readonly (readonly [T, string])[]): ReadonlyMap<string, T> {
  return new Map(
    entries.flatMap(([entry, names]) =>
      (names.match(/\S+/g) ?? []).map((name) => [joined(wordsOf(name)), entry] as const),
    ),
  );
}

const tableByName = index(Object.values(tables).map((table) => [table, table.names] as const));
const kindByName = index(Object.values(kinds).map((kind) => [kind, kind.models] as const));
const kindByWholeName = index(Object.values(kinds).map((kind) => [kind, kind.wholeModels ?? ''] as const));

/** Words at the end of a name that leave what it holds as it is: a `password_hash_hex` is still a password hash. */
const transparent = new Set(
  wordsOf(`
    amount array b64 base64 binary blob bytes canonical cent cipher ciphertext cleartext current data decrypted digest enc encoded encrypted field hash hashed hex
    input json list lower new normalized old original plain plaintext previous raw str string temp temporary text tmp upper val value
  `),
);
/** The same for names of models. */
const transparentInModel = new Set(
  wordsOf(
    'base create data detail dto entity history in info in_db list log mixin model out output public read record response row schema serializer table tbl view',
  ),
);

interface Match<T> {
  readonly entry: T;
  /** How many words the entry took. */
  readonly length: number;
}

/** No entry has more words; names are written by others and may be long. */
const longest = 6;

interface Search<T> {
  readonly entries: ReadonlyMap<string, T>;
  readonly skip: ReadonlySet<string>;
  readonly accept: (entry: T) => boolean;
}

/** Tries the ends of the words, the longest first. */
function longestEnd<T>(words: readonly string[], { entries, accept }: Search<T>): Match<T> | null {
  for (let start = 0; start < words.length; start++) {
    const entry = entries.get(joined(words.slice(start)));
    if (entry !== undefined && accept(entry)) return { entry, length: words.length - start };
  }
  return null;
}

/** The same, leaving out transparent words one by one, but never a word before `from`. */
function bestEnd<T>(words: readonly string[], from: number, search: Search<T>): Match<T> | null {
  for (let stop = words.length; stop > from; stop--) {
    const match = longestEnd(words.slice(Math.max(0, stop - longest), stop), search);
    if (match !== null) return match;
    if (!search.skip.has(words[stop - 1] ?? '')) return null;
  }
  return null;
}

/** The table that the end of a name stands in. `around` are the words of what the name stands in: they may begin the match, never be all of it. */
export function tableOf(
  name: readonly string[],
  around: readonly string[],
  accept: (table: Table) => boolean,
): Match<Table> | null {
  const search = { entries: tableByName, skip: transparent, accept };
  return (
    bestEnd([...around, ...name], around.length, search) ??
    bestEnd([...around, ...withoutDigits(name)], around.length, search)
  );
}

/** Whether the words say only how something is kept, not what: `hashed`, `old`. */
export function areTransparent(words: readonly string[]): boolean {
  return words.every((word) => transparent.has(word));
}

/** The kind of model that these words name, if it is a known one. */
export function kindOf(words: readonly string[]): Kind | null {
  const whole = kindByWholeName.get(joined(words));
  return (
    whole ?? bestEnd(words, 0, { entries: kindByName, skip: transparentInModel, accept: () => true })?.entry ?? null
  );
}
