import type { Endpoint } from './endpoint.ts';
import type { CorsPolicy } from './guard.ts';
import type { Location } from './location.ts';
import type { Sensitivity } from './sensitivity.ts';

/** Everything known about an API, from whatever source. Rules read this and nothing else. */
export interface Surface {
  readonly endpoints: readonly Endpoint[];
  readonly models: readonly Model[];
  readonly settings: readonly Setting[];
  readonly identity: Identity;
  readonly coverage: Coverage;
  /** Installed or pinned versions by distribution name, lower case: `flask-sqlalchemy` → `3.1.1`. Absent: not pinned. */
  readonly versions: Readonly<Record<string, string>>;
  /** Constructs of a described library that its stub lacks, most met first. */
  readonly gaps: readonly { readonly name: string; readonly count: number }[];
}

/** A stored class of objects. */
export interface Model {
  /** `shop.models.Order`. */
  readonly name: string;
  readonly columns: readonly {
    readonly name: string;
    readonly type: string;
    readonly sensitivity: readonly Sensitivity[];
  }[];
  /** Attribute chain to the user it belongs to: `['owner']`, `['invoice', 'owner']`; empty for the user model; null where it belongs to nobody. */
  readonly owner: readonly string[] | null;
  readonly location?: Location;
}

export type SettingName =
  | 'debug'
  | 'secret-key' // the key that signs sessions and tokens
  | 'deny-by-default' // what an endpoint without a permission of its own asks of its callers
  | 'throttle-default'
  | 'throttle-key' // by what a throttle tells callers apart
  | 'page-size-limit'
  | 'request-size' // how much one request may hold
  | 'cors'
  | 'https'
  | 'hsts'
  | 'cookie'
  | 'hosts' // the names under which the application answers
  | 'content-type' // `X-Content-Type-Options`
  | 'framing' // `X-Frame-Options`
  | 'token' // how tokens are made: algorithm, lifetime
  | 'trail' // something that records who did what: an audit middleware or package, an error tracker
  | 'api-docs'; // a page that describes the API; safe where not everybody gets it

/** A deployment-wide fact that the code fixes. */
export interface Setting {
  readonly name: SettingName;
  /** As the code has it, secrets masked: `SESSION_COOKIE_SECURE = False`, `SECURE_HSTS_SECONDS is not set`. */
  readonly value: string;
  /** Whether the value is a safe one, where that can be said. */
  readonly safe: boolean | null;
  readonly cors?: CorsPolicy;
  /** Whose endpoints it is about, where not everybody's. */
  readonly framework?: string;
  /** Source text of the condition under which it is so. */
  readonly condition?: string;
  readonly location: Location;
}

/** Who the users are, as inferred; shown to the user, because a wrong guess here makes everything wrong. */
export interface Identity {
  readonly userModel: string | null;
  /** Session keys that hold the caller's identity: `id`. */
  readonly sessionKeys: readonly string[];
  /** Columns that decide roles: `accounts.User.type`. */
  readonly roleColumns: readonly string[];
}

export interface Coverage {
  readonly endpoints: number;
  readonly full: number;
  readonly partial: number;
  readonly filesRead: number;
  /** `intended`: left out on purpose (tests, ignored paths), so that the scan is not incomplete for it. */
  readonly filesSkipped: readonly { readonly file: string; readonly reason: string; readonly intended?: true }[];
  readonly limitsHit: readonly { readonly limit: string; readonly where: string; readonly endpoint?: string }[];
  /** Views that nothing routes, in a project that has routing. */
  readonly unrouted: number;
  /** The files whose settings are taken to be in force, where a framework has such files. */
  readonly settingsFiles?: readonly string[];
}
