import type { Endpoint } from '#surface/index.ts';
import type { Confidence } from './finding.ts';

const order: readonly Confidence[] = ['proved', 'certain', 'likely', 'possible'];

/** The weakest of some confidences. */
export function weakest(several: readonly Confidence[]): Confidence {
  return several.reduce((one, two) => (order.indexOf(one) >= order.indexOf(two) ? one : two), 'proved');
}

/** The strongest of some confidences: of siblings, the best known one shows that the cause is real. */
export function strongest(several: readonly Confidence[]): Confidence {
  return several.reduce((one, two) => (order.indexOf(one) <= order.indexOf(two) ? one : two), 'possible');
}

/**
 * The most that may be claimed of an endpoint. One that is understood in part, or that nothing routes, may have
 * a guard that was not seen: no more than `likely`.
 */
export function limitOf(endpoint: Endpoint | null): Confidence {
  return endpoint === null || (endpoint.known === 'full' && endpoint.routed) ? 'certain' : 'likely';
}
