import { expect, test } from 'vitest';
import { messageOf } from '../index.ts';
import { endpoint, found, place, setting } from '../made-surface.ts';
import { rule } from './public-api-docs.ts';

const endpoints = [endpoint('POST /orders', 'plain', { throttled: 'yes' })];
const bad = setting('api-docs', { value: '/api/schema/' });

test('is one info finding for the project that names the line', () => {
  const findings = found(rule, endpoints, { settings: [bad] });
  expect(findings).toMatchObject([{ endpoint: null, severity: 'info' }]);
  expect(messageOf(findings[0]!)).toContain(`\`/api/schema/\``);
});

test('a safe value, an unknown one, and one for development are fine', () => {
  const settings = [
    { ...bad, safe: true },
    { ...bad, safe: null },
    { ...bad, location: place('settings', 3, 'conf/settings_dev.py') },
  ];
  expect(found(rule, endpoints, { settings })).toEqual([]);
});

test('a page of the project that describes the API is a note where everybody gets it', () => {
  const pages = [endpoint('GET /api/schema/'), endpoint('GET /api/redoc', 'staff'), endpoint('GET /schema/{id}')];
  expect(found(rule, pages)).toMatchObject([{ endpoint: null, args: { count: '1' } }]);
});
