import type { Rule } from '../rule.ts';
import { hardening, settingsStatement, unsafeSettings } from '../settings.ts';

/** A project in which only those endpoints are limited that somebody thought of. */
export const rule: Rule = {
  id: 'no-default-throttle',
  category: 'throttle',
  title: 'No throttle by default',
  severities: ['info', 'info'],
  references: ['CWE-770', 'API4:2023'],
  patterns: ['RATE-02'],
  check(surface, report) {
    const settings = unsafeSettings(surface, ['throttle-default']);
    if (settings) report(settingsStatement(settings, 'info', hardening(settings)));
  },
  message: ({ args }) => `No throttle holds unless an endpoint names one: ${args['settings']}.`,
};
