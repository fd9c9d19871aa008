/** What `recorder/record.py` writes. */
export interface Recording {
  readonly versions: Readonly<Record<string, string>>;
  readonly endpoints: readonly RecordedEndpoint[];
  /** Columns whose values the recorder finds in a text: not those of numbers and dates. */
  readonly recognisable?: readonly string[];
}

export interface RecordedEndpoint {
  readonly method: string;
  readonly path: string;
  /** The view answers every method alike; only this one was tried. */
  readonly anyMethod?: true;
  readonly calls: Readonly<Partial<Record<Identity, Call>>>;
  /** What a browser on another origin was told. */
  readonly cors?: readonly CrossOrigin[];
  /** The answer to the last of many calls from one address. */
  readonly burst?: { readonly identity: Identity; readonly calls: number; readonly last: number };
}

/**
 * Who called: nobody, an ordinary user, the user whose data the request names, one with every grant, one of the owner's
 * tenant, or one to whom nothing was granted.
 */
export type Identity = 'anonymous' | 'other' | 'owner' | 'staff' | 'colleague' | 'plain';

export interface Call {
  readonly status: number;
  readonly kind?: 'json' | 'html' | 'text' | 'empty';
  /** Of a JSON body: the paths of its values. */
  readonly paths?: readonly string[];
  /** Of any other body: the columns whose stored values stand in it, as `Model.column`. */
  readonly columns?: readonly string[];
  /** Of a redirect. */
  readonly location?: string;
  readonly error?: string;
  readonly writes?: readonly RecordedWrite[];
}

export interface RecordedWrite {
  readonly model: string;
  readonly operation: 'create' | 'update' | 'delete';
  /** The columns that took a value from the request. */
  readonly fields: readonly string[];
}

export interface CrossOrigin {
  readonly origin: string;
  readonly allowOrigin: string | null;
  readonly allowCredentials: string | null;
}
