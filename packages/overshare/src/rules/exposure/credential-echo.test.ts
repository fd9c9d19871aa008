import { expect, test } from 'vitest';
import { messageOf } from '../index.ts';
import { answers, email, found, password } from '../made-surface.ts';
import { rule } from './credential-echo.ts';

test('a password that comes back is a finding; a stored one, and other things that were sent, are not this one', () => {
  const fields = [
    password('password', { kind: 'request', origin: null, model: null }),
    password('password_hash'),
    email('email', { kind: 'request' }),
  ];
  const findings = found(rule, [answers('POST /users', 'anonymous', fields)]);
  expect(findings).toMatchObject([{ severity: 'medium', fields: ['password'] }]);
  expect(messageOf(findings[0]!)).toBe('`POST /users` sends `password` back in plain text to the caller who sent it.');
});
