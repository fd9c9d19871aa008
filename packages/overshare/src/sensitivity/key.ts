import { questionType } from './column-type.ts';
import { tableOf } from './dictionary.ts';
import { usual, type Classification } from './exposure.ts';
import { wordsOf } from './words.ts';

/**
 * What a key of a response holds when nothing is known of where its value comes from. Only names that are strong by
 * themselves count, and only for credentials, secrets and personal data; everything else is ordinary.
 */
export function classifyKey(name: string): Classification {
  const words = wordsOf(name);
  const type = questionType(words, undefined);
  const table = tableOf(words, [], (one) => !one.never.includes(type))?.entry;
  if (table === undefined || table.weak === true || !/^(?:credential|secret|personal)/.test(table.sensitivity))
    return usual('ordinary');
  return { sensitivity: [table.sensitivity], exposure: table.exposure };
}
