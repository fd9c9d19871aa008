import { guardRemedies } from '../core/remedies/guard-remedies.ts';
import type { FrameworkWords } from '../core/remedies/remedy.ts';

/** Remedies in Flask-RESTX's words. */
export const restxWords: FrameworkWords = {
  base: 'Resource',
  remedies: { ...guardRemedies },
};
