// Hand-made surfaces for the tests of rules: each part is valid by itself, a test says only what it is about.
import {
  callers,
  type Access,
  type Caller,
  type CallerOutcome,
  type Datum,
  type Effect,
  type Endpoint,
  type Exposure,
  type Field,
  type Guard,
  type Location,
  type Sensitivity,
} from '#surface/index.ts';
import type { Finding } from '#findings/index.ts';
import type { Model, Response, Setting, Surface, Write } from '#surface/index.ts';
import { applyRules, type Rule } from './index.ts';

/** Stands for the handler of the endpoint that a part is put into. */
const here: Location = { file: 'here', startLine: 0, endLine: 0 };

export function place(symbol = 'shop.views.show', startLine = 10, file = 'shop/views.py'): Location {
  return { file, startLine, endLine: startLine + 5, symbol };
}

/** A function of its own for each route. */
function handlerOf(route: string): Endpoint['handler'] {
  return { symbol: `shop.views.${route.replaceAll(/\W+/g, '_')}`, file: 'shop/views.py', line: 10, endLine: 15 };
}

export function field(path: string, more: Partial<Field> = {}): Field {
  const column = path.split('.').at(-1) ?? path;
  return {
    path,
    origin: `shop.models.User.${column}`,
    model: 'shop.models.User',
    kind: 'column',
    sensitivity: ['ordinary'],
    exposure: usual(more.sensitivity?.[0] ?? 'ordinary'),
    selection: 'named',
    subject: 'anyone',
    callers: [...callers],
    locations: [],
    ...more,
  };
}

function usual(sensitivity: Sensitivity): Exposure {
  if (sensitivity === 'ordinary' || sensitivity === 'internal.key') return null;
  return sensitivity === 'credential' || sensitivity === 'secret' ? 'leak' : 'excess';
}

export const password = (path: string, more: Partial<Field> = {}): Field =>
  field(path, { sensitivity: ['credential'], ...more });

export const email = (path: string, more: Partial<Field> = {}): Field =>
  field(path, { sensitivity: ['personal.contact'], ...more });

export function response(fields: readonly Field[], more: Partial<Response> = {}): Response {
  return { status: 200, kind: 'json', fields, complete: true, ...more };
}

/** Who gets in: every caller from the weakest that does; there is always an owner and a tenant. */
function letsIn(weakest: Caller, below: CallerOutcome = 'denied'): Endpoint['callers'] {
  const from = callers.indexOf(weakest);
  return Object.fromEntries(
    callers.map((caller, at) => [caller, at < from ? below : 'reached']),
  ) as Endpoint['callers'];
}

const accessOf: Readonly<Record<Caller, Endpoint['access']>> = {
  anonymous: 'public',
  plain: 'authenticated',
  stranger: 'authenticated',
  owner: 'authenticated',
  colleague: 'authenticated',
  staff: 'permission',
};

export function endpoint(route: string, weakest: Caller = 'anonymous', more: Partial<Endpoint> = {}): Endpoint {
  const [method = 'GET', path = '/'] = route.split(' ');
  const handler = place(handlerOf(route).symbol);
  const placed = <Part extends { location?: Location }>(parts: readonly Part[] = []): Part[] =>
    parts.map((part) => (part.location === here ? { ...part, location: handler } : part));
  return {
    id: route,
    methods: [method],
    path,
    routed: true,
    framework: 'flask',
    handler: handlerOf(route),
    access: accessOf[weakest],
    objectScope: null,
    scopeReasons: [],
    throttled: 'no',
    callers: letsIn(weakest),
    responses: [],
    activities: [],
    known: 'full',
    why: [],
    ...more,
    guards: placed(more.guards),
    effects: placed(more.effects),
    accesses: placed(more.accesses),
    writes: placed(more.writes),
  };
}

/** An endpoint that answers with these fields, to those who get in. */
export function answers(
  route: string,
  weakest: Caller,
  fields: readonly Field[],
  more: Partial<Endpoint> = {},
): Endpoint {
  const reaching = callers.slice(callers.indexOf(weakest));
  return endpoint(route, weakest, {
    responses: [response(fields.map((one) => ({ ...one, callers: reaching })))],
    ...more,
  });
}

export function access(more: Partial<Access> = {}): Access {
  return {
    model: 'shop.models.Order',
    operation: 'read',
    picked: 'request',
    scope: [],
    owned: true,
    many: false,
    limit: null,
    leaves: true,
    parameter: 'order_id',
    location: here,
    ...more,
  };
}

export function write(fields: readonly string[], more: Partial<Write> = {}): Write {
  return {
    model: 'shop.models.User',
    fields,
    open: false,
    operation: 'update',
    location: here,
    ...more,
  };
}

export function effect(kind: Effect['kind'], name: string, more: Partial<Effect> = {}): Effect {
  return { kind, name, data: [], location: here, ...more };
}

/** A part of the request in an effect. */
export function requested(origin: string): Datum {
  return { origin, from: 'request', sensitivity: ['ordinary'], exposure: null };
}

/** A column of the user in an effect. */
export function stored(column: string, sensitivity: Sensitivity): Datum {
  return {
    origin: `shop.models.User.${column}`,
    from: 'column',
    sensitivity: [sensitivity],
    exposure: usual(sensitivity),
  };
}

export function guard(name: string, more: Partial<Guard> = {}): Guard {
  return {
    kind: 'authentication',
    name,
    effective: true,
    from: 'decorator',
    location: here,
    ...more,
  };
}

export function model(
  name: string,
  columns: Readonly<Record<string, Model['columns'][number]['sensitivity']>>,
  owner: Model['owner'] = null,
): Model {
  return {
    name,
    owner,
    columns: Object.entries(columns).map(([column, sensitivity]) => ({ name: column, type: 'String', sensitivity })),
  };
}

export function setting(name: Setting['name'], more: Partial<Setting> = {}): Setting {
  return { name, value: 'True', safe: false, location: place('app', 3, 'app.py'), ...more };
}

export function surface(endpoints: readonly Endpoint[], more: Partial<Surface> = {}): Surface {
  return {
    endpoints,
    models: [],
    settings: [],
    identity: { userModel: 'shop.models.User', sessionKeys: [], roleColumns: [] },
    coverage: {
      endpoints: endpoints.length,
      full: endpoints.length,
      partial: 0,
      filesRead: 1,
      filesSkipped: [],
      limitsHit: [],
      unrouted: 0,
    },
    versions: {},
    gaps: [],
    ...more,
  };
}

/** What one rule says of some endpoints. */
export function found(rule: Rule, endpoints: readonly Endpoint[], more: Partial<Surface> = {}): Finding[] {
  return applyRules(surface(endpoints, more), [rule]);
}

/** The same in short: `GET /users high`. */
export function verdicts(rule: Rule, endpoints: readonly Endpoint[], more: Partial<Surface> = {}): string[] {
  return found(rule, endpoints, more).map(({ endpoint, severity }) => `${endpoint} ${severity}`);
}
