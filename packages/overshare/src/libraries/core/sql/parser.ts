import type { Node, parseSync } from 'libpg-query';

let parse: typeof parseSync | null = null;

/** Longer texts are dumps, not queries of an endpoint. */
const MOST_LETTERS = 20_000;
const QUERY = /\b(?:select|insert|update|delete|with|replace)\b/i;

/** Whether a source may hold a query written as text. */
export const mayHoldSql = (source: string): boolean => QUERY.test(source);

/** Loads PostgreSQL's grammar. It is big (WebAssembly), so only what met such a text asks for it. */
export async function loadSqlParser(): Promise<void> {
  if (parse) return;
  const library = await import('libpg-query');
  await library.loadModule();
  parse = library.parseSync;
}

/** The statements of a text; null where it is no SQL that the grammar knows, or the parser was not loaded. */
export function parseSql(text: string): readonly Node[] | null {
  if (!parse || text.length > MOST_LETTERS) return null;
  try {
    return (parse(text).stmts ?? []).flatMap(({ stmt }) => (stmt ? [stmt] : []));
  } catch {
    return null;
  }
}
