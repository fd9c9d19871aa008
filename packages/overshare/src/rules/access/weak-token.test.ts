import { expect, test } from 'vitest';
import { messageOf } from '../index.ts';
import { effect, endpoint, found, setting, verdicts } from '../made-surface.ts';
import { rule } from './weak-token.ts';

const reads = (weakness: Parameters<typeof effect>[2]) => ({
  effects: [effect('reads-token', 'jwt.decode', weakness)],
});

test('each weakness by what it lets happen', () => {
  expect(
    verdicts(rule, [
      endpoint('GET /a', 'plain', reads({ weakness: 'algorithm-none' })),
      endpoint('GET /b', 'plain', reads({ weakness: 'algorithm-open' })),
      endpoint('GET /c', 'plain', reads({ weakness: 'audience-ignored' })),
      endpoint('GET /d', 'plain', reads({})),
    ]),
  ).toEqual(['GET /a high', 'GET /b medium', 'GET /c info']);
  const login = endpoint('POST /login', 'anonymous', {
    effects: [effect('makes-token', 'jwt.encode', { weakness: 'no-expiry' })],
  });
  expect(found(rule, [login]).map(messageOf)).toEqual([
    '`jwt.encode` makes tokens that never end: one that leaked works for ever.',
  ]);
});

test('a setting that weakens tokens is one finding for the project', () => {
  const settings = [setting('token', { value: "SIMPLE_JWT['ALGORITHM'] = 'none'" })];
  expect(found(rule, [endpoint('GET /a')], { settings })).toMatchObject([{ endpoint: null, severity: 'low' }]);
  expect(found(rule, [], { settings: [setting('token', { safe: true })] })).toEqual([]);
});
