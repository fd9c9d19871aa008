import type { Endpoint, Field, Guard, Location, Response, Surface } from '#surface/index.ts';

/** A place as other programs read it: `line` where it begins. */
function place({ file, startLine, endLine, symbol }: Location) {
  return { file, line: startLine, endLine, ...(symbol !== undefined && { symbol }) };
}

/** Replaces an optional location by its written form. */
function withPlace<T extends { readonly location?: Location }>({ location, ...rest }: T) {
  return { ...rest, ...(location && { location: place(location) }) };
}

/** What the report says of an API, in the order of the contract. */
export function surfaceJson(surface: Surface) {
  return {
    coverage: surface.coverage,
    identity: surface.identity,
    versions: surface.versions,
    settings: surface.settings.map(withPlace),
    models: surface.models.map(withPlace),
    gaps: surface.gaps,
    endpoints: surface.endpoints.map(endpointJson),
  };
}

function endpointJson(endpoint: Endpoint) {
  const { id, methods, path, routed, framework, handler, access, objectScope, throttled, callers, scopeReasons } =
    endpoint;
  const { activities, known, why, route } = endpoint;
  return {
    id,
    methods,
    path,
    routed,
    framework,
    handler,
    access,
    objectScope,
    throttled,
    callers,
    scopeReasons,
    guards: endpoint.guards.map((guard: Guard) => withPlace(guard)),
    responses: endpoint.responses.map(responseJson),
    accesses: endpoint.accesses.map(withPlace),
    writes: endpoint.writes.map(withPlace),
    activities,
    known,
    why,
    ...(route && { route: place(route) }),
  };
}

function responseJson({ fields, crash, ...rest }: Response) {
  const { latent, ...facts } = crash ?? {};
  return {
    ...withPlace(rest),
    fields: fields.map(fieldJson),
    ...(crash && { crash: { ...facts, latent: (latent ?? []).map(fieldJson) } }),
  };
}

function fieldJson({ locations, ...rest }: Field) {
  return { ...rest, locations: locations.map(place) };
}
