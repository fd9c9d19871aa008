import { expect, test } from 'vitest';
import { messageOf } from '../index.ts';
import { access, endpoint, found, verdicts } from '../made-surface.ts';
import { rule } from './weaker-old-version.ts';

const deletes = (more = {}) => ({ accesses: [access({ operation: 'delete', leaves: false, ...more })] });

test('an old version lets in whom the new one sends away', () => {
  const [finding] = found(rule, [
    endpoint('DELETE /api/v1/orders/{id}', 'plain', deletes()),
    endpoint('DELETE /api/v2/orders/{order_id}', 'staff', deletes()),
  ]);
  expect(finding).toMatchObject({ endpoint: 'DELETE /api/v1/orders/{id}', severity: 'high' });
  expect(messageOf(finding!)).toBe(
    '`DELETE /api/v1/orders/{id}` is still served beside `DELETE /api/v2/orders/{order_id}`, and lets in callers whom the new one sends away.',
  );
});

test('an old version reaches objects of others', () => {
  expect(
    verdicts(rule, [
      endpoint('DELETE /v1/orders/{id}', 'plain', deletes()),
      endpoint('DELETE /v2/orders/{id}', 'plain', deletes({ scope: ['mine'] })),
    ]),
  ).toEqual(['DELETE /v1/orders/{id} high']);
});

test('two versions alike are a note, another path or method and a single version are nothing', () => {
  expect(
    verdicts(rule, [
      endpoint('DELETE /v1/orders/{id}', 'plain', deletes()),
      endpoint('DELETE /v2/orders/{id}', 'plain', deletes()),
      endpoint('GET /v1/things'),
      endpoint('POST /v2/things', 'staff'),
      endpoint('GET /v1/alone'),
    ]),
  ).toEqual(['DELETE /v1/orders/{id} info']);
});
