import type { WordedFinding } from '#findings/worded.ts';
import type { ReportInput } from '../report-input.ts';
import { surfaceJson } from './surface-json.ts';
import { writeJson } from './write-json.ts';

/** Grows when a program that reads reports would have to change; what is only added does not count. */
const schemaVersion = 1;

/** The report for other programs, as `schema/report.schema.json` describes it. The same scan gives the same bytes. */
export function jsonReport({ surface, findings }: ReportInput, version: string): string {
  return writeJson({ ...head(version), ...surfaceJson(surface), findings: findings.map(findingJson) });
}

/** The same without findings: the map of the API alone. */
export function jsonMap({ surface }: Pick<ReportInput, 'surface'>, version: string): string {
  return writeJson({ ...head(version), ...surfaceJson(surface) });
}

function head(version: string) {
  return { schemaVersion, tool: { name: 'overshare', version } };
}

function findingJson(finding: WordedFinding) {
  const { ruleId, category, severity, confidence, exposure, fingerprint, endpoint, location, related, fields } =
    finding;
  const { title, message, remediation, remedy, references } = finding;
  return {
    ruleId,
    category,
    severity,
    confidence,
    exposure,
    fingerprint,
    endpoint,
    location,
    related,
    fields,
    title,
    message,
    remediation,
    remedy,
    references,
  };
}
