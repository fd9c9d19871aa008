import { expect, test } from 'vitest';
import { messageOf } from '../index.ts';
import { answers, email, field, found } from '../made-surface.ts';
import { rule } from './undeclared-field.ts';

test('what leaves and is not described, in a page as in a single object', () => {
  const findings = found(rule, [
    answers('GET /users', 'plain', [field('results[].id'), email('results[].owner.email')], { promised: ['id'] }),
    answers('GET /users/{id}', 'plain', [field('id'), field('note')], { promised: ['id'] }),
  ]);
  expect(findings.map(({ endpoint, severity, fields }) => [endpoint, severity, fields])).toEqual([
    ['GET /users', 'low', ['owner']],
    ['GET /users/{id}', 'info', ['note']],
  ]);
  expect(messageOf(findings[0]!)).toBe('`GET /users` sends `owner`, which its own description does not name.');
});

test('what is described, and what nothing describes, is fine', () => {
  expect(
    found(rule, [
      answers('GET /a', 'plain', [field('id')], { promised: ['id', 'name'] }),
      answers('GET /b', 'plain', [field('id')]),
    ]),
  ).toEqual([]);
});
