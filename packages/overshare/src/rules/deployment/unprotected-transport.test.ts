import { expect, test } from 'vitest';
import { messageOf } from '../index.ts';
import { endpoint, found, place, setting } from '../made-surface.ts';
import { rule } from './unprotected-transport.ts';

const endpoints = [endpoint('POST /orders', 'plain', { throttled: 'yes' })];
const bad = setting('https', { value: 'SECURE_SSL_REDIRECT = False' });

test('is one low finding for the project that names the line', () => {
  const findings = found(rule, endpoints, { settings: [bad] });
  expect(findings).toMatchObject([{ endpoint: null, severity: 'low' }]);
  expect(messageOf(findings[0]!)).toContain(`\`SECURE_SSL_REDIRECT = False\``);
});

test('a safe value, an unknown one, and one for development are fine', () => {
  const settings = [
    { ...bad, safe: true },
    { ...bad, safe: null },
    { ...bad, location: place('settings', 3, 'conf/settings_dev.py') },
  ];
  expect(found(rule, endpoints, { settings })).toEqual([]);
});

test('what is merely left out may be done by a proxy; all of it is one finding', () => {
  const left = setting('hsts', { value: 'SECURE_HSTS_SECONDS is not set' });
  expect(found(rule, endpoints, { settings: [left] })).toMatchObject([{ severity: 'info', confidence: 'possible' }]);
  const open = [endpoint('GET /news')];
  expect(found(rule, open, { settings: [left] })).toEqual([]);
  const [finding] = found(rule, endpoints, { settings: [left, bad, setting('cookie', { value: 'C = False' })] });
  expect(finding?.related).toHaveLength(2);
  expect(finding?.remedy).toEqual({ kind: 'set-options', settings: ['cookie', 'hsts', 'https'] });
});
