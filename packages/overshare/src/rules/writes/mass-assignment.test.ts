import { expect, test } from 'vitest';
import { messageOf } from '../index.ts';
import { endpoint, found, model, verdicts, write } from '../made-surface.ts';
import { rule } from './mass-assignment.ts';

const user = model('shop.models.User', {
  id: ['internal.key'],
  name: ['ordinary'],
  password_hash: ['credential'],
  is_admin: ['internal.flag'],
});
const order = model('shop.models.Order', { note: ['ordinary'], user_id: ['internal.foreign-key'] }, ['user']);
const models = [user, order];

test('whatever the request brings reaches the flag that makes an administrator', () => {
  const writes = [write([], { open: true, operation: 'create' })];
  const [finding] = found(rule, [endpoint('POST /register', 'anonymous', { writes })], { models });
  expect(finding).toMatchObject({ severity: 'high', confidence: 'certain' });
  expect(finding?.fields).toEqual(['id', 'is_admin', 'name', 'password_hash']);
  expect(finding?.remedy).toEqual({ kind: 'allow-list', model: 'shop.models.User', allow: ['name'] });
  expect(messageOf(finding!)).toBe(
    '`POST /register` lets the request set every column of `User`, `is_admin` among them.',
  );
});

test('named columns are fine but for those that decide rights, or what somebody pays for what is theirs', () => {
  const setting = (route: string, fields: string[], name = 'shop.models.User') =>
    endpoint(route, 'plain', { writes: [write(fields, { model: name })] });
  const identity = { userModel: 'shop.models.User', sessionKeys: [], roleColumns: ['shop.models.User.kind'] };
  const endpoints = [
    setting('PATCH /name', ['name']),
    setting('PATCH /role', ['name', 'role']),
    setting('PATCH /kind', ['kind']),
    setting('POST /orders', ['note', 'user_id'], 'shop.models.Order'),
    setting('PATCH /note', ['note', 'kind'], 'shop.models.Order'),
    setting('PATCH /paid', ['note', 'is_paid'], 'shop.models.Order'),
    setting('PATCH /price', ['price'], 'shop.models.Product'),
  ];
  expect(verdicts(rule, endpoints, { models, identity })).toEqual([
    'PATCH /kind high',
    'PATCH /role high',
    'PATCH /paid low',
  ]);
});

test('the sentence and the remedy name the columns', () => {
  const writes = [write(['name', 'role', 'is_admin'])];
  const [finding] = found(rule, [endpoint('PATCH /users/{id}', 'plain', { writes })], { models });
  expect(finding?.fields).toEqual(['is_admin', 'role']);
  expect(finding?.remedy).toMatchObject({ allow: ['name'] });
  expect(messageOf(finding!)).toBe('`PATCH /users/{id}` lets the request set `is_admin` and `role` of `User`.');
});

test('of a model that cannot be found anything may be among the columns; one without rights is low', () => {
  const open = (name: string) => ({ writes: [write([], { open: true, model: name })] });
  const plain = model('shop.models.Note', { text: ['ordinary'] });
  const findings = found(
    rule,
    [endpoint('PUT /lost', 'plain', open('Lost')), endpoint('PUT /note', 'plain', open(plain.name))],
    {
      models: [plain],
    },
  );
  expect(findings.map(({ severity, confidence }) => [severity, confidence])).toEqual([
    ['medium', 'likely'],
    ['low', 'certain'],
  ]);
});

test('staff may set roles', () => {
  const writes = [write(['role'])];
  expect(
    verdicts(rule, [endpoint('PATCH /staff', 'staff', { writes }), endpoint('PATCH /user', 'plain', { writes })]),
  ).toEqual(['PATCH /user high']);
});
