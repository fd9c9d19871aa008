import { endpointName, type Severity } from '#findings/index.ts';
import type { Endpoint } from '#surface/index.ts';
import { audienceOfEndpoint } from '../audience.ts';
import { handlerOf } from '../leaving.ts';
import { code } from '../prose.ts';
import type { Rule } from '../rule.ts';
import { changeOf, sensitiveFrom } from '../stakes.ts';

/** An endpoint that is called like one for administrators, and asks for nothing but a login. */
export const rule: Rule = {
  id: 'admin-endpoint-open',
  category: 'access',
  title: 'Administration open to ordinary users',
  severities: ['high', 'medium'],
  references: ['CWE-285', 'CWE-425', 'API5:2023'],
  patterns: ['BFLA-01'],
  excusedWherePublic: true,
  check(surface, report) {
    for (const endpoint of surface.endpoints) {
      const severity = isForAdministrators(endpoint) ? severityOf(endpoint) : null;
      if (severity === null) continue;
      report({
        endpoint,
        severity,
        confidence: 'likely', // the name is what tells
        location: handlerOf(endpoint),
        about: ['administration'],
        args: { endpoint: endpointName(endpoint) },
        remedy: null, // which permission administrators have, the code does not say
      });
    }
  },
  message: ({ args }) =>
    `${code(args['endpoint'])} is for administrators by its name, and can be called by every logged-in user.`,
};

/** A part of the path; `/admin/login` is the way in, and has to be open. */
function isForAdministrators({ path, activities }: Endpoint): boolean {
  const own = activities.some((one) => one === 'checks-credential' || one === 'issues-credential');
  return !own && /\/(admin|administration|backoffice|superuser|staff-only)(\/(?!log[-_]?(in|out))|$)/i.test(path ?? '');
}

/** Where nobody has to log in, that is what is wrong. What touches only the caller's own objects is no administration. */
function severityOf(endpoint: Endpoint): Severity | null {
  if (audienceOfEndpoint(endpoint) !== 'user') return null;
  const changes = changeOf(endpoint) !== null;
  if (!changes && sensitiveFrom(endpoint).length === 0) return null;
  return changes ? 'high' : 'medium';
}
