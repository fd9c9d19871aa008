import { expect, test } from 'vitest';
import { answers, effect, email, field, found, setting } from '../made-surface.ts';
import { rule } from './no-audit-trail.ts';

const users = answers('GET /users', 'plain', [email('[].email')]);
const logged = answers('GET /people', 'plain', [email('[].email')], { effects: [effect('logs', 'logger.info')] });

test('one low finding for the project, with the endpoints that leave no trace as places', () => {
  const findings = found(rule, [users, logged, answers('GET /news', 'plain', [field('title')])]);
  expect(findings).toMatchObject([{ endpoint: null, severity: 'low' }]);
  expect(findings[0]?.related.map(({ message }) => message)).toEqual(['GET /users']);
});

test('something that records everything is trail enough', () => {
  expect(found(rule, [users], { settings: [setting('trail', { safe: true })] })).toEqual([]);
  expect(found(rule, [logged])).toEqual([]);
});
