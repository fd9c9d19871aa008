import { expect, test } from 'vitest';
import { severities } from '#findings/index.ts';
import type { Crash, Surface } from '#surface/index.ts';
import { applyRules, messageOf, ruleOf, rules } from './index.ts';
import {
  access,
  answers,
  email,
  endpoint,
  field,
  guard,
  model,
  password,
  response,
  setting,
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
  ],
  {
    models: [model('shop.models.Order', { total: ['business'] }, ['user'])],
    settings: [setting('debug'), setting('cors', { cors: { origins: 'reflected', credentials: true } })],
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
  expect(applyRules(surface(right))).toEqual([]);
  expect(applyRules(surface([...right, wrong])).map(messageOf)).toEqual([
    'Anyone can call `POST /carts` without login; it creates `Order`.',
  ]);
});
