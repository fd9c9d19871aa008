import { expect, test } from 'vitest';
import { answers, email, field, verdicts } from '../made-surface.ts';
import { rule } from './list-as-wide-as-detail.ts';

const fields = (before: string, last: string) => [
  ...['a', 'b', 'c', 'd', 'e', 'f'].map((key) => field(before + key)),
  email(`${before}email`),
  field(before + last),
];

test('the same many fields in a list and in the page of one', () => {
  expect(
    verdicts(rule, [
      answers('GET /users/', 'plain', fields('results[].', 'z')),
      answers('GET /users/{id}/', 'plain', fields('', 'z')),
    ]),
  ).toEqual(['GET /users/ info']);
});

test('a slimmer list, few fields, and fields without harm are fine', () => {
  expect(
    verdicts(rule, [
      answers('GET /slim', 'plain', fields('[].', 'y')),
      answers('GET /slim/{id}', 'plain', fields('', 'z')),
      answers('GET /few', 'plain', [email('[].email')]),
      answers('GET /few/{id}', 'plain', [email('email')]),
      answers(
        'GET /tags',
        'plain',
        ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((key) => field(`[].${key}`)),
      ),
      answers(
        'GET /tags/{id}',
        'plain',
        ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((key) => field(key)),
      ),
    ]),
  ).toEqual([]);
});
