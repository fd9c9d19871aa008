import { endpointName, type Severity, type Statement } from '#findings/index.ts';
import type { Endpoint } from '#surface/index.ts';
import { audienceOfEndpoint } from '../audience.ts';
import { handlerOf } from '../leaving.ts';
import { code } from '../prose.ts';
import { weakerReplacement } from '../replaced-guards.ts';
import type { Rule } from '../rule.ts';
import { strongerNeighbour, strongerSibling } from '../siblings.ts';

/** A method that changes data and asks less of its callers than another beside it, or an endpoint that nearly all others surpass. */
export const rule: Rule = {
  id: 'weaker-guard-than-sibling',
  category: 'access',
  title: 'Weaker guard than on a sibling method',
  severities: ['high', 'low'],
  references: ['CWE-862', 'API5:2023'],
  patterns: ['AUTH-12', 'BFLA-03', 'BFLA-04'],
  excusedWherePublic: true,
  check(surface, report) {
    for (const endpoint of surface.endpoints) {
      // a guard that was replaced says more exactly what is wrong
      if (weakerReplacement(endpoint, surface) !== null) continue;
      const sibling = strongerSibling(endpoint, surface);
      const severity = severityOf(endpoint);
      if (sibling !== null && severity !== null) report(statementOf(endpoint, sibling, severity));
      const neighbour = sibling === null && severity !== null ? strongerNeighbour(endpoint, surface) : null;
      if (neighbour !== null) report(outlierOf(endpoint, neighbour));
    }
  },
  message: ({ args }) =>
    `${code(args['endpoint'])} lets in ${callers[args['access'] ?? '']}, but ${code(args['sibling'])} beside it asks for ${demands[args['demand'] ?? '']}${args['guard'] === '' ? '' : ` (${code(args['guard'])})`}.`,
};

const callers: Readonly<Record<string, string>> = { public: 'anyone', authenticated: 'every logged-in user' };
const demands: Readonly<Record<string, string>> = { authenticated: 'a login', permission: 'a permission' };

/** Where objects are limited to the caller's own, a mere login is enough for a method that a sibling reserves. */
function severityOf(endpoint: Endpoint): Severity | null {
  const audience = audienceOfEndpoint(endpoint);
  if (audience === 'anyone') return 'high';
  const scoped = endpoint.objectScope !== null && endpoint.objectScope !== 'none';
  return audience === 'user' && !scoped ? 'medium' : null;
}

function statementOf(endpoint: Endpoint, sibling: Endpoint, severity: Severity): Statement {
  const guard = guardOf(sibling);
  const method = sibling.methods.join(', ');
  return {
    endpoint,
    severity,
    confidence: sibling.known === 'full' ? 'certain' : 'likely',
    location: handlerOf(endpoint),
    about: [endpointName(sibling)],
    related: [{ ...handlerOf(sibling), message: endpointName(sibling) }],
    args: {
      endpoint: endpointName(endpoint),
      access: endpoint.access,
      sibling: endpointName(sibling),
      demand: sibling.access,
      guard: guard ?? '',
    },
    remedy: guard === null ? { kind: 'require-login' } : { kind: 'same-guard', guard, method },
  };
}

/** What nearly all neighbours ask for was hardly left out on purpose; what it is worth nobody can say from outside. */
function outlierOf(endpoint: Endpoint, neighbour: Endpoint): Statement {
  const severity = audienceOfEndpoint(endpoint) === 'anyone' ? 'medium' : 'low';
  return { ...statementOf(endpoint, neighbour, severity), confidence: 'likely' };
}

/** What keeps callers from the sibling: the permission if there is one, else the login. */
function guardOf({ guards, access }: Endpoint): string | null {
  const acting = guards.filter(({ effective }) => effective);
  const wanted = access === 'permission' ? ['permission', 'authentication'] : ['authentication', 'permission'];
  const best = wanted.map((kind) => acting.find((guard) => guard.kind === kind)).find((guard) => guard !== undefined);
  return best?.name ?? null;
}
