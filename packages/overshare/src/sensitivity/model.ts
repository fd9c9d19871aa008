import { kindOf } from './dictionary.ts';
import { usualExposure, worse, type Classification } from './exposure.ts';
import { lastPart, wordsOf } from './words.ts';

/** What rows of a model hold whose columns cannot be found, by its name alone; no class where the name says nothing. */
export function classifyModel(name: string): Classification {
  const sensitivity = kindOf(wordsOf(lastPart(name)))?.holds ?? [];
  const exposure = sensitivity.map((one) => usualExposure[one]).reduce(worse, null);
  return { sensitivity, exposure };
}
