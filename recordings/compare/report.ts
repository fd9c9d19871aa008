/** The part of the JSON report that is held against the recordings. */
export interface Report {
  readonly endpoints: readonly ReportedEndpoint[];
}

export interface ReportedEndpoint {
  readonly methods: readonly string[];
  readonly path: string | null;
  readonly throttled: 'yes' | 'no' | 'unknown';
  readonly callers: Readonly<Record<string, string | null>>;
  readonly guards: readonly ReportedGuard[];
  readonly responses: readonly ReportedResponse[];
  readonly writes: readonly { readonly model: string; readonly fields: readonly string[] }[];
}

export interface ReportedGuard {
  readonly kind: string;
  readonly effective: boolean;
  readonly cors?: {
    readonly origins: 'any' | 'reflected' | 'listed' | 'pattern';
    readonly list?: readonly string[];
    readonly credentials: boolean;
    readonly weakness?: string;
  };
}

export interface ReportedResponse {
  readonly status: number;
  readonly kind: string;
  readonly fields: readonly ReportedField[];
}

export interface ReportedField {
  readonly path: string;
  readonly origin: string | null;
  readonly callers: readonly string[];
  readonly condition?: string;
}
