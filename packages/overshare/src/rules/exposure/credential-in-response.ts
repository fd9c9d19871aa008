import { reportExposure } from '../exposure.ts';
import { isCredential, type Leaving } from '../leaving.ts';
import { exposureInWords } from '../prose.ts';
import type { Rule } from '../rule.ts';

/** Passwords, their hashes, tokens and keys that leave. */
export const rule: Rule = {
  id: 'credential-in-response',
  category: 'exposure',
  title: 'Credential or secret in a response',
  severities: ['critical', 'low'],
  references: ['CWE-200', 'CWE-522', 'API3:2023'],
  check(surface, report) {
    reportExposure(surface, report, {
      about: (one) => isCredential(one) && one.severity !== null && one.field.kind !== 'request' && !isIssued(one),
    });
  },
  message: exposureInWords,
};

/** A login is there to hand out a token: what it makes for the caller is meant to leave, a stored password is not. */
function isIssued({ endpoint, field }: Leaving): boolean {
  const made = field.kind === 'computed' || /token|key|jwt/i.test(field.path);
  return endpoint.activities.includes('issues-credential') && made;
}
