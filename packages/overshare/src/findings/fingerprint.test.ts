import { expect, test } from 'vitest';
import { fingerprint } from './fingerprint.ts';
import { endpoint, someRule, statement } from './made-statement.ts';
import type { RuleFacts, Statement } from './report.ts';

const base = { ...statement('GET /users'), rule: someRule };
const of = (more: Partial<Statement & { rule: RuleFacts }>): string => fingerprint([{ ...base, ...more }]);

test('lines may move', () => {
  expect(of({ location: { ...base.location, startLine: 99, endLine: 120 } })).toBe(of({}));
});

test('every part of what is stated tells findings apart', () => {
  const distinct = [
    of({}),
    of({ rule: { ...someRule, id: 'other-rule' } }),
    of({ endpoint: endpoint('GET /members') }),
    of({ endpoint: endpoint('POST /users') }),
    of({ endpoint: endpoint('GET /users', { path: null }) }),
    of({ endpoint: null }),
    of({ about: ['shop.models.User.phone'] }),
    of({ about: ['shop.models.User.email', 'shop.models.User.phone'] }),
    of({ location: { ...base.location, symbol: 'shop.models.User.public_dict' } }),
  ];
  expect(new Set(distinct).size).toBe(distinct.length);
});

test('the order of endpoints and columns does not matter, their number does', () => {
  const other = { ...base, endpoint: endpoint('GET /me'), about: ['shop.models.User.phone'] };
  expect(fingerprint([base, other])).toBe(fingerprint([other, base]));
  expect(fingerprint([base, other])).not.toBe(fingerprint([base]));
});

test('it is the same on every machine', () => {
  expect(of({})).toBe('8517fba646b30844');
});
