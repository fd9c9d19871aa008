import type { Endpoint } from '#surface/index.ts';
import { aboutProject } from '../project.ts';
import type { Rule } from '../rule.ts';

/** Endpoints for programs that answer a missing login with a page for people. */
export const rule: Rule = {
  id: 'login-redirect-in-api',
  category: 'contract',
  title: 'API answers a missing login with a redirect',
  severities: ['info', 'info'],
  references: ['CWE-755', 'API2:2023'],
  patterns: ['AUTH-23'],
  check({ endpoints }, report) {
    const redirecting = endpoints.filter(answersPrograms);
    const told = { severity: 'info', confidence: 'certain', about: ['redirect'], remedy: null } as const;
    for (const statement of aboutProject(redirecting, told)) report(statement);
  },
  message: ({ args }) =>
    `Without login, ${args['count'] === '1' ? 'an endpoint' : `${args['count']} endpoints`} for programs answer with a redirect to a login page instead of the status 401.`,
};

function answersPrograms({ refusal, responses }: Endpoint): boolean {
  const kinds = responses.filter(({ status }) => status < 300).map(({ kind }) => kind);
  return refusal === 'redirect' && kinds.length > 0 && kinds.every((kind) => kind === 'json');
}
