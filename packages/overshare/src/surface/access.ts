import type { Caller } from './caller.ts';
import type { Location } from './location.ts';

/** Why a stored object is within a caller's reach: it is the caller's, was granted, belongs to nobody, or to the caller's tenant. */
export type ScopeReason = 'mine' | 'granted' | 'unowned' | 'tenant';

/** One read or write of stored objects by a handler. */
export interface Access {
  /** Dotted model name, also of a model that could not be found. */
  readonly model: string;
  readonly operation: 'read' | 'create' | 'update' | 'delete';
  /** How the objects were picked: named by the request, all of them, the caller's own, through a relation, or newly made. */
  readonly picked: 'request' | 'all' | 'own' | 'related' | 'new';
  /** What limits the objects to those within the caller's reach; empty: nothing does. */
  readonly scope: readonly ScopeReason[];
  /** The objects belong to somebody: a chain of foreign keys leads from the model to the user model (or it is the user model). */
  readonly owned: boolean;
  readonly many: boolean;
  /** For `many`: no limit, a fixed one, one the client sets without a maximum, one with a maximum. */
  readonly limit: 'none' | 'fixed' | 'client' | 'capped' | null;
  /** The objects' data leaves in the response. */
  readonly leaves: boolean;
  /** On whose calls it happens; absent: on those of everybody who gets in. */
  readonly callers?: readonly Caller[];
  /** Request parameter that picks the object, e.g. `order_id`, where known. */
  readonly parameter?: string;
  readonly location: Location;
  /** Where the query was put together before it came to `location`: a class attribute, `get_queryset`, a filter. */
  readonly queriedAt?: readonly Location[];
}

/** Columns that the request may set on a stored object. */
export interface Write {
  readonly model: string;
  /** Column names; every column where `open`. */
  readonly fields: readonly string[];
  /** True: whatever keys the request brings (`Model(**request.json)`, a `setattr` loop). */
  readonly open: boolean;
  readonly operation: 'create' | 'update';
  readonly location: Location;
}
