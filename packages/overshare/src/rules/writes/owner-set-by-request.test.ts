import { expect, test } from 'vitest';
import { messageOf } from '../index.ts';
import { access, endpoint, found, model, verdicts, write } from '../made-surface.ts';
import { rule } from './owner-set-by-request.ts';

const models = [
  model('shop.models.Order', { user_id: ['internal.foreign-key'] }, ['user']),
  model('shop.models.Item', { order_id: ['internal.foreign-key'] }, ['order', 'user']),
];
const order = (fields: string[], more = {}) =>
  write(fields, { model: 'shop.models.Order', operation: 'create', ...more });

test('who calls makes objects in the name of others, or gives them away', () => {
  const findings = found(rule, [endpoint('POST /orders', 'plain', { writes: [order(['note', 'user_id'])] })], {
    models,
  });
  expect(findings).toMatchObject([
    {
      severity: 'medium',
      confidence: 'certain',
      fields: ['user_id'],
      remedy: { kind: 'keep-owner', column: 'user_id' },
    },
  ]);
  expect(findings.map(messageOf)).toEqual([
    '`POST /orders` lets the request set `user_id` of `Order`: who calls creates it in the name of others.',
  ]);
});

test('what stands in between is told, unless the handler looked whose it is', () => {
  const item = write(['order_id'], { model: 'shop.models.Item', operation: 'create' });
  const checked = access({ scope: ['mine'], leaves: false });
  expect(
    verdicts(
      rule,
      [
        endpoint('POST /items', 'plain', { writes: [item] }),
        endpoint('POST /orders/{id}/items', 'plain', { writes: [item], accesses: [checked] }),
      ],
      { models },
    ),
  ).toEqual(['POST /items low']);
});

test('other columns, and staff who may say whose it is, are fine', () => {
  expect(
    verdicts(
      rule,
      [
        endpoint('POST /a', 'plain', { writes: [order(['note'])] }),
        endpoint('POST /b', 'staff', { writes: [order(['user_id'])] }),
      ],
      { models },
    ),
  ).toEqual([]);
});
