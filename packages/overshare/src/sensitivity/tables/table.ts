import type { Exposure, Sensitivity } from '#surface/sensitivity.ts';
import type { ColumnType } from '../column-type.ts';

/** Names that say what a column holds. A name matches a column whose last words it is: `phone` matches `home_phone`, not `phone_model`. */
export interface Table {
  readonly sensitivity: Sensitivity;
  readonly exposure: Exposure;
  /** Types that a column of this class cannot have: a Boolean `password_expired` is no password. */
  readonly never: readonly ColumnType[];
  /** The names alone, without a model, are too weak to go by. */
  readonly weak?: true;
  /** Sorted, separated by white space. */
  readonly names: string;
}
