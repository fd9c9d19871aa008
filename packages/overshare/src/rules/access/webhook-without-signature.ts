import { endpointName } from '#findings/index.ts';
import type { Endpoint } from '#surface/index.ts';
import { handlerOf } from '../leaving.ts';
import { code } from '../prose.ts';
import type { Rule } from '../rule.ts';
import { changeOf } from '../stakes.ts';

/** A place where another service reports what happened, and that believes everybody. */
export const rule: Rule = {
  id: 'webhook-without-signature',
  category: 'access',
  title: 'Webhook that believes everybody',
  severities: ['medium', 'medium'],
  references: ['CWE-345', 'CWE-347', 'API10:2023'],
  patterns: ['UNSAFE-01'],
  check({ endpoints }, report) {
    for (const endpoint of endpoints.filter(isCredulous))
      report({
        endpoint,
        severity: 'medium',
        confidence: endpoint.known === 'full' ? 'likely' : 'possible',
        location: handlerOf(endpoint),
        about: ['signature'],
        args: { endpoint: endpointName(endpoint) },
        remedy: null, // the secret and the header are those of the service that calls
      });
  },
  message: ({ args }) =>
    `${code(args['endpoint'])} stores what another service reports, and nothing checks that this service is who calls.`,
};

const isWebhook = /\/(web[-_]?hooks?|callbacks?|ipn|notify|notifications?\/receive)(\/|$)/i;

/** A secret in the path, or a comparison with one, tells the service from others. */
function isCredulous(endpoint: Endpoint): boolean {
  const { path, activities, callers, effects } = endpoint;
  if (path === null || !isWebhook.test(path) || /\{\w*(token|secret|key|uuid|hash)\w*\}/i.test(path)) return false;
  const checks = activities.includes('checks-credential') || effects.some(({ kind }) => kind === 'compares-secret');
  return callers.anonymous === 'reached' && !checks && changeOf(endpoint, 'anonymous') !== null;
}
