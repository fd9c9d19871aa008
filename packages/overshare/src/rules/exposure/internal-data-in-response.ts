import { reportExposure, type Place } from '../exposure.ts';
import { isOfOthers, type Leaving } from '../leaving.ts';
import { code, fieldsInWords, recipientInWords } from '../prose.ts';
import type { Rule } from '../rule.ts';

/** Flags, configuration, foreign keys and timestamps that say how a system works, together. */
export const rule: Rule = {
  id: 'internal-data-in-response',
  category: 'exposure',
  title: 'Internal data in a response',
  severities: ['low', 'info'],
  references: ['CWE-200', 'API3:2023'],
  patterns: [
    'EDE-28',
    'EDE-45',
    'BFLA-02',
    'MASS-01',
    'MASS-08',
    'LEAK-09',
    'LEAK-10',
    'LEAK-11',
    'LEAK-12',
    'LEAK-14',
    'LEAK-15',
  ],
  check(surface, report) {
    reportExposure(surface, report, {
      about: (one) => one.kind === 'internal' && isOfOthers(one),
      severity: (place) => (isWorthSaying(place) ? place[0].severity : null),
    });
  },
  message: (finding) =>
    `${code(finding.args['endpoint'])} sends ${fieldsInWords(finding)} ${recipientInWords(finding)}: internals of the system that a client rarely needs.`,
};

const few = 3;

/** A date or a foreign key here and there is ordinary; a flag or a setting, or several of the others, is not. */
function isWorthSaying(place: Place): boolean {
  return place.length >= few || place.some(({ field }) => tellsMuch(field.sensitivity));
}

function tellsMuch(sensitivity: Leaving['field']['sensitivity']): boolean {
  return sensitivity.includes('internal.flag') || sensitivity.includes('internal.configuration');
}
