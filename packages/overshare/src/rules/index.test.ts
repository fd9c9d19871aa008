import { expect, test } from 'vitest';
import { severities } from '#findings/index.ts';
import type { Crash, Surface } from '#surface/index.ts';
import { applyRules, messageOf, ruleOf, rules } from './index.ts';
import {
  access,
  answers,
  effect,
  email,
  endpoint,
  field,
  guard,
  model,
  password,
  requested,
  response,
  setting,
  stored,
  surface,
  write,
} from './made-surface.ts';

const deletes = { accesses: [access({ operation: 'delete', leaves: false })] } as const;
const order = { model: 'shop.models.Order', origin: 'shop.models.Order.total', sensitivity: ['business'] } as const;
const crash: Crash = {
  error: 'TypeError',
  sink: 'jsonify',
  value: 'User',
  latent: [field('id')],
  leaksIf: 'it changes',
};
const flag = field('is_deleted', { sensitivity: ['internal.flag'] });

const wide = (before: string) =>
  ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((key) => field(before + key)).concat(email(`${before}email`));

const plainSettings = [
  'debug',
  'secret-key',
  'deny-by-default',
  'throttle-default',
  'throttle-key',
  'request-size',
  'https',
  'hosts',
  'framing',
  'api-docs',
] as const;

/** Everything that can be wrong, once. */
const worst: Surface = surface(
  [
    answers('GET /users', 'anonymous', [password('[].password_hash'), email('[].email'), field('[].id'), flag]),
    answers('GET /rows', 'plain', [field('id', { selection: 'all' }), field('author.id', { selection: 'nesting' })]),
    answers('POST /users', 'anonymous', [password('password', { kind: 'request' })]),
    answers('GET /orders', 'plain', [field('[].total', order)], {
      accesses: [access({ picked: 'all', many: true, limit: 'none' })],
    }),
    answers('GET /pages', 'plain', [field('[].total', order)], {
      accesses: [access({ picked: 'all', many: true, limit: 'client' })],
    }),
    answers('GET /orders/{id}', 'plain', [field('total', order)], { accesses: [access()] }),
    endpoint('GET /crash', 'plain', { responses: [response([], { status: 500, kind: 'raises', crash })] }),
    endpoint('DELETE /orders/{id}', 'anonymous', deletes),
    endpoint('DELETE /all', 'anonymous', deletes),
    endpoint('DELETE /idle', 'anonymous', {
      ...deletes,
      guards: [guard('login_required', { effective: false, idle: 'above-route' })],
    }),
    endpoint('POST /login', 'anonymous', { activities: ['checks-credential'] }),
    endpoint('PATCH /me', 'plain', { writes: [write(['role'])] }),
    endpoint('POST /orders', 'plain', {
      writes: [write(['user'], { model: 'shop.models.Order', operation: 'create' })],
    }),
    endpoint('DELETE /staff/{id}', 'staff', { guards: [guard('IsAdminUser', { kind: 'permission' })] }),
    endpoint('DELETE /notes', 'plain', {
      ...deletes,
      guards: [guard('IsOwner', { kind: 'permission', replaced: 'IsAdminUser' })],
    }),
    endpoint('DELETE /admin/notes', 'plain', deletes),
    endpoint('DELETE /v1/orders', 'plain', deletes),
    endpoint('DELETE /v2/orders', 'staff', deletes),
    endpoint('POST /webhook', 'anonymous', deletes),
    answers('GET /cached', 'plain', [field('id')], { refusal: 'redirect' }),
    endpoint('TRACE /cached', 'plain'),
    answers('GET /wide', 'plain', wide('[].')),
    answers('GET /wide/{id}', 'plain', wide('')),
    answers('GET /promised', 'plain', [field('id')], { promised: ['name'] }),
    ...['a', 'b', 'c', 'd', 'e'].map((name) => endpoint(`GET /api/${name}`)),
    endpoint('POST /effects', 'plain', {
      throttled: 'yes',
      accesses: [access()],
      effects: [
        effect('compares-secret', '=='),
        effect('makes-token', 'jwt.encode', { weakness: 'no-expiry', data: [stored('email', 'personal.contact')] }),
        effect('fetches', 'requests.get', { data: [requested('query url')] }),
        effect('opens-file', 'open', { data: [requested('query name')] }),
        effect('chooses-order', 'order_by', { weakness: 'any-column' }),
        effect('ignored', 'Meta.write_only_fields', { weakness: 'wrong-version' }),
        effect('writes-object', 'HttpResponse'),
        effect('logs', 'logger.info', { data: [stored('password', 'credential')] }),
        effect('reads-unchecked', "request.POST['name']"),
      ],
    }),
  ],
  {
    models: [model('shop.models.Order', { total: ['business'] }, ['user'])],
    settings: [
      ...plainSettings.map((name) => setting(name, { value: `${name} = bad` })),
      setting('cors', { cors: { origins: 'reflected', credentials: true } }),
    ],
  },
);

const findings = applyRules(worst);

test('every rule speaks, in whole words and within the severities that it announces', () => {
  expect(new Set(findings.map(({ ruleId }) => ruleId))).toEqual(new Set(rules.map(({ id }) => id)));
  for (const finding of findings) {
    expect(messageOf(finding)).toMatch(/^[^ ].*[.]$/);
    expect(messageOf(finding)).not.toMatch(/undefined|null|``| {2}/);
    const [most, least] = ruleOf(finding).severities.map((severity) => severities.indexOf(severity));
    expect(severities.indexOf(finding.severity), messageOf(finding)).toBeGreaterThanOrEqual(most ?? 0);
    expect(severities.indexOf(finding.severity), messageOf(finding)).toBeLessThanOrEqual(least ?? 0);
  }
});

test('no two findings have one fingerprint', () => {
  expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
});

test('the order of endpoints does not show', () => {
  expect(applyRules({ ...worst, endpoints: worst.endpoints.toReversed() })).toEqual(findings);
});

test('a field is a grave matter to one rule only', () => {
  const grave = findings.filter(({ category, severity }) => category === 'exposure' && /critical|high/.test(severity));
  const fields = grave.flatMap((finding) => finding.fields.map((path) => `${finding.endpoint} ${path}`));
  expect(fields).toEqual(['GET /users [].password_hash', 'GET /users [].email']);
});

test('an API that does everything right gets no finding, but for what is wrong in it', () => {
  const mine = access({ picked: 'own', scope: ['mine'], many: true, limit: 'capped' });
  const right = [
    answers('GET /articles', 'anonymous', [field('[].title')]),
    answers('GET /me', 'plain', [email('email', { subject: 'self' })], { guards: [guard('login_required')] }),
    answers('GET /orders', 'plain', [field('[].total', { ...order, subject: 'self' })], { accesses: [mine] }),
    answers('GET /admin/users', 'staff', [email('[].email')]),
    endpoint('POST /login', 'anonymous', { activities: ['checks-credential'], throttled: 'yes' }),
    endpoint('PATCH /orders/{id}', 'owner', { writes: [write(['note'], { model: 'shop.models.Order' })] }),
  ];
  const wrong = endpoint('POST /carts', 'anonymous', { accesses: [access({ operation: 'create', picked: 'new' })] });
  const trail = { settings: [setting('trail', { safe: true })] };
  expect(applyRules(surface(right, trail)).filter(({ severity }) => severity !== 'info')).toEqual([]);
  expect(
    applyRules(surface([...right, wrong], trail))
      .filter(({ severity }) => severity !== 'info')
      .map(messageOf),
  ).toEqual(['Anyone can call `POST /carts` without login; it creates `Order`.']);
});
