import type { Rule } from '../rule.ts';
import { hardening, settingsStatement, unsafeSettings } from '../settings.ts';

/** The key that signs sessions and tokens, for everybody to read who reads the code. */
export const rule: Rule = {
  id: 'written-secret-key',
  category: 'broken-guard',
  title: 'Signing key written in the code',
  severities: ['medium', 'medium'],
  references: ['CWE-798', 'CWE-321', 'API2:2023'],
  patterns: ['AUTH-15'],
  check(surface, report) {
    const settings = unsafeSettings(surface, ['secret-key']);
    if (settings) report(settingsStatement(settings, 'medium', hardening(settings)));
  },
  message: ({ args }) =>
    `The key that signs sessions and tokens stands in the code (${args['settings']}): whoever reads it can be anybody.`,
};
