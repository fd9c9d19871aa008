import { guardRemedies } from '../core/remedies/guard-remedies.ts';
import type { Remedies } from '../core/remedies/remedy.ts';

/** Remedies in Flask-RESTful's words. */
export const restfulRemedies: Remedies = {
  ...guardRemedies('Resource'),
};
