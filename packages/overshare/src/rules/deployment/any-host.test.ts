import { expect, test } from 'vitest';
import { messageOf } from '../index.ts';
import { endpoint, found, place, setting } from '../made-surface.ts';
import { rule } from './any-host.ts';

const endpoints = [endpoint('POST /orders', 'plain', { throttled: 'yes' })];
const bad = setting('hosts', { value: 'ALLOWED_HOSTS = any' });

test('is one low finding for the project that names the line', () => {
  const findings = found(rule, endpoints, { settings: [bad] });
  expect(findings).toMatchObject([{ endpoint: null, severity: 'low' }]);
  expect(messageOf(findings[0]!)).toContain(`\`ALLOWED_HOSTS = any\``);
});

test('a safe value, an unknown one, and one for development are fine', () => {
  const settings = [
    { ...bad, safe: true },
    { ...bad, safe: null },
    { ...bad, location: place('settings', 3, 'conf/settings_dev.py') },
  ];
  expect(found(rule, endpoints, { settings })).toEqual([]);
});
