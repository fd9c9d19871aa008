import { guardRemedies } from '../core/remedies/guard-remedies.ts';
import type { Remedies } from '../core/remedies/remedy.ts';

/** Remedies in Flask's own words. */
export const flaskRemedies: Remedies = {
  ...guardRemedies('MethodView'),
};
