import type { Location, SettingName } from '#surface/index.ts';

export type Severity = 'critical' | 'high' | 'medium' | 'low' | 'info';
export type Confidence = 'proved' | 'certain' | 'likely' | 'possible';
export type Category =
  | 'exposure'
  | 'object-access'
  | 'access'
  | 'mass-assignment'
  | 'throttle'
  | 'cors'
  | 'transport'
  | 'logging'
  | 'error-detail'
  | 'volume'
  | 'inventory'
  | 'contract'
  | 'broken-guard';

/** What would repair a finding, as data; a library folder says it in code, for its framework and version. */
export type Remedy =
  | {
      readonly kind: 'choose-fields';
      readonly model: string | null;
      readonly keep: readonly string[];
      readonly drop: readonly string[];
    }
  | {
      readonly kind: 'make-serializable';
      readonly model: string | null;
      readonly keep: readonly string[];
      readonly drop: readonly string[];
    }
  | { readonly kind: 'require-login' }
  | { readonly kind: 'apply-guard'; readonly guard: string }
  | { readonly kind: 'same-guard'; readonly guard: string; readonly method: string }
  | {
      readonly kind: 'scope-to-owner';
      readonly model: string;
      readonly owner: readonly string[];
      readonly parameter?: string;
      readonly many: boolean;
    }
  | { readonly kind: 'allow-list'; readonly model: string; readonly allow: readonly string[] }
  | { readonly kind: 'throttle'; readonly rate: string }
  | { readonly kind: 'close-cors'; readonly credentials: boolean }
  | { readonly kind: 'limit-list'; readonly maximum: number }
  | { readonly kind: 'debug-off' }
  | { readonly kind: 'set-options'; readonly settings: readonly SettingName[] }
  | { readonly kind: 'keep-owner'; readonly model: string; readonly column: string }
  | { readonly kind: 'list-columns'; readonly columns: readonly string[] };

/** A rule's statement about an endpoint, as data. Prose is rendered from it. */
export interface Finding {
  readonly ruleId: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly exposure: 'excess' | 'leak' | null;
  readonly fingerprint: string;
  /** Id of the endpoint, or null where the finding is about the whole project. */
  readonly endpoint: string | null;
  /** Where one would repair it. */
  readonly location: Location;
  readonly related: readonly (Location & { readonly message: string })[];
  readonly fields: readonly string[];
  /** What the rule's message template is filled with. */
  readonly args: Readonly<Record<string, string>>;
  readonly remedy: Remedy | null;
  readonly references: readonly string[];
}
