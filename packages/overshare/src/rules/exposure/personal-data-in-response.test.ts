import { expect, test } from 'vitest';
import type { Exposure, Sensitivity } from '#surface/index.ts';
import { messageOf } from '../index.ts';
import { answers, email, field, found, password, verdicts } from '../made-surface.ts';
import { rule } from './personal-data-in-response.ts';

test('addresses of all users to anyone are high, to a logged-in user medium, to colleagues low, to staff nothing', () => {
  expect(
    verdicts(rule, [
      answers('GET /anyone', 'anonymous', [email('[].email')]),
      answers('GET /user', 'plain', [email('[].email')]),
      answers('GET /colleague', 'owner', [email('[].email', { subject: 'anyone' })]),
      answers('GET /staff', 'staff', [email('[].email')]),
    ]),
  ).toEqual(['GET /anyone high', 'GET /user medium', 'GET /colleague low']);
});

test('what harms by itself is worse than an address, a name is less, what is shown on purpose is nothing', () => {
  const of = (sensitivity: Sensitivity, exposure: Exposure) => [
    field('value', { sensitivity: [sensitivity], exposure }),
  ];
  expect(
    verdicts(rule, [
      answers('GET /health', 'anonymous', of('personal.health', 'leak')),
      answers('GET /passport', 'anonymous', of('personal.identity', 'leak')),
      answers('GET /address', 'anonymous', of('personal.contact', 'excess')),
      answers('GET /name', 'anonymous', of('personal.identity', 'excess')),
      answers('GET /nickname', 'anonymous', of('personal.identity', null)),
    ]),
  ).toEqual(['GET /health high', 'GET /passport high', 'GET /address medium', 'GET /name low']);
});

test("one's own address is fine, that of somebody else is not", () => {
  const own = email('email', { subject: 'self' });
  expect(
    verdicts(rule, [answers('GET /me', 'plain', [own]), answers('GET /users/{id}', 'plain', [email('email')])]),
  ).toEqual(['GET /users/{id} medium']);
});

test('what the caller sent and what is written in the code are nobody else’s data', () => {
  const fields = [email('sent', { kind: 'request' }), email('support', { kind: 'constant' }), email('stored')];
  expect(found(rule, [answers('POST /users', 'anonymous', fields)]).map((finding) => finding.fields)).toEqual([
    ['stored'],
  ]);
});

test('the remedy keeps business data and what is the caller’s own', () => {
  const kept = [field('total', { sensitivity: ['business'] }), email('my_email', { subject: 'self' })];
  const [finding] = found(rule, [answers('GET /orders', 'plain', [...kept, email('email')])]);
  expect(finding?.remedy).toMatchObject({ keep: ['my_email', 'total'], drop: ['email'] });
});

test('many fields make one sentence, and one remedy that drops credentials as well', () => {
  const names = ['a', 'b', 'c', 'd', 'e'];
  const fields = [...names.map((name) => email(name)), field('id'), password('hash')];
  const [finding] = found(rule, [answers('GET /u', 'anonymous', fields)]);
  expect(messageOf(finding!)).toBe(
    '`GET /u` sends `a` (User.a), `b` (User.b), `c` (User.c) and 2 more to anyone, without login.',
  );
  expect(finding?.remedy).toMatchObject({ keep: ['id'], drop: [...names, 'hash'] });
});
