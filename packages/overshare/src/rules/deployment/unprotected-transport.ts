import type { Severity } from '#findings/index.ts';
import type { Rule } from '../rule.ts';
import { hardening, isAbsent, settingsStatement, unsafeSettings } from '../settings.ts';

/** Settings under which requests and session cookies travel in the open. */
export const rule: Rule = {
  id: 'unprotected-transport',
  category: 'transport',
  title: 'Transport not protected by the settings',
  severities: ['low', 'info'],
  references: ['CWE-319', 'CWE-614', 'CWE-1004', 'API8:2023'],
  patterns: ['TR-01', 'TR-02', 'TR-03'],
  check(surface, report) {
    const settings = unsafeSettings(surface, ['https', 'hsts', 'cookie']);
    if (settings === null) return;
    // A proxy in front often does what the settings leave out; what they switch off, they mean.
    const off = !settings.every(isAbsent);
    // where nobody logs in, nothing that travels is worth listening for
    if (!off && surface.endpoints.every(({ access }) => access === 'public')) return;
    const severity: Severity = off ? 'low' : 'info';
    report({ ...settingsStatement(settings, severity, hardening(settings)), confidence: off ? 'certain' : 'possible' });
  },
  message: ({ args }) =>
    `The settings leave requests or session cookies unprotected on their way: ${args['settings']}.`,
};
