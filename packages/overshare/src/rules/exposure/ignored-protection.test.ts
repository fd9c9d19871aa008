import { expect, test } from 'vitest';
import { messageOf } from '../index.ts';
import { effect, endpoint, found, stored } from '../made-surface.ts';
import { rule } from './ignored-protection.ts';

test('a line that does nothing is the worse the more it was to keep back', () => {
  const ignored = (name: string, more = {}) => effect('ignored', name, { weakness: 'wrong-version', ...more });
  const findings = found(rule, [
    endpoint('GET /a', 'plain', {
      effects: [ignored('Meta.write_only_fields', { data: [stored('password', 'credential')] })],
    }),
    endpoint('GET /b', 'plain', { effects: [ignored('Meta.read_only_fields')] }),
    endpoint('GET /c', 'plain'),
  ]);
  expect(findings.map(({ endpoint, severity }) => `${endpoint} ${severity}`)).toEqual(['GET /a medium', 'GET /b low']);
  expect(messageOf(findings[0]!)).toBe(
    '`Meta.write_only_fields` has no effect on `GET /a`: the installed version does not know it.',
  );
});
