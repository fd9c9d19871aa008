import type { Rule } from '../rule.ts';
import { reportExposure } from '../exposure.ts';
import type { Leaving } from '../leaving.ts';
import { code, fieldsInWords, recipientInWords } from '../prose.ts';

/** Data about people that goes to somebody else. */
export const rule: Rule = {
  id: 'personal-data-in-response',
  category: 'exposure',
  title: 'Personal data in a response',
  severities: ['high', 'low'],
  references: ['CWE-359', 'CWE-213', 'API3:2023'],
  check(surface, report) {
    reportExposure(surface, report, isOfSomebodyElse);
  },
  message: (finding) =>
    `${code(finding.args['endpoint'])} sends ${fieldsInWords(finding)} ${recipientInWords(finding)}.`,
};

/** What the caller sent is the caller's own, and a constant is what the developers chose to publish. */
function isOfSomebodyElse({ kind, field }: Leaving): boolean {
  const personal = kind === 'personal' || kind === 'contact';
  return personal && field.kind !== 'request' && field.kind !== 'constant' && field.exposure !== null;
}
