import { expect, test } from 'vitest';
import { messageOf } from '../index.ts';
import { effect, endpoint, found, requested, stored } from '../made-surface.ts';
import { rule } from './sensitive-data-in-log.ts';

const logs = (...data: NonNullable<Parameters<typeof effect>[2]>['data'] & {}) => ({
  effects: [effect('logs', 'logger.info', { data })],
});

test('what a log line holds decides', () => {
  const password = { ...requested('body password'), sensitivity: ['credential'], exposure: 'leak' } as const;
  const findings = found(rule, [
    endpoint('POST /login', 'anonymous', logs(password)),
    endpoint('GET /users', 'plain', logs(stored('email', 'personal.contact'))),
    endpoint('GET /orders', 'plain', logs(stored('id', 'internal.key'), requested('path order_id'))),
  ]);
  expect(findings.map(({ endpoint, severity }) => `${endpoint} ${severity}`)).toEqual([
    'POST /login medium',
    'GET /users info',
  ]);
  expect(messageOf(findings[0]!)).toBe('`POST /login` writes `password` to a log by `logger.info`.');
});
