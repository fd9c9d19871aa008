import { expect, test } from 'vitest';
import { applyRules, messageOf } from '../index.ts';
import { answers, field, password, surface } from '../made-surface.ts';
import { rule } from './credential-in-response.ts';

const found = (...endpoints: Parameters<typeof surface>[0]) => applyRules(surface(endpoints), [rule]);

test('a password hash that anyone can get is critical, and is named with its column', () => {
  const [finding] = found(answers('GET /users/{id}', 'anonymous', [field('id'), password('password_hash')]));
  expect(finding).toMatchObject({
    severity: 'critical',
    confidence: 'certain',
    fields: ['password_hash'],
    exposure: 'leak',
  });
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

test("one's own password hash is still a finding, a mild one", () => {
  const [finding] = found(answers('GET /me', 'plain', [password('password_hash', { subject: 'self' })]));
  expect(finding).toMatchObject({ severity: 'medium' });
});

test('the token that a login makes is meant to leave, a stored password beside it is not', () => {
  const token = password('access_token', { kind: 'computed', origin: null, model: null });
  const login = answers('POST /login', 'anonymous', [token, password('user.password_hash')], {
    activities: ['issues-credential'],
  });
  expect(found(login).map(({ fields }) => fields)).toEqual([['user.password_hash']]);
});

test('what the caller sent is left to the rule about echoes', () => {
  expect(found(answers('POST /users', 'anonymous', [password('password', { kind: 'request' })]))).toEqual([]);
});
