import type { Rule } from '../rule.ts';
import { code } from '../prose.ts';

/** A server that answers errors with its source code and, in the worst case, with a Python console. */
export const rule: Rule = {
  id: 'debug-mode',
  category: 'error-detail',
  title: 'Debug mode',
  severities: ['high', 'medium'],
  references: ['CWE-489', 'CWE-209', 'API8:2023'],
  check({ settings }, report) {
    for (const { name, safe, condition, location } of settings) {
      if (name !== 'debug' || safe !== false) continue;
      report({
        endpoint: null,
        severity: condition === undefined ? 'high' : 'medium',
        confidence: condition === undefined ? 'certain' : 'likely',
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
