import type { Endpoint, Field } from '#surface/index.ts';
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
  patterns: [
    'EDE-01',
    'EDE-05',
    'EDE-06',
    'EDE-07',
    'EDE-09',
    'EDE-11',
    'EDE-13',
    'EDE-16',
    'EDE-20',
    'EDE-21',
    'EDE-24',
    'EDE-30',
    'EDE-31',
    'EDE-36',
    'EDE-37',
    'EDE-45',
    'LEAK-01',
    'LEAK-02',
    'LEAK-03',
    'LEAK-04',
    'LEAK-20',
  ],
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
  const issues = endpoint.activities.includes('issues-credential') || (isTokenOffice(endpoint) && isCallers(field));
  return issues && made;
}

/** `POST /tokens`: a place whose purpose is to hand out a token. */
const isTokenOffice = ({ methods, path }: Endpoint): boolean =>
  methods.includes('POST') && /\/(\w*tokens?|sessions?)\/?$/i.test(path ?? '');

/** Of the caller's own row, or made on the spot of no row at all. */
const isCallers = ({ subject, model }: Field): boolean => subject === 'self' || model === null;
