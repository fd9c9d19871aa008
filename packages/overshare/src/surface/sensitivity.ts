/** What kind of data a column or value is. */
export type Sensitivity =
  | 'credential'
  | 'secret'
  | 'personal.contact'
  | 'personal.identity'
  | 'personal.location'
  | 'personal.health'
  | 'personal.financial'
  | 'business'
  | 'internal.key'
  | 'internal.foreign-key'
  | 'internal.timestamp'
  | 'internal.flag'
  | 'internal.configuration'
  | 'ordinary';

/** `leak`: harmful in itself. `excess`: more than the client is likely to need. Null: fine to leave. */
export type Exposure = 'leak' | 'excess' | null;
