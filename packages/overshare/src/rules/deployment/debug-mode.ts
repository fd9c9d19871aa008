import type { Statement } from '#findings/index.ts';
import type { Location } from '#surface/index.ts';
import { isForDevelopment } from '../development.ts';
import { code } from '../prose.ts';
import type { Rule } from '../rule.ts';

/** A server that answers errors with its source code and, in the worst case, with a Python console. */
export const rule: Rule = {
  id: 'debug-mode',
  category: 'error-detail',
  title: 'Debug mode',
  severities: ['high', 'low'],
  references: ['CWE-489', 'CWE-209', 'API8:2023'],
  patterns: ['INP-02'],
  check({ settings }, report) {
    for (const { name, safe, condition, location } of settings) {
      if (name !== 'debug' || safe !== false) continue;
      const verdict = verdictOf(condition, location);
      report({
        endpoint: null,
        ...verdict,
        location,
        about: ['debug'],
        args: { condition: condition ?? '' },
        remedy: { kind: 'debug-off' },
      });
    }
  },
  message({ args }) {
    const when = args['condition'] === '' ? '' : ` where ${code(args['condition'])}`;
    return `The application runs in debug mode${when}: errors show source code, and the debugger runs what a caller types.`;
  },
};

/** What is under a condition, or in a class or file that is called after development, may never reach production. */
function verdictOf(condition: string | undefined, location: Location): Pick<Statement, 'severity' | 'confidence'> {
  if (isForDevelopment(location)) return { severity: 'low', confidence: 'possible' };
  return condition === undefined
    ? { severity: 'high', confidence: 'certain' }
    : { severity: 'medium', confidence: 'likely' };
}
