import type { Rule } from '../rule.ts';
import { hardening, settingsStatement, unsafeSettings } from '../settings.ts';

/** Answers without the headers by which browsers are told not to guess and not to frame. */
export const rule: Rule = {
  id: 'missing-headers',
  category: 'transport',
  title: 'Protective headers switched off',
  severities: ['info', 'info'],
  references: ['CWE-693', 'CWE-1021', 'API8:2023'],
  patterns: ['HDR-01'],
  check(surface, report) {
    const settings = unsafeSettings(surface, ['content-type', 'framing']);
    if (settings) report(settingsStatement(settings, 'info', hardening(settings)));
  },
  message: ({ args }) => `Answers leave without headers that protect the reader: ${args['settings']}.`,
};
