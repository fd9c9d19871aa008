import type { Finding } from '#findings/index.ts';
import type { WordedFinding } from '#findings/worded.ts';
import { remedyCode } from '#libraries/index.ts';
import { isPublicByIntent, type Configuration } from '#project/index.ts';
import { applyRules, messageOf, ruleOf } from '#rules/index.ts';
import type { Endpoint, Surface } from '#surface/index.ts';

/** What the rules say of a surface, in words, without what the configuration declares to be meant so. */
export function findingsOf(surface: Surface, configuration: Configuration): WordedFinding[] {
  const endpoints = new Map(surface.endpoints.map((endpoint) => [endpoint.id, endpoint]));
  const findings = applyRules(surface).map((finding) => ({
    finding,
    endpoint: finding.endpoint === null ? null : (endpoints.get(finding.endpoint) ?? null),
  }));
  return findings
    .filter(({ finding, endpoint }) => !isMeant(finding, endpoint, configuration))
    .map(({ finding, endpoint }) => ({
      ...finding,
      title: ruleOf(finding).title,
      message: messageOf(finding),
      remediation: remedyCode(finding, endpoint, surface),
    }));
}

/** That everybody gets in may be meant; what leaves there is judged all the same. */
function isMeant({ category }: Finding, endpoint: Endpoint | null, configuration: Configuration): boolean {
  const path = endpoint?.path ?? null;
  return category === 'access' && path !== null && isPublicByIntent(configuration, path);
}
