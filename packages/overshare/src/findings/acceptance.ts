import type { WordedFinding } from './worded.ts';

/** Why a finding does not count: somebody has said, with a reason, that it is meant so. */
export type Acceptance =
  | {
      readonly by: 'comment';
      readonly reason: string;
      /** Where the comment stands. */
      readonly file: string;
      readonly line: number;
    }
  | {
      readonly by: 'configuration';
      readonly reason: string;
      /** The entry of `public` that says so. */
      readonly entry: string;
    };

/** A finding that was accepted: listed, but not judged by the gate and not counted in the score. */
export interface SuppressedFinding extends WordedFinding {
  readonly acceptance: Acceptance;
}

/** What a reader of the report should know about what was written to steer it. */
export interface Note {
  readonly kind:
    | 'unused-suppression'
    | 'suppression-without-reason'
    | 'suppression-not-understood'
    | 'unknown-rule'
    | 'unused-public';
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}
