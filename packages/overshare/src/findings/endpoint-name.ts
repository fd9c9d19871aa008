import type { Endpoint } from '#surface/index.ts';

/** How an endpoint is called in prose and in fingerprints: `GET /orders/{id}`, or its handler where nothing routes it. */
export function endpointName(endpoint: Endpoint): string {
  return endpoint.path === null ? endpoint.handler.symbol : `${endpoint.methods.join(', ')} ${endpoint.path}`;
}
