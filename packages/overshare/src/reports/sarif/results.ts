import type { Result, Suppression } from 'sarif';
import type { Acceptance, SuppressedFinding, WordedFinding } from '#findings/index.ts';
import { evidenceFor } from '../evidence.ts';
import { location, withMessage, type SarifInput } from './locations.ts';
import { levels, securitySeverities } from './severities.ts';
import { message } from './messages.ts';

/** A finding as a result. */
export function result(finding: WordedFinding | SuppressedFinding, ruleIndex: number, input: SarifInput): Result {
  const { ruleId, severity, confidence, category, exposure, endpoint, fields, fingerprint, remediation } = finding;
  const steps = evidenceFor(finding, input.surface);
  return {
    ruleId,
    ruleIndex,
    level: levels[severity],
    message: message(finding.message),
    locations: [location(finding.location, input)],
    ...(finding.related.length && {
      relatedLocations: finding.related.map((place, id) => withMessage(place, input, id)),
    }),
    ...(steps.length && {
      codeFlows: [{ threadFlows: [{ locations: steps.map((step) => ({ location: withMessage(step, input) })) }] }],
    }),
    partialFingerprints: { 'overshare/v1': fingerprint },
    ...('acceptance' in finding && { suppressions: [suppression(finding.acceptance, input)] }),
    properties: {
      'security-severity': securitySeverities[severity],
      severity,
      confidence,
      category,
      exposure,
      endpoint,
      fields: [...fields],
      remediation,
    },
  };
}

function suppression(acceptance: Acceptance, input: SarifInput): Suppression {
  if (acceptance.by === 'configuration')
    return { kind: 'external', status: 'accepted', justification: acceptance.reason };
  const { file, line, reason } = acceptance;
  const place = location({ file, startLine: line, endLine: line }, input);
  return { kind: 'inSource', status: 'accepted', justification: reason, location: place };
}
