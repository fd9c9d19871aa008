import { callers, type CallerOutcome, type Endpoint } from '#surface/index.ts';
import type { Look, Paint } from '../text/paint.ts';

const words: readonly (readonly [CallerOutcome, string, Look])[] = [
  ['reached', 'reached by', 'strong'],
  ['crashes', 'crashes for', 'unsure'],
  ['denied', 'denied to', 'safe'],
  ['unknown', 'not known for', 'unsure'],
];

/** Who gets what: `reached by plain, owner; denied to anonymous`. */
export function callersLine(endpoint: Endpoint, paint: Paint): string {
  const present = callers.filter((caller) => endpoint.callers[caller] !== null);
  const groups = words.map(([outcome, word, look]) => {
    const those = present.filter((caller) => endpoint.callers[caller] === outcome);
    if (!those.length) return '';
    return `${word} ${paint(look, those.length === present.length ? 'everybody' : those.join(', '))}`;
  });
  return groups.filter(Boolean).join('; ');
}
