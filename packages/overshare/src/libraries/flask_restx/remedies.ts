import { guardRemedies } from '../core/remedies/guard-remedies.ts';
import type { Remedies } from '../core/remedies/remedy.ts';

/** Remedies in Flask-RESTX's words. */
export const restxRemedies: Remedies = {
  ...guardRemedies('Resource'),
};
