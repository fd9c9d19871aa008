import type { Class, Const, Origin, Site, Value } from '#python/index.ts';
import type { ScopeReason } from '#surface/index.ts';

/** A column of a model, as declared. */
export interface Column {
  readonly name: string;
  /** Python type name where it is known: `str`, `int`, `datetime`; else `unknown`. */
  readonly type: string;
  readonly primaryKey: boolean;
  /** `user.id`, or the target class. */
  readonly foreignKey: string | null;
  readonly unique: boolean;
  /** Its name in the table, where that is another. */
  readonly stored?: string;
  /** Read from the store only when it is asked for. */
  readonly deferred?: boolean;
  /** The model that a foreign key leads to, where the source names the class itself or what it means is worked out later. */
  readonly references?: Value;
  /** The name by which conditions and constructors know it too: `owner` of `owner_id`. */
  readonly field?: string;
  /** What it was declared as, where that says more than the type of its values: `EmailField`. */
  readonly declared?: string;
}

/** The name of a column of which only the row is known. */
export const ANY_COLUMN = '*';

/** A column that the code uses and no declaration shows. */
export const guessedColumn = (name: string): Column => ({
  name,
  type: 'unknown',
  primaryKey: name === 'id',
  foreignKey: null,
  unique: false,
});

/** An attribute that leads to other objects. */
export interface Relation {
  readonly name: string;
  /** The class, its name, or opaque. */
  readonly target: Value;
  readonly many: boolean;
  /** Read from the store along with the object. */
  readonly eager?: boolean;
  /** The name by which conditions know it, where that is another. */
  readonly asked?: string;
  /** There may be nothing behind it. */
  readonly optional?: boolean;
  /** The relation that leads back. */
  readonly back?: string;
}

/** Attributes that a query reads along, or leaves out, other than their model says. */
export type Loads = ReadonlyMap<string, boolean>;

/** What ties an object to the caller: it is the caller, is the caller's, another's, a colleague's; nobody's, anybody's, or made just now. */
export type Tie = 'self' | 'mine' | 'other' | 'tenant' | 'unowned' | 'any' | 'new';

export type Picked = 'request' | 'all' | 'own' | 'related' | 'new';

/** One place at which stored objects are reached, filled while the endpoint is evaluated. */
export interface Reach {
  readonly model: Class;
  readonly picked: Picked;
  readonly scope: ReadonlySet<ScopeReason>;
  readonly many: boolean;
  readonly limit: 'none' | 'fixed' | 'client' | 'capped' | null;
  readonly parameter: string | null;
  readonly named: ReadonlySet<string>;
  readonly site: Site | null;
  readonly queriedAt: readonly Site[];
}

/** An object of a model. */
export interface RowFact {
  readonly kind: 'row';
  readonly model: Class;
  readonly tie: Tie;
  readonly reach: Reach | null;
  readonly loads?: Loads;
}

/** What a query asks for: immutable, every refinement makes another. */
export interface QueryFact {
  readonly kind: 'query';
  readonly entities: readonly Entity[];
  /** The model whose rows it walks over; null where it could not be found. */
  readonly model: Class | null;
  readonly picked: Picked;
  readonly scope: ReadonlySet<ScopeReason>;
  /** The tie that a related object hands on. */
  readonly via: Tie | null;
  readonly limit: Reach['limit'];
  readonly parameter: string | null;
  /** The values of the request that name what it finds, by the keys of their origins. */
  readonly named: ReadonlySet<string>;
  /** The object at hand through which it looks: `Line.filter(order=order)`. */
  readonly from?: Reach | null;
  /** It keeps what lies outside of those that the caller may reach: `exclude(pk__in=permitted)`. */
  readonly outside?: boolean;
  /** The names by which it asks for roles. */
  readonly roles?: readonly string[];
  /** A condition asks for more than one value can satisfy: nothing is found. */
  readonly impossible: boolean;
  /** Where the project puts it together, one place for each of its functions and classes. */
  readonly queriedAt: readonly Site[];
  readonly loads?: Loads;
}

export type Entity =
  | { readonly kind: 'model'; readonly model: Class }
  | { readonly kind: 'column'; readonly column: ColumnRef; readonly label: string }
  | { readonly kind: 'value'; readonly value: Value; readonly label: string };

/** A column of a model as an expression: `Order.user_id`. */
export interface ColumnRef {
  readonly kind: 'column-ref';
  readonly model: Class;
  readonly column: Column;
}

/** A condition on columns. */
export type Criterion =
  | {
      readonly kind: 'criterion';
      readonly operator: string;
      readonly column: ColumnRef | RelationRef;
      readonly value: Value;
    }
  | { readonly kind: 'criteria'; readonly operator: 'and' | 'or' | 'not'; readonly parts: readonly Criterion[] }
  | { readonly kind: 'criterion-unknown'; readonly value: Value };

/** A relation of a model as an expression: `Order.user`. */
export interface RelationRef {
  readonly kind: 'relation-ref';
  readonly model: Class;
  readonly relation: Relation;
}

/** A value read from a column of an object. */
export interface ColumnOrigin extends Origin {
  readonly kind: 'column';
  readonly model: Class;
  readonly column: Column;
  readonly row: RowFact;
}

/** A value that the request brings. */
export interface RequestOrigin extends Origin {
  readonly kind: 'request';
  readonly part: 'path' | 'query' | 'body' | 'header' | 'cookie' | 'file';
  readonly name: string;
}

/** The key by which the caller is known (a session entry, a token's subject), where it is no column. */
export interface CallerKeyOrigin extends Origin {
  readonly kind: 'caller-key';
}

/** The None that stands for a credential which an anonymous caller does not send: it is equal to nothing but None. */
export const MISSING: Const = { tag: 'const', type: 'none', value: null };

export type KnownOrigin = ColumnOrigin | RequestOrigin | CallerKeyOrigin;

const identities = new WeakMap<Class, number>();
let nextIdentity = 0;

/** A number for a class, for keys: two classes may have the same name. */
function identityOf(cls: Class): number {
  let identity = identities.get(cls);
  if (identity === undefined) identities.set(cls, (identity = nextIdentity++));
  return identity;
}

export function columnOrigin(model: Class, column: Column, row: RowFact): ColumnOrigin {
  return { kind: 'column', key: `column ${identityOf(model)}.${column.name} ${row.tie}`, model, column, row };
}

export function requestOrigin(part: RequestOrigin['part'], name: string): RequestOrigin {
  return { kind: 'request', key: `request ${part} ${name}`, part, name };
}

export const callerKeyOrigin: CallerKeyOrigin = { kind: 'caller-key', key: 'caller-key' };

export const knownOrigins = (origins: readonly Origin[]): readonly KnownOrigin[] => origins as readonly KnownOrigin[];

/** The fact of a thing, if it is of this kind. */
export function factOf<Kind extends Fact['kind']>(
  value: Value | undefined,
  kind: Kind,
): Extract<Fact, { kind: Kind }> | null {
  if (value?.tag !== 'thing' || value.shape !== 'instance') return null;
  const fact = value.fact as Fact | null;
  return fact?.kind === kind ? (fact as Extract<Fact, { kind: Kind }>) : null;
}

export type Fact = RowFact | QueryFact | ColumnRef | RelationRef | Criterion;
