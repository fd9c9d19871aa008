import { compareText, endpointName } from '#findings/index.ts';
import type { Endpoint, Location, Surface } from '#surface/index.ts';
import { isMeantForAll } from './intent.ts';
import { handlerOf } from './leaving.ts';
import { changeOf, sensitiveFrom } from './stakes.ts';

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

/** So many neighbours at least have to agree, more where only the file is the same, and so large a part of all. */
const AGREEING = { path: 3, file: 4 };
const MOST = 0.8;

/**
 * The best guarded neighbour of an endpoint that asks less than nearly all others of its file or below its path; null
 * where they differ anyhow. It is asked where what the endpoint does says nothing by itself.
 */
export function strongerNeighbour(endpoint: Endpoint, surface: Surface): Endpoint | null {
  const own = strengthOf(endpoint);
  if (own === null || isMeantForAll(endpoint, surface)) return null;
  if (changeOf(endpoint, own === 0 ? 'anonymous' : 'plain') !== null || sensitiveFrom(endpoint).length > 0) return null;
  const alike = surface.endpoints.filter(
    (other) => isReading(other) === isReading(endpoint) && !isSame(other, endpoint),
  );
  const parent = parentOf(endpoint);
  const neighbourhoods = [
    { least: AGREEING.file, others: alike.filter(({ handler }) => handler.file === endpoint.handler.file) },
    { least: AGREEING.path, others: parent === null ? [] : alike.filter(({ path }) => path?.startsWith(parent)) },
  ];
  for (const { least, others } of neighbourhoods) {
    const stronger = others.filter((other) => leastStrengthOf(other) > own).sort(compareStrength);
    const agreeing = new Set(stronger.map(({ handler }) => handler.symbol)).size;
    if (agreeing >= least && stronger.length >= MOST * others.length) return stronger[0] ?? null;
  }
  return null;
}

/** Who is let in may be unknown where it is known who is not. */
const leastStrengthOf = (endpoint: Endpoint): number =>
  strengthOf(endpoint) ?? (endpoint.callers.anonymous === 'denied' ? strength.authenticated : strength.public);

const isSame = (one: Endpoint, two: Endpoint): boolean => one.handler.symbol === two.handler.symbol;

const isReading = ({ methods }: Endpoint): boolean => methods.every((method) => /^(GET|HEAD|OPTIONS)$/.test(method));

/** `/api/statistics/` of `/api/statistics/users`: what lies beside it. A path right below the root has nothing to share. */
function parentOf({ path }: Endpoint): string | null {
  const parent = path?.replace(/[^/]+\/?$/, '') ?? '';
  return parent.split('/').length > 3 && !parent.includes('{') ? parent : null;
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
