import type { Rule } from '../rule.ts';
import { hardening, settingsStatement, unsafeSettings } from '../settings.ts';

/** Requests of any size are read into memory. */
export const rule: Rule = {
  id: 'unlimited-request-size',
  category: 'volume',
  title: 'Requests of any size',
  severities: ['info', 'info'],
  references: ['CWE-770', 'API4:2023'],
  patterns: ['INP-04'],
  check(surface, report) {
    const settings = unsafeSettings(surface, ['request-size']);
    const takesBodies = surface.endpoints.some(({ methods }) =>
      methods.some((method) => /POST|PUT|PATCH/.test(method)),
    );
    if (settings && takesBodies) report(settingsStatement(settings, 'info', hardening(settings)));
  },
  message: ({ args }) => `The application reads requests of any size (${args['settings']}).`,
};
