import type { Access, ScopeReason, Write } from './access.ts';
import type { CallerTable } from './caller.ts';
import type { Effect } from './effect.ts';
import type { Guard } from './guard.ts';
import type { Location } from './location.ts';
import type { Response } from './shape.ts';

/** The function that answers. */
export interface Handler {
  /** `shop.views.OrderList.get`. */
  readonly symbol: string;
  readonly file: string;
  readonly line: number;
  readonly endLine: number;
}

/** What the handler does that decides how much a guard matters. Judged from what it calls, not from its name. */
export type Activity =
  | 'checks-credential' // compares a password, code or token that the request brings: a login, an OTP check
  | 'issues-credential' // logs somebody in or makes a token
  | 'sends-message' // mail or SMS to somebody
  | 'writes'; // changes stored data

export interface Endpoint {
  /** Stable across runs and machines. */
  readonly id: string;
  readonly methods: readonly string[];
  /** Leading slash, every parameter as `{name}`; null where nothing routes the view. */
  readonly path: string | null;
  readonly routed: boolean;
  /** Import name of the library that routes it. */
  readonly framework: string;
  readonly handler: Handler;
  /** The weakest caller that gets in. */
  readonly access: 'public' | 'authenticated' | 'permission' | 'unknown';
  /** What limits which stored objects are reached; null where none is. */
  readonly objectScope: 'owner' | 'tenant' | 'permission' | 'none' | 'unknown' | null;
  readonly scopeReasons: readonly ScopeReason[];
  readonly throttled: 'yes' | 'no' | 'unknown';
  readonly callers: CallerTable;
  /** How callers who are not logged in are sent away, where they are: to a page for people, or by a status. */
  readonly refusal?: 'redirect' | 'status';
  readonly guards: readonly Guard[];
  readonly responses: readonly Response[];
  readonly accesses: readonly Access[];
  readonly writes: readonly Write[];
  readonly activities: readonly Activity[];
  readonly effects: readonly Effect[];
  /** The keys at the top of the answer that an annotation or a document promises, where one does. */
  readonly promised?: readonly string[];
  readonly known: 'full' | 'partial';
  /** What was not understood, in words; empty where `full`. */
  readonly why: readonly string[];
  /** Where the route is declared, if not at the handler. */
  readonly route?: Location;
}
