// Hand-made statements for the tests of this room: each is valid by itself, a test says only what it is about.
import { callers, type CallerTable, type Endpoint } from '#surface/index.ts';
import type { RuleFacts, Statement } from './report.ts';

export const someRule: RuleFacts = { id: 'some-rule', category: 'exposure', references: ['CWE-200'] };

export function endpoint(route: string, more: Partial<Endpoint> = {}): Endpoint {
  const [method = 'GET', path = '/'] = route.split(' ');
  return {
    id: route,
    methods: [method],
    path,
    routed: true,
    framework: 'flask',
    handler: { symbol: `shop.views${path.replaceAll('/', '.')}`, file: 'shop/views.py', line: 10, endLine: 12 },
    access: 'public',
    objectScope: null,
    scopeReasons: [],
    throttled: 'no',
    callers: Object.fromEntries(callers.map((caller) => [caller, 'reached'])) as CallerTable,
    guards: [],
    responses: [],
    accesses: [],
    writes: [],
    activities: [],
    effects: [],
    known: 'full',
    why: [],
    ...more,
  };
}

/** A statement about `to_dict` of a user, a place that many endpoints share. */
export function statement(route: string, more: Partial<Statement> = {}): Statement {
  return {
    endpoint: endpoint(route),
    severity: 'medium',
    confidence: 'certain',
    location: { file: 'shop/models.py', startLine: 20, endLine: 24, symbol: 'shop.models.User.to_dict' },
    about: ['shop.models.User.email'],
    fields: ['email'],
    args: { endpoint: route },
    remedy: null,
    ...more,
  };
}
