/** Overshare as a library: scan a project and read what was found. */
export { CodedError, emptyConfiguration, type Configuration, type OpenOptions } from '#project/index.ts';
export { findConfiguration } from '#scan/configuration.ts';
export { scanFolder, scanFor, scanSources, type Scan } from '#scan/index.ts';
export { version } from '#cli/version.ts';
export { jsonMap, jsonReport } from '#reports/json/report-json.ts';
export { markdownReport } from '#reports/markdown/markdown-report.ts';
export { sarifReport } from '#reports/sarif/sarif-report.ts';
export { terminalReport } from '#reports/terminal/terminal-report.ts';
export { failsGate, personas, severities } from '#findings/index.ts';
export { callers } from '#surface/index.ts';
export type * from '#findings/finding.ts';
export type * from '#findings/acceptance.ts';
export type { Persona, Score } from '#findings/index.ts';
export type { WordedFinding } from '#findings/worded.ts';
export type * from '#surface/index.ts';
