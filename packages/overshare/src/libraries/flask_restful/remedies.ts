import { guardRemedies } from '../core/remedies/guard-remedies.ts';
import type { FrameworkWords } from '../core/remedies/remedy.ts';

/** Remedies in Flask-RESTful's words. */
export const restfulWords: FrameworkWords = {
  base: 'Resource',
  remedies: { ...guardRemedies },
};
