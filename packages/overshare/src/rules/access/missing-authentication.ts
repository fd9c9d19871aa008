import { distinct, endpointName, worst, type Severity, type Statement } from '#findings/index.ts';
import type { Endpoint, Surface } from '#surface/index.ts';
import { isMeantForAll } from '../intent.ts';
import { code, inWords, lastName } from '../prose.ts';
import { weakerReplacement } from '../replaced-guards.ts';
import type { Rule } from '../rule.ts';
import { strongerSibling, viewOf } from '../siblings.ts';
import { changeOf, changesOfOthers, sensitiveFrom } from '../stakes.ts';

/** An endpoint that works on stored data and lets everybody in. */
export const rule: Rule = {
  id: 'missing-authentication',
  category: 'access',
  title: 'Missing authentication',
  severities: ['high', 'info'],
  references: ['CWE-306', 'API2:2023'],
  patterns: ['AUTH-01', 'AUTH-06', 'AUTH-07', 'AUTH-08'],
  excusedWherePublic: true,
  check(surface, report) {
    for (const endpoint of surface.endpoints) {
      if (endpoint.callers.anonymous !== 'reached' || hasOwnFinding(endpoint, surface)) continue;
      const severity = severityOf(endpoint, surface);
      if (severity !== null) report(statementOf(endpoint, severity));
    }
  },
  message({ args }) {
    const does =
      args['change'] === '' ? `gives out ${args['models']}` : `${verbs[args['change'] ?? '']} ${args['models']}`;
    return `Anyone can call ${code(args['endpoint'])} without login; it ${does}.`;
  },
};

const verbs: Readonly<Record<string, string>> = { create: 'creates', update: 'changes', delete: 'deletes' };

/** A guard that does not act, or one that a sibling has, says more exactly what is wrong. */
function hasOwnFinding(endpoint: Endpoint, surface: Surface): boolean {
  const isIdle = endpoint.guards.some(
    ({ kind, effective, idle }) => kind === 'authentication' && !effective && idle !== 'admits-all',
  );
  return isIdle || strongerSibling(endpoint, surface) !== null || weakerReplacement(endpoint, surface) !== null;
}

function severityOf(endpoint: Endpoint, surface: Surface): Severity | null {
  const severity = worst([severityOfChange(endpoint), severityOfData(endpoint)]);
  return severity !== null && isMeantForAll(endpoint, surface) ? 'info' : severity;
}

/** A form that anybody may send in is common; that anybody may change what is there is not. */
function severityOfChange(endpoint: Endpoint): Severity | null {
  const change = changeOf(endpoint, 'anonymous');
  if (change === null) return null;
  return change === 'create' ? 'medium' : 'high';
}

function severityOfData(endpoint: Endpoint): Severity | null {
  const severity = worst(sensitiveFrom(endpoint).map((one) => (one.audience === 'anyone' ? one.severity : null)));
  return severity === 'critical' ? 'high' : severity;
}

function statementOf(endpoint: Endpoint, severity: Severity): Statement {
  const change = changeOf(endpoint, 'anonymous');
  const touched = change === null ? readModels(endpoint) : changedModels(endpoint, change);
  const models = distinct(touched).map((model) => code(lastName(model)));
  return {
    endpoint,
    severity,
    confidence: 'certain',
    location: viewOf(endpoint),
    about: [change ?? 'read', ...distinct(touched)],
    args: { endpoint: endpointName(endpoint), change: change ?? '', models: inWords(models) || 'stored data' },
    // who signs up or has lost a password cannot log in: the guard would close the way in
    remedy: severity === 'info' ? null : { kind: 'require-login' },
  };
}

function readModels(endpoint: Endpoint): string[] {
  return sensitiveFrom(endpoint).map(({ field }) => field.model ?? '');
}

function changedModels(endpoint: Endpoint, change: string): string[] {
  return changesOfOthers(endpoint, 'anonymous').flatMap(({ operation, model }) =>
    operation === change ? [model] : [],
  );
}
