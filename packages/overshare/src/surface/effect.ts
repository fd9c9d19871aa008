import type { Location } from './location.ts';
import type { Exposure, Sensitivity } from './sensitivity.ts';

/** What a handler does besides answering and storing, as far as it matters to whom data goes and who decides. */
export type EffectKind =
  | 'logs' // writes to a log, an audit trail or an error tracker
  | 'makes-token' // signs something that the client holds and can read
  | 'reads-token' // takes such a thing from the client
  | 'keeps-in-session' // stores in a session that the client holds and can read
  | 'compares-secret' // compares what the request brings with a secret, in a way that takes longer the more is right
  | 'fetches' // asks another server
  | 'opens-file' // reads or writes a file by its name
  | 'chooses-order' // sorts stored objects by a column that the request names
  | 'chooses-filter' // selects stored objects by a column that the request names
  | 'chooses-columns' // the request names the columns that leave
  | 'reads-unchecked' // takes a value out of the request that may not be there, and nothing catches it
  | 'writes-object' // puts the text of a whole object into the answer, whatever `__str__` makes of it
  | 'keeps-answer' // keeps the answer in a cache and gives it to the next caller
  | 'forbids-caching' // tells browsers and proxies to keep nothing
  | 'ignored'; // a line that is there to protect data, and that the installed version does not look at

/** Why an effect is weaker than it looks. */
export type Weakness =
  | 'no-expiry' // a token that is valid for ever
  | 'expiry-ignored'
  | 'algorithm-none' // a signature that is none
  | 'algorithm-open' // the token itself says how it is to be checked
  | 'audience-ignored' // for whom and by whom it was made is not looked at
  | 'written-key' // the key stands in the code
  | 'any-column' // nothing limits which column; also those of related objects
  | 'wrong-version' // the installed version does not know it
  | 'wrong-place' // not looked at where it stands
  | 'misspelled';

/** A column or a part of the request whose value goes into an effect. */
export interface Datum {
  /** `shop.models.User.email`; `query url`, `path name`, `body token` for the request. */
  readonly origin: string;
  readonly from: 'column' | 'request';
  readonly sensitivity: readonly Sensitivity[];
  readonly exposure: Exposure;
}

export interface Effect {
  readonly kind: EffectKind;
  /** As the code names it: `logger.info`, `jwt.encode`, `requests.get`. */
  readonly name: string;
  readonly data: readonly Datum[];
  readonly weakness?: Weakness;
  readonly location: Location;
}
