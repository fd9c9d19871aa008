import { expect, test } from 'vitest';
import type { CorsPolicy, Guard } from '#surface/index.ts';
import { messageOf } from '../index.ts';
import { endpoint, found, guard, place, setting } from '../made-surface.ts';
import { rule } from './permissive-cors.ts';

function verdictOf(cors: CorsPolicy): string[] {
  const settings = [setting('cors', { cors })];
  return found(rule, [], { settings }).map(({ severity, confidence }) => `${severity} ${confidence}`);
}

test('any origin is a note, any origin with credentials is high', () => {
  expect(verdictOf({ origins: 'reflected', credentials: true })).toEqual(['high likely']);
  expect(verdictOf({ origins: 'reflected', credentials: false })).toEqual(['info certain']);
  expect(verdictOf({ origins: 'any', credentials: false })).toEqual(['info certain']);
  expect(verdictOf({ origins: 'any', credentials: true })).toEqual(['medium likely']);
});

test('a pattern is as bad as what it admits', () => {
  expect(verdictOf({ origins: 'pattern', credentials: true, weakness: 'unanchored' })).toEqual(['high likely']);
  expect(verdictOf({ origins: 'pattern', credentials: false, weakness: 'unanchored' })).toEqual(['low certain']);
  expect(verdictOf({ origins: 'pattern', credentials: true })).toEqual([]);
});

test('a list is fine, unless `null` is on it', () => {
  expect(verdictOf({ origins: 'listed', list: ['https://shop.example'], credentials: true })).toEqual([]);
  expect(verdictOf({ origins: 'listed', list: ['null'], credentials: true })).toEqual(['medium likely']);
});

test('a policy of the whole application is one finding, one on a view is about that view', () => {
  const policy: CorsPolicy = { origins: 'reflected', credentials: true };
  const cors = (from: Guard['from'], location: Guard['location']) =>
    guard('CORS', { kind: 'cors', cors: policy, from, ...(location && { location }) });
  const everywhere = { guards: [cors('middleware', place('app', 3, 'app.py'))] };
  const findings = found(rule, [
    endpoint('GET /a', 'plain', everywhere),
    endpoint('GET /b', 'plain', everywhere),
    endpoint('GET /c', 'plain', { guards: [cors('decorator', place('shop.views.c', 30))] }),
  ]);
  expect(findings.map((finding) => finding.endpoint)).toEqual([null, 'GET /c']);
  expect(findings.map(messageOf)).toEqual([
    'The application lets every website read its answers in the name of the user whose browser asks.',
    '`GET /c` lets every website read its answers in the name of the user whose browser asks.',
  ]);
});
