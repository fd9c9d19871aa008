import { answerCode, isInHandler, serializerCode } from './dict-code.ts';
import { keptObject, type Choice, type KeptObject } from './kept-object.ts';
import { marshalCode, type MarshalWords } from './marshal-code.ts';
import type { Case, Remedies } from './remedy.ts';

type FieldRemedies = Pick<Remedies, 'choose-fields' | 'make-serializable'>;

/** Responses that name what leaves, with the means of Flask alone: dictionaries. */
export const dictRemedies: FieldRemedies = fieldRemedies(answerCode);

/** The same with `marshal_with`, for answers that are an object or a list of them and nothing else. */
export function marshalRemedies(wordsFor: (kept: KeptObject, about: Case) => MarshalWords): FieldRemedies {
  return fieldRemedies((kept, about) => {
    const isWhole = (kept.place === '' || kept.place === '[]') && kept.asBefore.length === 0;
    return isWhole ? marshalCode(kept, wordsFor(kept, about), about) : answerCode(kept, about);
  });
}

/** Where a method or function makes the dictionary it is repaired there, and else where the handler answers. */
function fieldRemedies(answer: (kept: KeptObject, about: Case) => string | null): FieldRemedies {
  const write = (choice: Choice, about: Case): string | null => {
    const kept = keptObject(choice, about);
    if (!kept) return null;
    return isInHandler(about) ? answer(kept, about) : serializerCode(kept, about);
  };
  return { 'choose-fields': write, 'make-serializable': write };
}
