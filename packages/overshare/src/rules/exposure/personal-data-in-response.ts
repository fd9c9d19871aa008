import { reportExposure } from '../exposure.ts';
import { isOfOthers, type Leaving } from '../leaving.ts';
import { exposureInWords } from '../prose.ts';
import type { Rule } from '../rule.ts';

/** Data about people that goes to somebody else. */
export const rule: Rule = {
  id: 'personal-data-in-response',
  category: 'exposure',
  title: 'Personal data in a response',
  severities: ['high', 'info'],
  references: ['CWE-359', 'CWE-213', 'API3:2023'],
  patterns: [
    'EDE-01',
    'EDE-04',
    'EDE-12',
    'EDE-13',
    'EDE-14',
    'EDE-24',
    'EDE-30',
    'EDE-36',
    'EDE-45',
    'LEAK-05',
    'LEAK-06',
    'LEAK-07',
  ],
  check(surface, report) {
    reportExposure(surface, report, { about: (one) => isPersonal(one) && isOfOthers(one) });
  },
  message: exposureInWords,
};

function isPersonal({ kind }: Leaving): boolean {
  return kind === 'intimate' || kind === 'contact' || kind === 'profile';
}
