import { expect, test } from 'vitest';
import type { Access, Caller, Endpoint } from '#surface/index.ts';
import { messageOf } from '../index.ts';
import { access, endpoint, found, verdicts } from '../made-surface.ts';
import { rule } from './unbounded-list.ts';

function lists(route: string, caller: Caller, more: Partial<Access> = {}): Endpoint {
  return endpoint(route, caller, { accesses: [access({ picked: 'all', many: true, limit: 'none', ...more })] });
}

test('all rows at once', () => {
  const [finding] = found(rule, [lists('GET /orders', 'plain')]);
  expect(finding).toMatchObject({ severity: 'low', category: 'volume', remedy: { kind: 'limit-list', maximum: 100 } });
  expect(messageOf(finding!)).toBe('`GET /orders` sends all `Order` objects at once, however many there are.');
});

test('few by nature, or for staff, is a mere note; a limit, or what does not leave, is fine', () => {
  expect(
    verdicts(rule, [
      lists('GET /all', 'anonymous'),
      lists('GET /own', 'plain', { picked: 'own' }),
      lists('GET /scoped', 'plain', { scope: ['mine'] }),
      lists('GET /staff', 'staff'),
      lists('GET /fixed', 'plain', { limit: 'fixed' }),
      lists('GET /capped', 'plain', { limit: 'capped' }),
      lists('GET /counted', 'plain', { leaves: false }),
    ]),
  ).toEqual(['GET /all low', 'GET /own info', 'GET /scoped info', 'GET /staff info']);
});
