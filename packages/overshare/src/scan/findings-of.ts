import type { Finding, Note, SuppressedFinding, WordedFinding } from '#findings/index.ts';
import { remedyCode } from '#libraries/index.ts';
import { judge, messageOf, ruleOf } from '#rules/index.ts';
import type { Surface } from '#surface/index.ts';
import type { ProjectPolicy } from './policy.ts';

/** What the rules say of a surface, in words. */
export interface Said {
  readonly findings: readonly WordedFinding[];
  readonly suppressed: readonly SuppressedFinding[];
  readonly notes: readonly Note[];
}

/** Asks the rules, under the policy of the project. */
export function findingsOf(surface: Surface, policy: ProjectPolicy): Said {
  const endpoints = new Map(surface.endpoints.map((endpoint) => [endpoint.id, endpoint]));
  const worded = (finding: Finding): WordedFinding => ({
    ...finding,
    title: ruleOf(finding).title,
    message: messageOf(finding),
    remediation: remedyCode(finding, endpoints.get(finding.endpoint ?? '') ?? null, surface),
  });
  const { findings, suppressed } = judge(surface, policy);
  return {
    findings: findings.map(worded),
    suppressed: suppressed.map(({ finding, acceptance }) => ({ ...worded(finding), acceptance })),
    notes: policy.notes(surface),
  };
}
