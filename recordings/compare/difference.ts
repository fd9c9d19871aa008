import type { Identity } from './recording.ts';

/** What was recorded and what was reported, in words. */
export interface Pair {
  readonly recorded: string;
  readonly reported: string;
}

/** One thing in which the analyzer's answer is not what the framework did. */
export interface Difference extends Pair {
  /** `GET /orders/{id}`. */
  readonly endpoint: string;
  /** Null where it is not about one caller. */
  readonly identity: Identity | null;
  readonly what: 'endpoint' | 'outcome' | 'fields' | 'writes' | 'cors' | 'throttle';
}
