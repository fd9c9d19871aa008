import { endpointName, type Severity, type Statement } from '#findings/index.ts';
import type { Endpoint } from '#surface/index.ts';
import { audienceOfEndpoint } from '../audience.ts';
import { handlerOf } from '../leaving.ts';
import { code } from '../prose.ts';
import type { Rule } from '../rule.ts';
import { sensitiveFrom } from '../stakes.ts';

/** An endpoint that somebody gains from calling a thousand times. */
export const rule: Rule = {
  id: 'missing-throttle',
  category: 'throttle',
  title: 'No throttle where it matters',
  severities: ['medium', 'info'],
  references: ['CWE-307', 'CWE-799', 'API4:2023'],
  patterns: ['RATE-01', 'RATE-04', 'RATE-05', 'RATE-07', 'RATE-12'],
  check(surface, report) {
    for (const endpoint of surface.endpoints) {
      const reason = endpoint.throttled === 'no' && !hasOwnFinding(endpoint) ? reasonOf(endpoint) : null;
      if (reason !== null) report(statementOf(endpoint, reason));
    }
  },
  message: ({ args }) =>
    `${code(args['endpoint'])} ${reasons[(args['reason'] ?? '') as Reason].words}, and nothing limits how often.`,
};

type Reason = 'guess' | 'issue' | 'send' | 'harvest';

const reasons: Readonly<Record<Reason, { readonly severity: Severity; readonly words: string }>> = {
  guess: { severity: 'medium', words: 'says whether a password, code or token is right' },
  send: { severity: 'medium', words: 'sends mail or messages on request' },
  issue: { severity: 'low', words: 'hands out credentials' },
  harvest: { severity: 'info', words: 'lists personal or business data to anyone' },
};

/** A throttle that does not act has a finding that says why. */
function hasOwnFinding({ guards }: Endpoint): boolean {
  return guards.some(({ kind, effective }) => kind === 'throttle' && !effective);
}

function reasonOf(endpoint: Endpoint): Reason | null {
  const audience = audienceOfEndpoint(endpoint);
  if (audience !== 'anyone' && audience !== 'user') return null;
  if (endpoint.activities.includes('checks-credential')) return 'guess';
  if (endpoint.activities.includes('sends-message')) return 'send';
  if (endpoint.activities.includes('issues-credential')) return 'issue';
  const lists = sensitiveFrom(endpoint).some(({ field }) => field.path.includes('[]'));
  return audience === 'anyone' && lists ? 'harvest' : null;
}

function statementOf(endpoint: Endpoint, reason: Reason): Statement {
  return {
    endpoint,
    severity: reasons[reason].severity,
    confidence: 'likely', // a gateway in front of the application may limit what the code does not
    location: handlerOf(endpoint),
    about: [reason],
    args: { endpoint: endpointName(endpoint), reason },
    remedy: { kind: 'throttle', rate: reason === 'harvest' ? '60/minute' : '5/minute' },
  };
}
