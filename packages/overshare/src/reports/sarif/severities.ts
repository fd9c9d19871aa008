import type { ReportingConfiguration } from 'sarif';
import type { Severity } from '#findings/index.ts';

/** What a reader's screen makes of a severity. */
export const levels: Readonly<Record<Severity, NonNullable<ReportingConfiguration['level']>>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
  info: 'note',
};

/** On the scale of GitHub code scanning: above 9 critical, from 7 high, from 4 medium, above 0 low. */
export const securitySeverities: Readonly<Record<Severity, string>> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '3.0',
  info: '1.0',
};
