import type { Endpoint } from '#surface/index.ts';
import { aboutProject } from '../project.ts';
import type { Rule } from '../rule.ts';
import { settingsStatement, unsafeSettings } from '../settings.ts';

/** A description of the whole API that everybody can read. */
export const rule: Rule = {
  id: 'public-api-docs',
  category: 'inventory',
  title: 'Description of the API open to everybody',
  severities: ['info', 'info'],
  references: ['CWE-1059', 'CWE-200', 'API9:2023'],
  patterns: ['INV-03'],
  check(surface, report) {
    const settings = unsafeSettings(surface, ['api-docs']);
    if (settings) report(settingsStatement(settings, 'info', null));
    const told = { severity: 'info', confidence: 'likely', about: ['api-docs'], remedy: null } as const;
    for (const statement of aboutProject(surface.endpoints.filter(describesAll), told)) report(statement);
  },
  message: ({ args }) =>
    `Everybody can read the description of the API${args['settings'] === undefined ? '' : ` (${args['settings']})`}, endpoints for staff included.`,
};

/** A page that by its last word describes the API. */
function describesAll({ path, callers, methods }: Endpoint): boolean {
  const isNamed = /\/(schema|swagger|swagger-ui|redoc|openapi|api-docs)(\.\w+)?\/?$/i.test(path ?? '');
  return isNamed && methods.includes('GET') && callers.anonymous === 'reached';
}
