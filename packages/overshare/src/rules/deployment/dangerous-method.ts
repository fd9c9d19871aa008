import { endpointName } from '#findings/index.ts';
import { handlerOf } from '../leaving.ts';
import { code } from '../prose.ts';
import type { Rule } from '../rule.ts';

/** Methods that are there for diagnosis and send back what they were sent. */
export const rule: Rule = {
  id: 'dangerous-method',
  category: 'error-detail',
  title: 'Method for diagnosis left open',
  severities: ['low', 'low'],
  references: ['CWE-650', 'CWE-749', 'API8:2023'],
  patterns: ['INP-01'],
  check({ endpoints }, report) {
    for (const endpoint of endpoints) {
      const method = endpoint.methods.find((one) => diagnostic.includes(one));
      if (method === undefined) continue;
      report({
        endpoint,
        severity: 'low',
        confidence: 'certain',
        location: handlerOf(endpoint),
        about: [method],
        args: { endpoint: endpointName(endpoint), method },
        remedy: null,
      });
    }
  },
  message: ({ args }) =>
    `${code(args['endpoint'])} answers ${code(args['method'])}, which is made for diagnosis and sends back what it gets.`,
};

const diagnostic: readonly string[] = ['TRACE', 'TRACK', 'DEBUG', 'CONNECT'];
