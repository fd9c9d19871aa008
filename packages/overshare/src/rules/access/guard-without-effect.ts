import { endpointName, type Remedy, type Severity, type Statement } from '#findings/index.ts';
import type { Endpoint, Guard, IdleReason, Surface } from '#surface/index.ts';
import { audienceOfEndpoint } from '../audience.ts';
import { isMeantForAll } from '../intent.ts';
import { handlerOf } from '../leaving.ts';
import { code } from '../prose.ts';
import { unscoped } from '../reach.ts';
import type { Rule } from '../rule.ts';
import { changeOf, sensitiveFrom } from '../stakes.ts';

/** Something that looks like protection and lets everybody through. */
export const rule: Rule = {
  id: 'guard-without-effect',
  category: 'broken-guard',
  title: 'Guard that does not act',
  severities: ['high', 'info'],
  references: ['CWE-863', 'CWE-306', 'API5:2023'],
  patterns: [
    'AUTH-02',
    'AUTH-03',
    'AUTH-10',
    'AUTH-14',
    'AUTH-19',
    'AUTH-21',
    'BOLA-04',
    'BOLA-05',
    'BOLA-06',
    'RATE-03',
    'RATE-06',
    'RATE-13',
  ],
  check(surface, report) {
    for (const endpoint of surface.endpoints)
      for (const guard of endpoint.guards) {
        const severity = severityOf(endpoint, guard, surface);
        if (severity !== null) report(statementOf(endpoint, guard, severity));
      }
  },
  message: ({ args }) =>
    `${code(args['guard'])} does not protect ${code(args['endpoint'])}: ${reasons[(args['reason'] ?? '') as IdleReason] ?? 'it does not act here'}.`,
};

const reasons: Readonly<Record<IdleReason, string>> = {
  'above-route': 'it stands above the decorator that registers the route, so the unguarded function is what answers',
  'never-applied': 'the module has it and applies it to nothing',
  optional: 'it recognizes who logs in and lets in everybody else too',
  unverified: 'it takes a token at its word, so whoever calls can make one',
  'no-rate': 'no rate is set for it, so it never refuses a request',
  'wrong-place': 'the framework does not look at it where it stands',
  'never-called': 'it decides about single objects, and is never asked about one here',
  'wrong-callers': 'the callers that it holds back are not those who get here',
  'wrong-order': 'what stands before it answers first',
  'admits-all': 'it lets everybody in by design',
  misspelled: 'the framework knows no attribute of this name',
};

/** Null where the guard acts, or where nobody gets in whom it should have kept out. */
function severityOf(endpoint: Endpoint, guard: Guard, surface: Surface): Severity | null {
  if (guard.effective || guard.kind === 'cors' || guard.kind === 'transport') return null;
  if (guard.idle === 'admits-all') return null; // it does not look protective
  if (guard.kind === 'throttle') return severityOfThrottle(endpoint);
  if (guard.idle === 'never-called' && unscoped(endpoint, surface).length === 0) return null;
  if (!letsTooManyIn(endpoint, guard)) return null;
  const matters = changeOf(endpoint) !== null || sensitiveFrom(endpoint).length > 0;
  // An imported name and an optional login are often meant just so; what they should have kept tells.
  const doubtful = guard.idle === 'never-applied' || guard.idle === 'optional';
  if (isMeantForAll(endpoint, surface)) return doubtful ? null : 'info';
  if (doubtful) return matters ? 'medium' : null;
  return matters ? 'high' : 'medium';
}

function severityOfThrottle({ throttled, activities }: Endpoint): Severity | null {
  if (throttled === 'yes') return null;
  return activities.some((one) => one !== 'writes') ? 'medium' : 'low';
}

function letsTooManyIn(endpoint: Endpoint, { kind, idle }: Guard): boolean {
  if (idle === 'unverified') return !endpoint.guards.some(knowsCaller);
  const audience = audienceOfEndpoint(endpoint);
  return audience === 'anyone' || (kind !== 'authentication' && audience === 'user');
}

/** A login that is more than the project's own look at whether there is a token. */
const knowsCaller = ({ kind, effective, name, location }: Guard): boolean =>
  kind === 'authentication' && effective && !`.${location?.symbol}`.endsWith(`.${name}`);

function statementOf(endpoint: Endpoint, guard: Guard, severity: Severity): Statement {
  const reason = guard.idle ?? '';
  return {
    endpoint,
    severity,
    confidence: guard.idle === 'never-applied' || guard.idle === 'optional' ? 'likely' : 'certain',
    location: guard.location ?? handlerOf(endpoint),
    about: [guard.name, reason],
    subject: guard.name,
    args: { endpoint: endpointName(endpoint), guard: guard.name, reason },
    remedy: remedyOf(guard),
  };
}

function remedyOf({ kind, idle, name }: Guard): Remedy | null {
  if (idle === 'unverified') return null; // the key to check with is the project's own
  const isRenewed = kind === 'throttle' && idle !== 'above-route';
  return isRenewed ? { kind: 'throttle', rate: '5/minute' } : { kind: 'apply-guard', guard: name };
}
