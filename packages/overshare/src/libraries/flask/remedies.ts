import { dictRemedies } from '../core/remedies/choose-fields.ts';
import { flaskRemedies } from '../core/remedies/flask-remedies.ts';
import type { FrameworkWords } from '../core/remedies/remedy.ts';

/** Remedies in Flask's own words. */
export const flaskWords: FrameworkWords = {
  base: 'MethodView',
  remedies: { ...flaskRemedies, ...dictRemedies },
};
