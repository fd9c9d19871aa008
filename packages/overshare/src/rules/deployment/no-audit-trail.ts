import type { Endpoint } from '#surface/index.ts';
import { aboutProject } from '../project.ts';
import type { Rule } from '../rule.ts';
import { sensitiveFrom } from '../stakes.ts';

/** Endpoints that give out personal or secret data, and nothing writes down who got it. */
export const rule: Rule = {
  id: 'no-audit-trail',
  category: 'logging',
  title: 'No trail of who got sensitive data',
  severities: ['low', 'low'],
  references: ['CWE-778', 'API8:2023'],
  patterns: ['LOG-01'],
  check({ endpoints, settings }, report) {
    if (settings.some(({ name, safe }) => name === 'trail' && safe === true)) return;
    const silent = endpoints.filter(leavesNoTrail);
    const told = { severity: 'low', confidence: 'likely', about: ['trail'], remedy: null } as const;
    for (const statement of aboutProject(silent, told)) report(statement);
  },
  message: ({ args }) =>
    `${args['count'] === '1' ? 'An endpoint sends' : `${args['count']} endpoints send`} personal or secret data, and nothing writes down who asked for it.`,
};

function leavesNoTrail(endpoint: Endpoint): boolean {
  return !endpoint.effects.some(({ kind }) => kind === 'logs') && sensitiveFrom(endpoint).length > 0;
}
