import { compareText, endpointName } from '#findings/index.ts';
import type { Endpoint, Location, Surface } from '#surface/index.ts';
import { isMeantForAll } from './intent.ts';
import { handlerOf } from './leaving.ts';
import { changeOf } from './stakes.ts';

const strength = { public: 0, authenticated: 1, permission: 2 } as const;

/** How much an endpoint asks of its callers; null where that is unknown. */
function strengthOf({ access }: Endpoint): number | null {
  return access === 'unknown' ? null : strength[access];
}

/**
 * The best guarded sibling of an endpoint that changes data and asks less than it; null where all is even. Reading may
 * well be open where changing is not, so only changes are compared.
 */
export function strongerSibling(endpoint: Endpoint, surface: Surface): Endpoint | null {
  const own = strengthOf(endpoint);
  if (own === null || changeOf(endpoint) === null || isMeantForAll(endpoint, surface)) return null;
  const stronger = surface.endpoints.filter((other) => isSibling(endpoint, other) && (strengthOf(other) ?? 0) > own);
  return stronger.sort(compareStrength)[0] ?? null;
}

function compareStrength(one: Endpoint, two: Endpoint): number {
  return (strengthOf(two) ?? 0) - (strengthOf(one) ?? 0) || compareText(endpointName(one), endpointName(two));
}

/** Another method of the same path or of the same handler class. */
function isSibling(one: Endpoint, two: Endpoint): boolean {
  if (one.id === two.id) return false;
  const samePath = one.path !== null && one.path === two.path;
  const family = classOf(one);
  return samePath || (family !== null && family === classOf(two) && one.handler.file === two.handler.file);
}

/** Where one guards a handler: its class, which guards all its methods at once, else the function itself. */
export function viewOf(endpoint: Endpoint): Location {
  const family = classOf(endpoint);
  return { ...handlerOf(endpoint), ...(family === null ? {} : { symbol: family }) };
}

/** `shop.views.OrderList` of `shop.views.OrderList.get`; null for a function. */
function classOf({ handler }: Endpoint): string | null {
  const parts = handler.symbol.split('.').slice(0, -1);
  return /^_*[A-Z]/.test(parts.at(-1) ?? '') ? parts.join('.') : null;
}
