export type { Confidence, Finding, Remedy, Severity } from './finding.ts';
export type { Report, RuleFacts, Statement } from './report.ts';
export { endpointName } from './endpoint-name.ts';
export { failsGate, type Threshold } from './gate.ts';
export { distinct } from './fingerprint.ts';
export { Findings } from './group.ts';
export { groupBy } from './group-by.ts';
export { compareSeverity, compareText, severities, worst } from './order.ts';
export { strongest } from './confidence.ts';
