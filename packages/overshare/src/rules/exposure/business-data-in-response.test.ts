import { expect, test } from 'vitest';
import type { Field } from '#surface/index.ts';
import { answers, field, found, model, verdicts } from '../made-surface.ts';
import { rule } from './business-data-in-response.ts';

const total = (path: string, more: Partial<Field> = {}): Field =>
  field(path, { sensitivity: ['business'], model: 'shop.models.Order', origin: 'shop.models.Order.total', ...more });

test('a list of orders to anyone is high; within the tenant it is what the endpoint is for', () => {
  expect(
    verdicts(rule, [
      answers('GET /anyone', 'anonymous', [total('[].total')]),
      answers('GET /one', 'anonymous', [total('total')]),
      answers('GET /user', 'plain', [total('[].total')]),
      answers('GET /owner', 'owner', [total('[].total')]),
      answers('GET /own', 'plain', [total('[].total', { subject: 'self' })]),
    ]),
  ).toEqual(['GET /anyone high', 'GET /one medium', 'GET /user medium']);
});

test('a customer’s name is business data, the price in a catalogue is there to be seen', () => {
  const name = total('[].name', { sensitivity: ['personal.identity', 'business'] });
  const price = total('[].price', { exposure: null });
  expect(
    verdicts(rule, [answers('GET /customers', 'anonymous', [name]), answers('GET /products', 'anonymous', [price])]),
  ).toEqual(['GET /customers high']);
});

test('all rows of a model that cannot be found are still all rows', () => {
  const row = field('[]', { sensitivity: ['business'], model: 'Customer', origin: null, kind: 'unknown' });
  expect(found(rule, [answers('GET /customers', 'anonymous', [row])])).toMatchObject([
    { severity: 'high', confidence: 'likely' },
  ]);
});

test('the repair is who gets it: a login first, then the owner', () => {
  const models = [model('shop.models.Order', { total: ['business'] }, ['customer', 'user'])];
  const remedyFor = (caller: 'anonymous' | 'plain') =>
    found(rule, [answers('GET /orders', caller, [total('[].total')])], { models })[0]?.remedy;
  expect(remedyFor('anonymous')).toEqual({ kind: 'require-login' });
  expect(remedyFor('plain')).toEqual({
    kind: 'scope-to-owner',
    model: 'shop.models.Order',
    owner: ['customer', 'user'],
    many: true,
  });
});
