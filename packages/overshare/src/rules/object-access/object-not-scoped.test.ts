import { expect, test } from 'vitest';
import type { Access, Caller, Endpoint, Field } from '#surface/index.ts';
import { messageOf } from '../index.ts';
import { access, answers, email, field, found, model, place, verdicts } from '../made-surface.ts';
import { rule } from './object-not-scoped.ts';

const order = { model: 'shop.models.Order', origin: 'shop.models.Order.total' } as const;
const total = field('total', { ...order, sensitivity: ['business'] });
const text = field('text', { ...order });

function reads(route: string, caller: Caller, fields: readonly Field[], more: Partial<Access> = {}): Endpoint {
  return answers(route, caller, fields, { accesses: [access(more)] });
}

test('an order that any logged-in user picks by its id', () => {
  const models = [model('shop.models.Order', {}, ['customer', 'user'])];
  const [finding] = found(rule, [reads('GET /orders/{order_id}', 'plain', [total])], { models });
  expect(finding).toMatchObject({ severity: 'high', confidence: 'certain', category: 'object-access' });
  expect(finding?.remedy).toEqual({
    kind: 'scope-to-owner',
    model: 'shop.models.Order',
    owner: ['customer', 'user'],
    many: false,
    parameter: 'order_id',
  });
  expect(messageOf(finding!)).toBe(
    'Through `GET /orders/{order_id}`, any logged-in user can read every `Order` by choosing `order_id`: nothing compares its owner with the caller.',
  );
});

test('the class or method that puts the query together is named too', () => {
  const queriedAt = [{ file: 'shop/views.py', startLine: 4, endLine: 4, symbol: 'shop.views.Orders' }];
  const [finding] = found(rule, [reads('GET /orders/{order_id}', 'plain', [total], { queriedAt })]);
  expect(finding?.related).toContainEqual({ ...queriedAt[0], message: 'The query for Order is put together here' });
});

test('what is limited, belongs to nobody, is newly made or reaches staff only is fine', () => {
  expect(
    verdicts(rule, [
      reads('GET /mine', 'plain', [total], { scope: ['mine'] }),
      reads('GET /granted', 'plain', [total], { scope: ['granted'] }),
      reads('GET /reference', 'plain', [total], { owned: false }),
      reads('GET /self', 'plain', [total], { picked: 'own' }),
      reads('POST /new', 'plain', [total], { operation: 'create' }),
      reads('GET /staff', 'staff', [total]),
      reads('GET /unused', 'plain', [total], { leaves: false }),
      reads('GET /hit', 'plain', [total]),
    ]),
  ).toEqual(['GET /hit high']);
});

test('changing is as grave as reading what is sensitive; ordinary content may be meant for all', () => {
  const findings = found(rule, [
    reads('DELETE /notes/{id}', 'plain', [], { operation: 'delete', leaves: false }),
    reads('GET /notes/{id}', 'plain', [text]),
    reads('GET /public/{id}', 'anonymous', [text]),
  ]);
  expect(findings.map(({ endpoint, severity, confidence }) => [endpoint, severity, confidence])).toEqual([
    ['DELETE /notes/{id}', 'high', 'certain'],
    ['GET /notes/{id}', 'medium', 'likely'],
  ]);
});

test('only what the object itself holds makes reading it grave', () => {
  const findings = found(rule, [reads('GET /notes/{id}', 'plain', [text, email('author.email')])]);
  expect(findings).toMatchObject([{ severity: 'medium', confidence: 'likely' }]);
});

test('without a login the missing login is the graver half', () => {
  expect(verdicts(rule, [reads('GET /orders/{id}', 'anonymous', [total])])).toEqual(['GET /orders/{id} medium']);
});

test('a reset by a mailed token, or a login that notes its date, changes a user on purpose', () => {
  const change = { model: 'shop.models.User', operation: 'update', leaves: false } as const;
  const logIn = { ...reads('POST /session', 'anonymous', [], change), activities: ['checks-credential'] as const };
  expect(verdicts(rule, [reads('POST /users/{id}', 'anonymous', [], change), logIn])).toEqual([
    'POST /users/{id} medium',
    'POST /session info',
  ]);
});

test('names of other users are there to be seen, their addresses are not', () => {
  const user = { model: 'shop.models.User' } as const;
  expect(
    verdicts(rule, [
      reads('GET /a/{id}', 'plain', [field('name')], user),
      reads('GET /b/{id}', 'plain', [email('email')], user),
    ]),
  ).toEqual(['GET /b/{id} high']);
});

test('what is looked up and then deleted is one finding, at the lookup', () => {
  const lookup = access({ leaves: false, location: place('shop.views.remove', 40) });
  const removal = access({
    operation: 'delete',
    leaves: false,
    location: place('shop.models.Order.drop', 7, 'shop/models.py'),
  });
  const sameOf = (accesses: Access[]) =>
    found(rule, [answers('DELETE /orders/{id}', 'plain', [total], { accesses })]).map(
      ({ location, args }) => `${args['operation']} ${location.symbol}`,
    );
  expect(sameOf([{ ...lookup, leaves: true }, removal])).toEqual(['delete shop.views.remove']);
  expect(sameOf([removal, lookup])).toEqual(['delete shop.views.remove']);
  expect(sameOf([removal])).toEqual(['delete shop.models.Order.drop']);
});

test('a list that the request picks by somebody’s id is no better than one object', () => {
  expect(verdicts(rule, [reads('GET /orders', 'plain', [total], { many: true, limit: 'none' })])).toEqual([
    'GET /orders high',
  ]);
});

test('a lookup that endpoints share is one finding for each model', () => {
  const location = place('shop.lookup.find', 4, 'shop/lookup.py');
  const findings = found(rule, [
    reads('GET /a/{id}', 'plain', [total], { location }),
    reads('GET /b/{id}', 'plain', [total], { location }),
    reads('GET /c/{id}', 'plain', [], { location, model: 'shop.models.Note', operation: 'delete' }),
  ]);
  expect(findings.map(({ args }) => args['model'])).toEqual(['Order', 'Note']);
});
