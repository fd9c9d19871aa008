import { expect, test } from 'vitest';
import { messageOf } from '../index.ts';
import { effect, endpoint, found, requested } from '../made-surface.ts';
import { rule } from './secret-compared-openly.ts';

test('a comparison that can be timed is a note', () => {
  const compares = effect('compares-secret', '==', { data: [requested('header X-Api-Key')] });
  const [finding] = found(rule, [endpoint('GET /a', 'plain', { effects: [compares] })]);
  expect(finding?.severity).toBe('info');
  expect(messageOf(finding!)).toContain('compares `X-Api-Key` with a secret by `==`');
  expect(found(rule, [endpoint('GET /b', 'plain', { activities: ['checks-credential'] })])).toEqual([]);
});
