import { expect, test } from 'vitest';
import type { Endpoint } from '#surface/index.ts';
import { messageOf } from '../index.ts';
import { access, answers, email, endpoint, field, found, guard, verdicts, write } from '../made-surface.ts';
import { rule } from './missing-authentication.ts';

const changing = (operation: 'create' | 'update' | 'delete'): Partial<Endpoint> => ({
  accesses: [access({ operation, leaves: false })],
});

test('anyone who can change or delete what is stored is high, a form that anyone may send medium', () => {
  expect(
    verdicts(rule, [
      endpoint('DELETE /orders/{id}', 'anonymous', changing('delete')),
      endpoint('PUT /orders/{id}', 'anonymous', changing('update')),
      endpoint('POST /comments', 'anonymous', changing('create')),
      endpoint('POST /orders', 'plain', changing('update')),
    ]),
  ).toEqual(['DELETE /orders/{id} high', 'PUT /orders/{id} high', 'POST /comments medium']);
});

test('it names what the endpoint does', () => {
  const [deletes] = found(rule, [endpoint('DELETE /orders/{id}', 'anonymous', changing('delete'))]);
  expect(messageOf(deletes!)).toBe('Anyone can call `DELETE /orders/{id}` without login; it deletes `Order`.');
  const [reads] = found(rule, [answers('GET /users', 'anonymous', [email('[].email')])]);
  expect(messageOf(reads!)).toBe('Anyone can call `GET /users` without login; it gives out `User`.');
  expect(reads?.remedy).toEqual({ kind: 'require-login' });
});

test('sensitive data needs a login, ordinary content does not', () => {
  expect(
    verdicts(rule, [
      answers('GET /users', 'anonymous', [email('[].email')]),
      answers('GET /members', 'plain', [email('[].email')]),
      answers('GET /names', 'anonymous', [field('[].name', { sensitivity: ['personal.identity'] })]),
      answers('GET /articles', 'anonymous', [field('[].title'), field('[].id', { sensitivity: ['internal.key'] })]),
    ]),
  ).toEqual(['GET /users high']);
});

test('a hook that notes when a user was last seen changes nothing for those who are nobody', () => {
  const hook = access({ operation: 'update', picked: 'own', leaves: false, model: 'shop.models.User' });
  expect(
    verdicts(rule, [
      endpoint('GET /news', 'anonymous', { accesses: [hook], activities: ['writes'] }),
      endpoint('PATCH /me', 'anonymous', { accesses: [hook], writes: [write(['name'])] }),
      endpoint('GET /count', 'anonymous', { activities: ['writes'] }),
      endpoint('PATCH /any', 'anonymous', { writes: [write(['name'])] }),
    ]),
  ).toEqual(['GET /count high', 'PATCH /any high']);
});

test('what is open on purpose is a mere note', () => {
  const newUser = { writes: [write(['name'], { operation: 'create' })] } as const;
  expect(
    verdicts(rule, [
      endpoint('POST /token', 'anonymous', { ...changing('update'), activities: ['checks-credential'] }),
      endpoint('POST /people', 'anonymous', newUser),
      endpoint('GET /health', 'anonymous', changing('create')),
      endpoint('POST /reset-password/{token}', 'anonymous', changing('update')),
      endpoint('POST /confirm/{token}', 'anonymous', changing('update')),
      endpoint('DELETE /tokens/{token_id}', 'anonymous', changing('delete')),
      endpoint('PUT /docs/{id}', 'anonymous', changing('update')),
      endpoint('POST /loginsettings', 'anonymous', changing('update')),
    ]).sort(),
  ).toEqual([
    'DELETE /tokens/{token_id} high',
    'GET /health info',
    'POST /confirm/{token} info',
    'POST /loginsettings high',
    'POST /people info',
    'POST /reset-password/{token} info',
    'POST /token info',
    'PUT /docs/{id} high',
  ]);
});

test('a guard that does not act, or that a sibling has, is told by the rule that knows why', () => {
  const idle = guard('login_required', { effective: false, idle: 'above-route' });
  expect(
    verdicts(rule, [
      endpoint('DELETE /idle', 'anonymous', { ...changing('delete'), guards: [idle] }),
      endpoint('DELETE /both', 'anonymous', changing('delete')),
      endpoint('GET /both', 'plain'),
      endpoint('DELETE /alone', 'anonymous', changing('delete')),
      endpoint('DELETE /throttle', 'anonymous', {
        ...changing('delete'),
        guards: [guard('limit', { kind: 'throttle', effective: false, idle: 'no-rate' }), guard('token_in_url')],
      }),
    ]),
  ).toEqual(['DELETE /alone high', 'DELETE /throttle high']);
});

test('what only those do who are logged in needs no login of everybody', () => {
  const byOthers = { accesses: [access({ operation: 'create', leaves: false, callers: ['plain', 'staff'] })] };
  const byAll = { accesses: [access({ operation: 'create', leaves: false, callers: ['anonymous', 'staff'] })] };
  expect(
    verdicts(rule, [endpoint('POST /', 'anonymous', byOthers), endpoint('POST /posts', 'anonymous', byAll)]),
  ).toEqual(['POST /posts medium']);
});

test('a way in gets no login as its repair', () => {
  const [open] = found(rule, [endpoint('POST /register', 'anonymous', changing('create'))]);
  expect([open?.severity, open?.remedy]).toEqual(['info', null]);
});
