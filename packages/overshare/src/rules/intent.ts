import type { Endpoint, Surface } from '#surface/index.ts';

/** Pages about the service itself; `/docs/{id}` is not one of them. */
const aboutService =
  /\/(health|healthz|healthcheck|ping|livez?|readyz?|metrics|docs|redoc|swagger|openapi)(\.\w+)?\/?$/i;

/** The ways in, which nobody can be logged in for. */
const entrance =
  /\/(log|sign)[-_]?(in|out|up)(\/|$)|\/(register|forgot[-_]password|reset[-_]password|password[-_]reset)(\/|$)/i;

/** The request shows a token that was mailed or handed out; `{token_id}` only names one. */
const tokenInPath = /\{(\w*token|uidb64|signature|hmac|otp)\}/i;

/**
 * Whether an endpoint is likely to be open on purpose: it checks or hands out a credential itself, makes a new user, or is
 * called like something that everybody has to reach. Such a guess lowers a finding and never drops it.
 */
export function isMeantForAll(endpoint: Endpoint, surface: Surface): boolean {
  const own = endpoint.activities.some((one) => one === 'checks-credential' || one === 'issues-credential');
  const path = endpoint.path ?? '';
  return own || makesUser(endpoint, surface) || [aboutService, entrance, tokenInPath].some((open) => open.test(path));
}

function makesUser({ accesses, writes }: Endpoint, { identity }: Surface): boolean {
  return [...accesses, ...writes].some((one) => one.operation === 'create' && one.model === identity.userModel);
}
