import { expect, test } from 'vitest';
import { messageOf } from '../index.ts';
import { effect, endpoint, found, stored } from '../made-surface.ts';
import { rule } from './data-in-client-token.ts';

test('what is readable in a token or cookie decides', () => {
  const findings = found(rule, [
    endpoint('POST /a', 'anonymous', {
      effects: [
        effect('makes-token', 'jwt.encode', { data: [stored('password', 'credential'), stored('id', 'internal.key')] }),
      ],
    }),
    endpoint('POST /b', 'anonymous', {
      effects: [effect('keeps-in-session', "session['mail']", { data: [stored('email', 'personal.contact')] })],
    }),
    endpoint('POST /c', 'anonymous', {
      effects: [effect('makes-token', 'jwt.encode', { data: [stored('id', 'internal.key')] })],
    }),
  ]);
  expect(findings.map(({ endpoint, severity, fields }) => [endpoint, severity, fields])).toEqual([
    ['POST /a', 'medium', ['User.password']],
    ['POST /b', 'info', ['User.email']],
  ]);
  expect(messageOf(findings[1]!)).toContain('into the session cookie');
});
