import { expect, test } from 'vitest';
import type { Access, Caller, Endpoint } from '#surface/index.ts';
import { messageOf } from '../index.ts';
import { access, endpoint, found, verdicts } from '../made-surface.ts';
import { rule } from './uncapped-page-size.ts';

function pages(route: string, caller: Caller, limit: Access['limit']): Endpoint {
  return endpoint(route, caller, { accesses: [access({ picked: 'all', many: true, limit })] });
}

test('as many as the client asks for', () => {
  const [finding] = found(rule, [pages('GET /orders', 'plain', 'client')]);
  expect(finding?.remedy).toEqual({ kind: 'limit-list', maximum: 100 });
  expect(messageOf(finding!)).toBe(
    '`GET /orders` lets the client choose how many `Order` objects one page holds, without a maximum.',
  );
});

test('a maximum is what it takes', () => {
  expect(
    verdicts(rule, [
      pages('GET /any', 'anonymous', 'client'),
      pages('GET /staff', 'staff', 'client'),
      pages('GET /capped', 'anonymous', 'capped'),
      pages('GET /none', 'anonymous', 'none'),
    ]),
  ).toEqual(['GET /any low', 'GET /staff info']);
});
