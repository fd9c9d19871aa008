/** A version that the project asks for. */
export interface Pin {
  /** The exact version, or the lowest allowed one, or '' where only an upper bound is given. */
  readonly version: string;
  readonly exact: boolean;
  /** The first version that is not allowed any more. */
  readonly below?: string;
  readonly source: string;
}

/** One wish of one file: a distribution and the versions of it that will do. */
export type Wish = Pin & { readonly name: string };

/** `Flask_SQLAlchemy` → `flask-sqlalchemy`, as package indexes compare names (PEP 503). */
export function normalize(distribution: string): string {
  return distribution.toLowerCase().replace(/[-_.]+/g, '-');
}
