import { expect, test } from 'vitest';
import type { Crash, Endpoint, Field } from '#surface/index.ts';
import { messageOf } from '../index.ts';
import { endpoint, field, found, password, response, verdicts } from '../made-surface.ts';
import { rule } from './unserializable-response.ts';

function crashing(route: string, latent: readonly Field[], more: Partial<Crash> = {}): Endpoint {
  const crash: Crash = {
    error: 'TypeError: Object of type User is not JSON serializable',
    sink: 'jsonify',
    value: 'shop.models.User',
    latent,
    leaksIf: 'a JSON provider writes models',
    ...more,
  };
  return endpoint(route, 'anonymous', { responses: [response([], { status: 500, kind: 'raises', crash })] });
}

test('it says what happens now and what would leak when', () => {
  const [finding] = found(rule, [crashing('GET /users/{id}', [field('id'), password('password_hash')])]);
  expect(finding).toMatchObject({ severity: 'medium', confidence: 'certain', fields: ['id', 'password_hash'] });
  expect(messageOf(finding!)).toBe(
    '`GET /users/{id}` crashes with HTTP 500: jsonify cannot write `User` (TypeError: Object of type User is not JSON serializable). If a JSON provider writes models, it sends `password_hash` (User.password_hash) to anyone, without login.',
  );
  expect(finding?.remedy).toEqual({
    kind: 'make-serializable',
    model: 'shop.models.User',
    keep: ['id'],
    drop: ['password_hash'],
  });
});

test('as bad as what waits; a crash that holds nothing back, and an answer, are no exposure', () => {
  const answer = endpoint('GET /ok', 'anonymous', { responses: [response([password('password_hash')])] });
  const flag = field('is_deleted', { sensitivity: ['internal.flag'] });
  expect(
    verdicts(rule, [
      crashing('GET /hash', [password('hash')]),
      crashing('GET /flag', [flag]),
      crashing('GET /id', [field('id')]),
      crashing('GET /now', [], { value: 'datetime' }),
      crashing('GET /what', [field('', { model: null, origin: null, kind: 'unknown' })], { value: 'object' }),
      answer,
    ]),
  ).toEqual(['GET /hash medium', 'GET /flag low', 'GET /id info']);
});
