import { allowListRemedies } from './allow-list.ts';
import { corsRemedies } from './cors.ts';
import { debugRemedies } from './debug-off.ts';
import { guardRemedies } from './guard-remedies.ts';
import type { Remedies } from './remedy.ts';
import { optionRemedies } from './set-options.ts';
import { throttleRemedies } from './throttle.ts';

/** What is written the same way in Flask and in what is built on it. */
export const flaskRemedies: Remedies = {
  ...guardRemedies,
  ...allowListRemedies,
  ...throttleRemedies,
  ...corsRemedies,
  ...debugRemedies,
  ...optionRemedies,
};
