import type { Finding, Severity } from './finding.ts';
import { compareSeverity } from './order.ts';

/** The severity from which a run fails; `none` never fails. */
export type Threshold = Severity | 'none';

/** Whether some finding is as bad as the threshold, or worse. */
export function failsGate(findings: readonly Finding[], threshold: Threshold): boolean {
  if (threshold === 'none') return false;
  return findings.some((finding) => compareSeverity(finding.severity, threshold) <= 0);
}
