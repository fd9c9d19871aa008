import type { Endpoint, Guard, Surface } from '#surface/index.ts';
import { audienceOfEndpoint, isWider, type Audience } from './audience.ts';

/** A guard that took the place of a stronger one. */
export interface Replacement {
  readonly guard: Guard;
  /** Who gets in now. */
  readonly audience: Audience;
}

/** Where an endpoint has a guard of its own instead of the one that others have, and lets in more callers for it. */
export function weakerReplacement(endpoint: Endpoint, surface: Surface): Replacement | null {
  const audience = audienceOfEndpoint(endpoint);
  if (audience === null) return null;
  const guard = endpoint.guards.find(
    ({ kind, replaced }) =>
      replaced !== undefined && kind !== 'throttle' && isWider(audience, admittedBy(replaced, surface)),
  );
  return guard ? { guard, audience } : null;
}

/** Whom a guard lets in where it acts; a guard that acts nowhere is taken to ask for a login at least. */
function admittedBy(name: string, { endpoints }: Surface): Audience {
  const kept = endpoints.filter(({ guards }) => guards.some((guard) => guard.effective && guard.name === name));
  const audiences = kept.flatMap((endpoint) => audienceOfEndpoint(endpoint) ?? []);
  return (
    audiences.reduce<Audience | null>((one, two) => (one === null || isWider(two, one) ? two : one), null) ?? 'user'
  );
}
