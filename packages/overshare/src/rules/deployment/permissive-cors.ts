import { endpointName, type Confidence, type Severity, type Statement } from '#findings/index.ts';
import type { CorsPolicy, Endpoint, Guard, Location, Surface } from '#surface/index.ts';
import { handlerOf } from '../leaving.ts';
import { code } from '../prose.ts';
import type { Rule } from '../rule.ts';

/** A cross-origin policy under which pages of strangers read what a user's browser is sent. */
export const rule: Rule = {
  id: 'permissive-cors',
  category: 'cors',
  title: 'Permissive cross-origin policy',
  severities: ['high', 'info'],
  references: ['CWE-942', 'API8:2023'],
  patterns: ['CORS-01', 'CORS-02', 'CORS-03', 'CORS-04', 'CORS-05', 'CORS-06', 'CORS-07', 'CORS-08', 'CORS-10'],
  check(surface, report) {
    for (const { endpoint, policy, location } of policiesOf(surface)) {
      const verdict = judge(policy);
      if (verdict !== null) report(statementOf(endpoint, policy, location, verdict));
    }
  },
  message({ args }) {
    const where = args['endpoint'] === '' ? 'The application' : code(args['endpoint']);
    return `${where} ${verdicts[args['verdict'] as Verdict]?.words ?? 'has a permissive cross-origin policy'}.`;
  },
};

interface Policy {
  readonly endpoint: Endpoint | null;
  readonly policy: CorsPolicy;
  readonly location: Location;
}

function policiesOf(surface: Surface): Policy[] {
  const settings = surface.settings.flatMap(({ cors, location }) =>
    cors ? [{ endpoint: null, policy: cors, location }] : [],
  );
  return [...settings, ...surface.endpoints.flatMap(ofEndpoint)];
}

function ofEndpoint(endpoint: Endpoint): Policy[] {
  return endpoint.guards.flatMap((guard) => {
    if (guard.cors === undefined || !guard.effective) return [];
    const location = guard.location ?? handlerOf(endpoint);
    return [{ endpoint: isOwn(guard) ? endpoint : null, policy: guard.cors, location }];
  });
}

/** A policy of the whole application is one finding, however many endpoints it covers. */
function isOwn({ from }: Guard): boolean {
  return from === 'decorator' || from === 'handler' || from === 'class';
}

type Verdict =
  'reflected-credentials' | 'pattern-credentials' | 'null-credentials' | 'any-credentials' | 'pattern' | 'open';

const anySite = 'lets every website read its answers';
const asUser = 'in the name of the user whose browser asks';

/** That cookies are what logs a user in is not known; without them the browser has nothing to add. */
const verdicts: Readonly<Record<Verdict, { severity: Severity; confidence: Confidence; words: string }>> = {
  'reflected-credentials': { severity: 'high', confidence: 'likely', words: `${anySite} ${asUser}` },
  'pattern-credentials': {
    severity: 'high',
    confidence: 'likely',
    words: `lets more websites than meant read its answers ${asUser}: the origin pattern is too wide`,
  },
  'null-credentials': {
    severity: 'medium',
    confidence: 'likely',
    words: `lets every sandboxed page read its answers ${asUser}: the origin \`null\` is allowed`,
  },
  'any-credentials': {
    severity: 'medium',
    confidence: 'likely',
    words:
      'allows every origin together with credentials; browsers refuse that pair today, a small change makes it work',
  },
  pattern: {
    severity: 'low',
    confidence: 'certain',
    words: 'has an origin pattern that admits more websites than meant',
  },
  open: { severity: 'info', confidence: 'certain', words: `${anySite}, as long as they need no cookie` },
};

function judge({ origins, credentials, weakness, list = [] }: CorsPolicy): Verdict | null {
  if (origins === 'reflected') return credentials ? 'reflected-credentials' : 'open';
  if (origins === 'any') return credentials ? 'any-credentials' : 'open';
  if (origins === 'listed') return credentials && list.includes('null') ? 'null-credentials' : null;
  if (weakness === undefined) return null;
  return credentials ? 'pattern-credentials' : 'pattern';
}

function statementOf(endpoint: Endpoint | null, policy: CorsPolicy, location: Location, verdict: Verdict): Statement {
  return {
    endpoint,
    severity: verdicts[verdict].severity,
    confidence: verdicts[verdict].confidence,
    location,
    about: [verdict],
    args: { endpoint: endpoint === null ? '' : endpointName(endpoint), verdict },
    remedy: { kind: 'close-cors', credentials: policy.credentials },
  };
}
