import { expect, test } from 'vitest';
import { access, effect, endpoint, field, found, model, response, verdicts } from '../made-surface.ts';
import { rule } from './query-chosen-by-client.ts';

const users = { accesses: [access({ model: 'shop.models.User', picked: 'all', many: true })] } as const;
const tags = { accesses: [access({ model: 'shop.models.Tag', owned: false, picked: 'all', many: true })] } as const;
const models = [
  model('shop.models.User', { password: ['credential'] }, []),
  model('shop.models.Tag', { name: ['ordinary'] }),
];
const any = (kind: Parameters<typeof effect>[0]) => ({
  effects: [effect(kind, 'order_by', { weakness: 'any-column' })],
});

test('whatever column the request names, by what can be read that way', () => {
  expect(
    verdicts(
      rule,
      [
        endpoint('GET /order', 'plain', { ...users, ...any('chooses-order') }),
        endpoint('GET /filter', 'plain', { ...users, ...any('chooses-filter') }),
        endpoint('GET /columns', 'plain', { ...users, ...any('chooses-columns') }),
        endpoint('GET /tags', 'anonymous', { ...tags, ...any('chooses-order') }),
      ],
      { models },
    ),
  ).toEqual(['GET /columns high', 'GET /filter medium', 'GET /order medium', 'GET /tags info']);
});

test('a list of columns, and staff, are fine', () => {
  expect(
    verdicts(
      rule,
      [
        endpoint('GET /listed', 'plain', { ...users, effects: [effect('chooses-order', 'order_by')] }),
        endpoint('GET /staff', 'staff', { ...users, ...any('chooses-filter') }),
      ],
      { models },
    ),
  ).toEqual([]);
});

test('the repair lists the columns that are shown anyway', () => {
  const responses = [response([field('[].id'), field('[].name'), field('[].owner.name')])];
  const [finding] = found(rule, [endpoint('GET /o', 'plain', { ...users, ...any('chooses-order'), responses })], {
    models,
  });
  expect(finding?.remedy).toEqual({ kind: 'list-columns', columns: ['id', 'name'] });
});
