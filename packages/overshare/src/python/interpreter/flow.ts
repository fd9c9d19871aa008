import type { Changes } from '../heap/trail.ts';
import type { Value } from '../values/domain.ts';

/** How a statement ends where it does not simply go on. A raise is thrown as `Raise`. */
export type Completion =
  | null
  | { readonly kind: 'return'; readonly value: Value }
  | { readonly kind: 'break' }
  | { readonly kind: 'continue' };

/** Thrown: a Python exception on the path being evaluated. */
export class Raise {
  readonly exception: Value;
  constructor(exception: Value) {
    this.exception = exception;
  }
}

/** Thrown: nothing is left of the path being evaluated; how it ended is captured already. */
export class Stopped {
  readonly reason = 'every way ended';
}

/** Thrown: the call used up its steps. Caught where the call was made; the caller goes on. */
export class Cut {
  readonly limit: string;
  constructor(limit: string) {
    this.limit = limit;
  }
}

/** A way to go on from one point: what changed before it, and what it does. */
export interface Way<T> {
  readonly before: Changes | null;
  readonly run: () => T;
}

/** How a stretch ends on one path. */
export interface Ending {
  readonly kind: 'normal' | 'return' | 'break' | 'continue' | 'raise';
  readonly value: Value;
}

/** An ending with what the path changed since the stretch began. */
export interface Exit extends Ending {
  readonly changes: Changes;
  /** Number of births when the stretch began. */
  readonly births: number;
}

/** `live`: the one way it ended, its state in place. Else all ways, and the state is that of before. */
export interface Gathered {
  readonly live: Ending | null;
  readonly exits: readonly Exit[];
}
