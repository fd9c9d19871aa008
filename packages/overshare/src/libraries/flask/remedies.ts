import { guardRemedies } from '../core/remedies/guard-remedies.ts';
import type { FrameworkWords } from '../core/remedies/remedy.ts';

/** Remedies in Flask's own words. */
export const flaskWords: FrameworkWords = {
  base: 'MethodView',
  remedies: { ...guardRemedies },
};
