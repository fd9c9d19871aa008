import type { Imports } from './python-text.ts';

/** How one library in one version asks for stored objects. */
export interface QueryDialect {
  /** `Order.query`. */
  readonly select: (model: string) => string;
  /** The method that takes conditions: `filter`, `where`. */
  readonly where: string;
  /** What `select` needs. */
  readonly imports: Imports;
  /** The one object of a query, or the answer 404. */
  readonly one: (query: string, variable: string) => Statements;
  readonly all: (query: string, variable: string) => Statements;
  readonly limited: (query: string, limit: Limit) => Statements;
}

/** Lines of code with what they need. */
export interface Statements {
  readonly lines: readonly string[];
  readonly imports?: Imports;
}

/** A list that ends. */
export interface Limit {
  readonly maximum: number;
  /** What the request calls the size of a page; null where it does not set it. */
  readonly parameter: string | null;
  /** The variable that holds the list. */
  readonly many: string;
}
