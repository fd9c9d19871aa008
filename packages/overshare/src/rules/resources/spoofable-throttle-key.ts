import type { Rule } from '../rule.ts';
import { hardening, settingsStatement, unsafeSettings } from '../settings.ts';

/** A throttle that knows callers by what they say of themselves. */
export const rule: Rule = {
  id: 'spoofable-throttle-key',
  category: 'throttle',
  title: 'Throttle that callers can slip',
  severities: ['info', 'info'],
  references: ['CWE-348', 'CWE-799', 'API4:2023'],
  patterns: [],
  check(surface, report) {
    const settings = unsafeSettings(surface, ['throttle-key']);
    const isThrottled = surface.endpoints.some(({ throttled }) => throttled === 'yes');
    if (settings && isThrottled) report(settingsStatement(settings, 'info', hardening(settings)));
  },
  message: ({ args }) =>
    `Throttles tell callers apart by a header that the caller writes (${args['settings']}): another value, another caller.`,
};
