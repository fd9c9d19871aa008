import { expect, test } from 'vitest';
import { messageOf } from '../index.ts';
import { endpoint, found, place, setting } from '../made-surface.ts';
import { rule } from './unlimited-request-size.ts';

const endpoints = [endpoint('POST /orders', 'plain', { throttled: 'yes' })];
const bad = setting('request-size', { value: 'MAX_CONTENT_LENGTH is not set' });

test('is one info finding for the project that names the line', () => {
  const findings = found(rule, endpoints, { settings: [bad] });
  expect(findings).toMatchObject([{ endpoint: null, severity: 'info' }]);
  expect(messageOf(findings[0]!)).toContain(`\`MAX_CONTENT_LENGTH is not set\``);
});

test('a safe value, an unknown one, and one for development are fine', () => {
  const settings = [
    { ...bad, safe: true },
    { ...bad, safe: null },
    { ...bad, location: place('settings', 3, 'conf/settings_dev.py') },
  ];
  expect(found(rule, endpoints, { settings })).toEqual([]);
});
