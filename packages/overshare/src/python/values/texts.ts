import type { Scalar, TextPart, Value } from './domain.ts';
import { mergeOrigins, originsOf, scalar, str, textOf } from './make.ts';

/** Texts with more parts than this are no longer kept apart. */
const MOST_PARTS = 64;

/** What a text is made of, constant parts as text; null where the value is one unknown whole. */
export function partsOf(value: Value): readonly TextPart[] {
  const text = textOf(value);
  if (text !== null) return [text];
  return value.tag === 'scalar' && value.parts ? value.parts : [value];
}

/** The parts one after another: constant where all are, else text that still knows its constant parts. */
export function joinText(values: readonly Value[]): Value {
  const texts = values.map(textOf);
  if (texts.every((text) => text !== null)) return str(texts.join(''));
  const parts = values.flatMap(partsOf);
  const made: Scalar = scalar('str', mergeOrigins(...values.map(originsOf)));
  return parts.length > MOST_PARTS || !parts.some((part) => typeof part === 'string') ? made : { ...made, parts };
}
