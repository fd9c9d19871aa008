import type { WordedFinding } from '#findings/index.ts';
import type { Surface } from '#surface/index.ts';
import { evidenceFor } from '../evidence.ts';
import type { ReportInput } from '../report-input.ts';
import { surfaceJson } from './surface-json.ts';
import { writeJson } from './write-json.ts';

/** Grows when a program that reads reports would have to change; what is only added does not count. */
const schemaVersion = 1;

/** The report for other programs, as `schema/report.schema.json` describes it. The same scan gives the same bytes. */
export function jsonReport({ surface, findings, ...rest }: ReportInput, version: string): string {
  const written = (finding: WordedFinding) => findingJson(finding, surface);
  return writeJson({
    ...head(version),
    ...surfaceJson(surface),
    score: rest.score,
    findings: findings.map(written),
    hidden: rest.hidden,
    suppressed: rest.suppressed.map((finding) => ({ ...written(finding), acceptance: finding.acceptance })),
    notes: rest.notes,
  });
}

/** The same without findings: the map of the API alone. */
export function jsonMap({ surface }: Pick<ReportInput, 'surface'>, version: string): string {
  return writeJson({ ...head(version), ...surfaceJson(surface) });
}

function head(version: string) {
  return { schemaVersion, tool: { name: 'overshare', version } };
}

function findingJson(finding: WordedFinding, surface: Surface) {
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
    evidence: evidenceFor(finding, surface),
    fields,
    title,
    message,
    remediation,
    remedy,
    references,
  };
}
