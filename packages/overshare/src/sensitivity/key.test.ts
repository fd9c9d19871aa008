import { expect, it } from 'vitest';
import { classifyKey } from './index.ts';

it.each([
  ['password', 'credential', 'leak'],
  ['passwordHash', 'credential', 'leak'],
  ['token', 'credential', 'leak'],
  ['access_token', 'credential', 'leak'],
  ['apiKey', 'secret', 'leak'],
  ['email', 'personal.contact', 'excess'],
  ['home_phone', 'personal.contact', 'excess'],
  ['firstName', 'personal.identity', 'excess'],
  ['username', 'personal.identity', null],
  ['ssn', 'personal.identity', 'leak'],
  ['iban', 'personal.financial', 'leak'],
  ['shipping_address', 'personal.location', 'excess'],
  ['diagnosis', 'personal.health', 'leak'],
])('%s is strong enough by itself', (name, sensitivity, exposure) => {
  expect(classifyKey(name)).toEqual({ sensitivity: [sensitivity], exposure });
});

it.each([
  'name', 'address', 'city', 'state', 'key', 'code', 'value', 'hash', 'pass', 'salt', 'id', 'user_id', 'created_at', 'is_admin', 'role',
  'price', 'total', 'config', 'csrf_token', 'token_count', 'has_password', 'passwordChangedAt', 'data', '', '__proto__', 'constructor',
])('%s is not', (name) => {
  expect(classifyKey(name)).toEqual({ sensitivity: ['ordinary'], exposure: null });
}); // prettier-ignore
