import { endpointName, type Severity, type Statement } from '#findings/index.ts';
import type { Endpoint, Surface } from '#surface/index.ts';
import { isMeantForAll } from '../intent.ts';
import { handlerOf } from '../leaving.ts';
import { code } from '../prose.ts';
import { weakerReplacement, type Replacement } from '../replaced-guards.ts';
import type { Rule } from '../rule.ts';
import { changeOf, sensitiveFrom } from '../stakes.ts';

/** A class or an action that names guards of its own, and so loses the stronger ones that it would have had. */
export const rule: Rule = {
  id: 'guard-replaced',
  category: 'access',
  title: 'Guard replaced by a weaker one',
  severities: ['high', 'info'],
  references: ['CWE-862', 'CWE-269', 'API5:2023'],
  patterns: ['AUTH-06', 'AUTH-07', 'BFLA-04'],
  excusedWherePublic: true,
  check(surface, report) {
    for (const endpoint of surface.endpoints) {
      const replacement = weakerReplacement(endpoint, surface);
      if (replacement !== null) report(statementOf(endpoint, replacement, severityOf(endpoint, replacement, surface)));
    }
  },
  message({ args }) {
    const who = args['audience'] === 'anyone' ? 'anyone' : 'every logged-in user';
    return `${code(args['guard'])} takes the place of ${code(args['replaced'])} on ${code(args['endpoint'])}, which so lets in ${who}.`;
  },
};

function severityOf(endpoint: Endpoint, { audience }: Replacement, surface: Surface): Severity {
  if (isMeantForAll(endpoint, surface)) return 'info';
  const matters = changeOf(endpoint) !== null || sensitiveFrom(endpoint).length > 0;
  if (!matters) return 'info'; // what is open here is fit to be open
  return audience === 'anyone' ? 'high' : 'medium';
}

function statementOf(endpoint: Endpoint, { guard, audience }: Replacement, severity: Severity): Statement {
  const replaced = guard.replaced ?? '';
  return {
    endpoint,
    severity,
    confidence: guard.idle === 'admits-all' ? 'likely' : 'certain', // who writes `AllowAny` may well mean it
    location: guard.location ?? handlerOf(endpoint),
    about: [guard.name, replaced],
    subject: guard.name,
    args: { endpoint: endpointName(endpoint), guard: guard.name, replaced, audience },
    remedy: severity === 'info' ? null : { kind: 'apply-guard', guard: replaced },
  };
}
