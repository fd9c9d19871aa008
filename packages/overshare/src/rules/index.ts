import { Findings, type Finding, type Judged, type Severity, type Stated, type Acceptance } from '#findings/index.ts';
import type { Surface } from '#surface/index.ts';
import { rules } from './index.gen.ts';
import { othersInWords } from './prose.ts';
import type { Rule } from './rule.ts';

export { rules } from './index.gen.ts';
export type { Rule } from './rule.ts';

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** What the rules say of a surface: findings in report order. */
export function applyRules(surface: Surface, chosen: readonly Rule[] = rules): Finding[] {
  const findings = new Findings();
  for (const rule of chosen) rule.check(surface, findings.reporter(rule));
  return findings.all();
}

/** What a project makes of the rules. */
export interface Policy {
  /** The rules that are asked. */
  readonly rules: readonly Rule[];
  /** Severities that the project gives to rules. */
  readonly severities: Readonly<Record<string, Severity>>;
  /** Who says that a statement is meant so; null: nobody. */
  acceptanceOf(stated: Stated): Acceptance | null;
}

/** What the rules say of a surface under the policy of its project. */
export function judge(surface: Surface, policy: Policy): Judged {
  const findings = new Findings();
  for (const rule of policy.rules) rule.check(surface, findings.reporter(rule, policy.severities[rule.id]));
  return findings.judged((stated) => policy.acceptanceOf(stated));
}

/** The rule that made a finding. */
export function ruleOf(finding: Finding): Rule {
  const rule = byId.get(finding.ruleId);
  if (rule === undefined) throw new RangeError(`No rule is called ${finding.ruleId}.`);
  return rule;
}

/** A finding in one sentence, and how many endpoints share its cause. */
export function messageOf(finding: Finding): string {
  return ruleOf(finding).message(finding) + othersInWords(finding);
}
