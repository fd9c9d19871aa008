import type { Endpoint, Field, Guard, Location, Response, Setting, Surface } from '#surface/index.ts';
import { maskSecrets } from '../text/mask-secrets.ts';

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
    settings: surface.settings.map(settingJson),
    models: surface.models.map(withPlace),
    gaps: surface.gaps,
    endpoints: surface.endpoints.map(endpointJson),
  };
}

function settingJson({ condition, ...rest }: Setting) {
  return { ...withPlace(rest), ...(condition !== undefined && { condition: maskSecrets(condition) }) };
}

function endpointJson(endpoint: Endpoint) {
  const { id, methods, path, routed, framework, handler, access, objectScope, throttled, callers, scopeReasons } =
    endpoint;
  const { refusal, activities, promised, known, why, route } = endpoint;
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
    ...(refusal && { refusal }),
    guards: endpoint.guards.map((guard: Guard) => withPlace(guard)),
    responses: endpoint.responses.map(responseJson),
    accesses: endpoint.accesses.map(withPlace),
    writes: endpoint.writes.map(withPlace),
    activities,
    effects: endpoint.effects.map(withPlace),
    ...(promised && { promised }),
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

function fieldJson({ condition, locations, ...rest }: Field) {
  const only = condition === undefined ? {} : { condition: maskSecrets(condition) };
  return { ...rest, ...only, locations: locations.map(place) };
}
