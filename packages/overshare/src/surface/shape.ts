import type { Caller } from './caller.ts';
import type { Location } from './location.ts';
import type { Exposure, Sensitivity } from './sensitivity.ts';

/** One path in what leaves. Classified by where the data comes from, displayed by the key under which it leaves. */
export interface Field {
  /** `results[].owner.email`; `[]` marks a list, `{}` a key known only at run time. The empty path is the body itself. */
  readonly path: string;
  /** `shop.models.User.email` where it is a model's column, else null. */
  readonly origin: string | null;
  /** Dotted name of the model the column belongs to, also where the column itself is unknown; null where no model is involved. */
  readonly model: string | null;
  readonly kind: 'column' | 'relation' | 'computed' | 'constant' | 'request' | 'unknown';
  readonly sensitivity: readonly Sensitivity[];
  readonly exposure: Exposure;
  /** How it came to be in the response: named one by one, or swept along with all columns of its model (`all`, or `all-but` a deny-list, or through automatic `nesting`). */
  readonly selection: 'named' | 'all' | 'all-but' | 'nesting';
  /** Whose data: always the caller's own row, somebody's (any or another's), or nobody's (reference data, constants). */
  readonly subject: 'self' | 'anyone' | 'nobody';
  readonly callers: readonly Caller[];
  /** Source text of the undecided condition under which it leaves. */
  readonly condition?: string;
  /** From the place that put it into the response back to where it comes from. */
  readonly locations: readonly Location[];
}

/** One kind of answer of an endpoint. */
export interface Response {
  readonly status: number;
  readonly kind: 'json' | 'html' | 'text' | 'file' | 'stream' | 'empty' | 'raises' | 'opaque';
  readonly fields: readonly Field[];
  /** False: more fields may leave than are listed; `why` says what was not understood. */
  readonly complete: boolean;
  readonly why?: string;
  readonly location?: Location;
  /** For `raises`: what the framework does instead of answering. */
  readonly crash?: Crash;
}

/** A response that ends as HTTP 500 because the encoder cannot write the value. Nothing leaves today. */
export interface Crash {
  /** `TypeError: Object of type User is not JSON serializable`. */
  readonly error: string;
  /** The encoder: `jsonify`, `JsonResponse`, `Flask-RESTful`. */
  readonly sink: string;
  /** What could not be encoded: dotted model name or Python type. */
  readonly value: string;
  /** The fields that would leave if the value became encodable. */
  readonly latent: readonly Field[];
  /** What would make it leak, in words: `a JSON provider is added`, `SQLAlchemy 1.3`. */
  readonly leaksIf: string;
}
