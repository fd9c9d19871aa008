import { endpointName, type Severity, type Statement } from '#findings/index.ts';
import type { Access, Endpoint, Surface } from '#surface/index.ts';
import { audienceOfEndpoint, type Audience } from './audience.ts';
import { lastName } from './prose.ts';

/** A list on its way out, with who gets it. */
export interface List {
  readonly endpoint: Endpoint;
  readonly access: Access;
  readonly audience: Audience;
}

/** Stored lists that leave under one kind of limit. */
export function listsWith(surface: Surface, limit: Access['limit']): List[] {
  return surface.endpoints.flatMap((endpoint) => {
    const audience = audienceOfEndpoint(endpoint);
    if (audience === null) return [];
    const lists = endpoint.accesses.filter((access) => access.many && access.leaves && access.limit === limit);
    return lists.map((access) => ({ endpoint, access, audience }));
  });
}

const maximum = 100;

/** What both rules about the size of lists say. */
export function listStatement({ endpoint, access }: List, severity: Severity): Statement {
  return {
    endpoint,
    severity,
    confidence: 'certain',
    location: access.location,
    about: [access.model],
    subject: access.model,
    args: { endpoint: endpointName(endpoint), model: lastName(access.model), parameter: access.parameter ?? '' },
    remedy: { kind: 'limit-list', maximum },
  };
}
