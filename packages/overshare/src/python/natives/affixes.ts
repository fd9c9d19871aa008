import type { Value } from '../values/domain.ts';
import { bool, mergeOrigins, optionsOf, originsOf, scalar, textOf } from '../values/make.ts';
import { partsOf } from '../values/texts.ts';
import type { NativeMethod } from './native.ts';

type Place = 'startsWith' | 'endsWith';

/** `text.startswith(...)`, `text.endswith(...)`: with one text, with any of several, with one known in part. */
export const affix =
  (place: Place): NativeMethod =>
  (_, self, args) => {
    const [wanted] = args.positional;
    const answer = wanted && args.positional.length === 1 ? has(place, self, wanted) : null;
    if (answer !== null) return bool(answer);
    return scalar('bool', mergeOrigins(originsOf(self), ...args.positional.map(originsOf)));
  };

/** What all possibilities agree on; null where that depends on what is not known. */
function has(place: Place, self: Value, wanted: Value): boolean | null {
  const [first = null, ...rest] = optionsOf(wanted).map((one) => hasOne(place, self, one));
  return rest.every((answer) => answer === first) ? first : null;
}

function hasOne(place: Place, self: Value, wanted: Value): boolean | null {
  if (wanted.tag === 'thing' && wanted.shape === 'list') {
    const answers = wanted.items.map((item) => (item.may || item.many ? null : has(place, self, item.value)));
    return answers.includes(true) || (answers.every((answer) => answer === false) ? false : null);
  }
  const [text, whole] = [textOf(self), textOf(wanted)];
  if (text === null) return null;
  if (whole !== null) return text[place](whole);
  // whatever stands around the part that is known: a text without that part has no such affix
  return partsOf(wanted).some((part) => typeof part === 'string' && !text.includes(part)) ? false : null;
}
