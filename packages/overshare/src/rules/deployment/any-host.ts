import type { Rule } from '../rule.ts';
import { hardening, settingsStatement, unsafeSettings } from '../settings.ts';

/** An application that answers under every name, and writes that name into links. */
export const rule: Rule = {
  id: 'any-host',
  category: 'transport',
  title: 'Answers under every host name',
  severities: ['low', 'low'],
  references: ['CWE-644', 'API8:2023'],
  patterns: [],
  check(surface, report) {
    const settings = unsafeSettings(surface, ['hosts']);
    if (settings) report(settingsStatement(settings, 'low', hardening(settings)));
  },
  message: ({ args }) =>
    `The application answers under every host name that a request brings (${args['settings']}): links in its mails can be made to lead elsewhere.`,
};
