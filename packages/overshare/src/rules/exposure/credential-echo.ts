import { reportExposure } from '../exposure.ts';
import { isCredential } from '../leaving.ts';
import { code, fieldsInWords } from '../prose.ts';
import type { Rule } from '../rule.ts';

/** A password that comes back to the one who sent it, and stays in logs, caches and histories on the way. */
export const rule: Rule = {
  id: 'credential-echo',
  category: 'exposure',
  title: 'Credential sent back as it came',
  severities: ['medium', 'medium'],
  references: ['CWE-200', 'CWE-319', 'API3:2023'],
  patterns: ['EDE-44', 'LEAK-02'],
  check(surface, report) {
    reportExposure(surface, report, {
      about: (one) => isCredential(one) && one.field.kind === 'request',
      severity: () => 'medium',
    });
  },
  message: (finding) =>
    `${code(finding.args['endpoint'])} sends ${fieldsInWords(finding)} back in plain text to the caller who sent it.`,
};
