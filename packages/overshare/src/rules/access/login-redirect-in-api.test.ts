import { expect, test } from 'vitest';
import { answers, endpoint, field, found, response } from '../made-surface.ts';
import { rule } from './login-redirect-in-api.ts';

test('JSON for those who are logged in, a page for the others: one note for the project', () => {
  const findings = found(rule, [
    answers('GET /a', 'plain', [field('id')], { refusal: 'redirect' }),
    answers('GET /b', 'plain', [field('id')], { refusal: 'redirect' }),
  ]);
  expect(findings).toMatchObject([{ endpoint: null, severity: 'info', args: { count: '2' } }]);
});

test('a page behind a redirect, and JSON behind a status, are fine', () => {
  expect(
    found(rule, [
      endpoint('GET /page', 'plain', { refusal: 'redirect', responses: [response([], { kind: 'html' })] }),
      answers('GET /status', 'plain', [field('id')], { refusal: 'status' }),
      answers('GET /open', 'anonymous', [field('id')]),
    ]),
  ).toEqual([]);
});
