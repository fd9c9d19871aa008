import { expect, test } from 'vitest';
import { messageOf } from '../index.ts';
import { access, endpoint, found, guard, setting } from '../made-surface.ts';
import { rule } from './open-by-default.ts';

const open = { settings: [setting('deny-by-default', { value: 'DEFAULT_PERMISSION_CLASSES is not set' })] };
const deletes = { accesses: [access({ operation: 'delete', leaves: false })] } as const;

test('is one finding for the project, with the endpoints that nobody thought of as its places', () => {
  const findings = found(
    rule,
    [
      endpoint('DELETE /orders/{id}', 'anonymous', deletes),
      endpoint('GET /orders', 'anonymous', {
        guards: [guard('AllowAny', { effective: false, idle: 'admits-all', from: 'settings' })],
      }),
      endpoint('GET /own', 'plain', { guards: [guard('IsAuthenticated', { kind: 'permission' })] }),
      endpoint('GET /news', 'anonymous', { guards: [guard('AllowAny', { effective: false, idle: 'admits-all' })] }),
    ],
    open,
  );
  expect(findings).toMatchObject([{ endpoint: null, severity: 'medium', confidence: 'certain' }]);
  expect(findings[0]?.related.map(({ message }) => message)).toEqual(['DELETE /orders/{id}', 'GET /orders']);
  expect(messageOf(findings[0]!)).toContain('2 endpoints are open that way today');
});

test('counts only endpoints of the framework that the setting is about', () => {
  const ofOne = { settings: [setting('deny-by-default', { framework: 'rest_framework' })] };
  const endpoints = (['django', 'rest_framework'] as const).map((framework) =>
    endpoint(`DELETE /${framework}`, 'anonymous', { ...deletes, framework }),
  );
  const [finding] = found(rule, endpoints, ofOne);
  expect(finding?.related.map(({ message }) => message)).toEqual(['DELETE /rest_framework']);
});

test('is the milder the less is open by it', () => {
  const severityOf = (...endpoints: Parameters<typeof found>[1]) => found(rule, endpoints, open)[0]?.severity;
  expect(severityOf(endpoint('GET /news', 'anonymous'))).toBe('low');
  expect(severityOf(endpoint('GET /own', 'plain'))).toBe('info');
});

test('a default that asks for a login, or that is not known, is fine', () => {
  const endpoints = [endpoint('DELETE /a', 'anonymous', deletes)];
  expect(found(rule, endpoints)).toEqual([]);
  for (const safe of [true, null])
    expect(found(rule, endpoints, { settings: [setting('deny-by-default', { safe })] })).toEqual([]);
});
