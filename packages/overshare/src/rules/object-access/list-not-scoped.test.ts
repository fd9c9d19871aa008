import { expect, test } from 'vitest';
import type { Access, Caller, Endpoint, Field } from '#surface/index.ts';
import { messageOf } from '../index.ts';
import { access, answers, field, found, verdicts } from '../made-surface.ts';
import { rule } from './list-not-scoped.ts';

const order = { model: 'shop.models.Order', origin: 'shop.models.Order.total' } as const;
const total = field('[].total', { ...order, sensitivity: ['business'] });
const text = field('[].text', { ...order });

function lists(route: string, caller: Caller, fields: readonly Field[], more: Partial<Access> = {}): Endpoint {
  const accesses = [access({ picked: 'all', many: true, limit: 'none', ...more })];
  return answers(route, caller, fields, { accesses });
}

test('all orders to any logged-in user', () => {
  const [finding] = found(rule, [lists('GET /orders', 'plain', [total])]);
  expect(finding).toMatchObject({ severity: 'high', confidence: 'certain' });
  expect(finding?.remedy).toEqual({ kind: 'scope-to-owner', model: 'shop.models.Order', owner: [], many: true });
  expect(messageOf(finding!)).toBe(
    'Through `GET /orders`, any logged-in user can read all `Order` objects, also those of others.',
  );
});

test('who gets it and what it holds decide', () => {
  expect(
    verdicts(rule, [
      lists('GET /user', 'plain', [total]),
      lists('GET /anyone', 'anonymous', [total]),
      lists('GET /ordinary', 'plain', [text]),
      lists('GET /public', 'anonymous', [text]),
      lists('GET /staff', 'staff', [total]),
    ]),
  ).toEqual(['GET /user high', 'GET /anyone medium', 'GET /ordinary low']);
});

test('an endpoint that empties many tables is one finding', () => {
  const drop = (name: string) => access({ model: name, operation: 'delete', picked: 'all', many: true, leaves: false });
  const accesses = [drop('shop.models.Order'), drop('shop.models.Cart'), drop('shop.models.Order')];
  const findings = found(rule, [answers('POST /reset', 'plain', [], { accesses })]);
  expect(findings.map(messageOf)).toEqual([
    'Through `POST /reset`, any logged-in user can delete all `Cart` and `Order` objects, also those of others.',
  ]);
  expect(findings).toMatchObject([{ severity: 'high', remedy: null }]);
});

test('ordinary content may be meant for every user', () => {
  const findings = found(rule, [lists('GET /notes', 'plain', [text]), lists('GET /orders', 'plain', [total])]);
  expect(findings.map(({ confidence }) => confidence)).toEqual(['certain', 'likely']);
});

test('a list from the caller, of nobody’s objects, or of one object’s parts is fine', () => {
  expect(
    verdicts(rule, [
      lists('GET /mine', 'plain', [total], { scope: ['mine'] }),
      lists('GET /own', 'plain', [total], { picked: 'own' }),
      lists('GET /tenant', 'plain', [total], { scope: ['tenant'] }),
      lists('GET /reference', 'plain', [total], { owned: false }),
      lists('GET /parts', 'plain', [total], { picked: 'related' }),
      lists('GET /hit', 'plain', [total]),
    ]),
  ).toEqual(['GET /hit high']);
});
