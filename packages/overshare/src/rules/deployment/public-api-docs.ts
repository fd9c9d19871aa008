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
  },
  message: ({ args }) =>
    `Everybody can read the description of the API (${args['settings']}), endpoints for staff included.`,
};
