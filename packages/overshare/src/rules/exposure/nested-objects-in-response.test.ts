import { expect, test } from 'vitest';
import { messageOf } from '../index.ts';
import { answers, email, field, found, password, verdicts } from '../made-surface.ts';
import { rule } from './nested-objects-in-response.ts';

const nested = { selection: 'nesting' } as const;

test('an object that comes along is named with where it hangs', () => {
  const fields = [field('title'), field('author.about', nested), email('author.email', nested)];
  const [finding] = found(rule, [answers('GET /articles/{id}', 'anonymous', fields)]);
  expect(finding).toMatchObject({ severity: 'medium', fields: ['author.about', 'author.email'] });
  expect(messageOf(finding!)).toBe(
    '`GET /articles/{id}` sweeps along the whole `User` under `author` to anyone, without login: `author.email` (User.email) and `author.about` (User.about).',
  );
});

test('never above medium, because what is harmful in it has its own finding', () => {
  expect(
    verdicts(rule, [
      answers('GET /hash', 'anonymous', [password('author.hash', nested)]),
      answers('GET /plain', 'anonymous', [field('author.id', nested)]),
      answers('GET /own', 'plain', [field('author.id', { ...nested, subject: 'self' })]),
      answers('GET /staff', 'staff', [email('author.email', nested)]),
      answers('GET /named', 'anonymous', [email('author.email')]),
    ]),
  ).toEqual(['GET /hash medium', 'GET /plain low', 'GET /own info']);
});
