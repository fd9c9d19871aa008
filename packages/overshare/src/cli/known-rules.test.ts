import { expect, it } from 'vitest';
import { nearest } from './known-rules.ts';

it('guesses which rule is meant, and says nothing rather than nonsense', () => {
  const ids = ['debug-mode', 'mass-assignment', 'missing-authentication', 'missing-throttle'];
  expect(nearest('debugmode', ids)).toBe('debug-mode');
  expect(nearest('Missing-Authentification', ids)).toBe('missing-authentication');
  expect(nearest('throttle', ids)).toBe('missing-throttle');
  expect(nearest('sql-injection', ids)).toBeNull();
  expect(nearest('', ids)).toBeNull();
  expect(nearest('x'.repeat(100_000), ids)).toBeNull();
});
