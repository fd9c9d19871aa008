import type { Location } from './location.ts';

/** Something that stands between a caller and a handler, or was meant to. */
export interface Guard {
  readonly kind: 'authentication' | 'permission' | 'ownership' | 'throttle' | 'cors' | 'transport';
  /** As the code names it: `login_required`, `IsAuthenticated`, `limiter.limit("5/minute")`. */
  readonly name: string;
  /** False: it looks protective and does nothing here; `idle` says why. */
  readonly effective: boolean;
  readonly idle?: IdleReason;
  readonly from: 'settings' | 'class' | 'decorator' | 'router' | 'middleware' | 'hook' | 'dependency' | 'handler';
  readonly location?: Location;
  /** Name of the guard that this one took the place of: a class attribute instead of the settings' default, an action's instead of its class's. */
  readonly replaced?: string;
  /** For `cors`. */
  readonly cors?: CorsPolicy;
}

export type IdleReason =
  | 'above-route' // the decorator stands above the one that registers the route, so the unguarded function is routed
  | 'never-applied' // imported (or defined) for this view's module and applied to nothing
  | 'optional' // identifies the caller where it can, and lets everybody in
  | 'unverified' // takes a token at its word: whoever calls can make one
  | 'no-rate' // a throttle without a rate
  | 'wrong-place' // where it stands the framework does not look at it
  | 'never-called' // it would decide about single objects, and the handler never has it look at one
  | 'wrong-callers' // it holds back only callers who do not get here anyway, or none of those who do
  | 'wrong-order' // shadowed by what stands before it (mixin order)
  | 'admits-all' // lets everybody in by design: `AllowAny`, an empty list
  | 'misspelled'; // an attribute whose name the framework does not know

/** A cross-origin policy as the browser will see it. Source: the Fetch standard, "CORS protocol". */
export interface CorsPolicy {
  /** `any`: a literal `*`; `reflected`: every asking origin is echoed; `listed`: fixed origins; `pattern`: a regular expression. */
  readonly origins: 'any' | 'reflected' | 'listed' | 'pattern';
  readonly list?: readonly string[];
  readonly credentials: boolean;
  /** For `pattern`: why it admits more than meant, e.g. `unanchored`. */
  readonly weakness?: string;
}
