import { effectsOf, effectStatement, requestedData } from '../effects.ts';
import { code } from '../prose.ts';
import type { Rule } from '../rule.ts';

/** A secret that is compared letter by letter: how long the answer takes tells how much of a guess was right. */
export const rule: Rule = {
  id: 'secret-compared-openly',
  category: 'broken-guard',
  title: 'Secret compared in a way that can be timed',
  severities: ['info', 'info'],
  references: ['CWE-208', 'API2:2023'],
  patterns: ['AUTH-22'],
  check(surface, report) {
    for (const done of effectsOf(surface, 'compares-secret'))
      report(effectStatement(done, { severity: 'info', data: requestedData(done.effect) }));
  },
  message: ({ args }) =>
    `${code(args['endpoint'])} compares ${args['data'] || 'what the request brings'} with a secret by ${code(args['name'])}: the time it takes tells how much of a guess was right.`,
};
