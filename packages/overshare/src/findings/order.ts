import type { Finding, Severity } from './finding.ts';

/** From the worst to the mildest. */
export const severities: readonly Severity[] = ['critical', 'high', 'medium', 'low', 'info'];

/** Negative where `one` is worse than `two`. */
export function compareSeverity(one: Severity, two: Severity): number {
  return severities.indexOf(one) - severities.indexOf(two);
}

/** The worst of some severities; null where there is none. */
export function worst(several: readonly (Severity | null)[]): Severity | null {
  return severities.find((severity) => several.includes(severity)) ?? null;
}

/** By code unit: a locale would give another order on another machine. */
export function compareText(one: string, two: string): number {
  if (one === two) return 0;
  return one < two ? -1 : 1;
}

/** The order of every report: the worst first, then by place, then by rule; the rest only makes it total. */
export function compareFindings(one: Finding, two: Finding): number {
  return (
    compareSeverity(one.severity, two.severity) ||
    compareText(one.location.file, two.location.file) ||
    one.location.startLine - two.location.startLine ||
    compareText(one.ruleId, two.ruleId) ||
    compareText(one.endpoint ?? '', two.endpoint ?? '') ||
    compareText(one.fingerprint, two.fingerprint)
  );
}
