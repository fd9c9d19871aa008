import { expect, test } from 'vitest';
import { messageOf } from '../index.ts';
import { answers, field, found, password, place, verdicts } from '../made-surface.ts';
import { rule } from './credential-in-response.ts';

test('a password hash that anyone can get is critical, and is named with its column', () => {
  const [finding] = found(rule, [answers('GET /users/{id}', 'anonymous', [field('id'), password('password_hash')])]);
  expect(finding).toMatchObject({ severity: 'critical', confidence: 'certain', exposure: 'leak' });
  expect(finding?.fields).toEqual(['password_hash']);
  expect(finding?.remedy).toEqual({
    kind: 'choose-fields',
    model: 'shop.models.User',
    keep: ['id'],
    drop: ['password_hash'],
  });
  expect(messageOf(finding!)).toBe(
    '`GET /users/{id}` sends `password_hash` (User.password_hash) to anyone, without login.',
  );
});

test('the wider the audience, the worse', () => {
  const hash = [password('password_hash')];
  expect(
    verdicts(rule, [
      answers('GET /anyone', 'anonymous', hash),
      answers('GET /user', 'plain', hash),
      answers('GET /owner', 'plain', [password('password_hash', { subject: 'self' })]),
      answers('GET /staff', 'staff', hash),
    ]),
  ).toEqual(['GET /anyone critical', 'GET /user high', 'GET /owner medium', 'GET /staff low']);
});

test('one serializer that five endpoints use is one finding', () => {
  const hash = password('password_hash', { locations: [place('shop.models.User.to_dict', 20, 'shop/models.py')] });
  const routes = ['GET /a', 'GET /b', 'GET /c', 'GET /d', 'GET /e'];
  const findings = found(
    rule,
    routes.map((route) => answers(route, 'anonymous', [hash])),
  );
  expect(findings.map(({ location }) => location.symbol)).toEqual(['shop.models.User.to_dict']);
  expect(findings[0]?.related).toHaveLength(5);
  expect(messageOf(findings[0]!)).toContain('4 more endpoints share the cause.');
});

test('what a login makes for the caller is meant to leave, a stored password beside it is not', () => {
  const token = password('access_token', { kind: 'computed', origin: null, model: null });
  const fields = [token, password('user.password_hash')];
  const fieldsOf = (activities: Parameters<typeof answers>[3]) =>
    found(rule, [answers('POST /login', 'anonymous', fields, activities)]).flatMap((finding) => finding.fields);
  expect(fieldsOf({ activities: ['issues-credential'] })).toEqual(['user.password_hash']);
  expect(fieldsOf({})).toEqual(['access_token', 'user.password_hash']);
});

test('what is undecided makes the finding less sure', () => {
  const confidence = (...fields: Parameters<typeof answers>[2][number][]) =>
    found(rule, [answers('GET /a', 'anonymous', fields)]).map((finding) => finding.confidence);
  expect(confidence(password('hash', { condition: 'settings.DEBUG' }))).toEqual(['likely']);
  expect(confidence(password('hash', { condition: 'settings.DEBUG' }), password('hash2'))).toEqual(['certain']);
  expect(confidence(password('hash', { kind: 'unknown' }))).toEqual(['likely']);
  expect(confidence(password('avatar', { kind: 'computed' }))).toEqual(['likely']);
});

test('what the caller sent is left to the rule about echoes', () => {
  const echo = password('password', { kind: 'request' });
  const [finding] = found(rule, [answers('POST /users', 'anonymous', [echo, password('password_hash')])]);
  expect(finding?.fields).toEqual(['password_hash']);
});

test('a place for tokens may hand out those of its caller, and only those', () => {
  const own = password('token', { subject: 'self' });
  const made = password('token', { kind: 'computed', origin: null, model: null });
  expect(
    verdicts(rule, [
      answers('POST /api/tokens/', 'plain', [own]),
      answers('POST /auth_token', 'plain', [made]),
      answers('POST /tokens', 'plain', [password('token')]),
      answers('POST /tokens/{id}', 'plain', [made]),
      answers('GET /tokens', 'plain', [own]),
    ]),
  ).toEqual(['POST /tokens high', 'POST /tokens/{id} high', 'GET /tokens medium']);
});
