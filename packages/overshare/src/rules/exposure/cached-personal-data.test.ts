import { expect, test } from 'vitest';
import { answers, effect, email, field, found } from '../made-surface.ts';
import { rule } from './cached-personal-data.ts';

const kept = { effects: [effect('keeps-answer', 'cache_page')] };

test('an answer for one caller in a cache for all', () => {
  const findings = found(rule, [
    answers('GET /me', 'plain', [email('email')], kept),
    answers('GET /news', 'plain', [field('title')], kept),
    answers('GET /team', 'anonymous', [email('[].email')], kept),
  ]);
  expect(findings.map(({ endpoint, severity }) => `${endpoint} ${severity}`)).toEqual(['GET /me medium']);
});

test('what browsers may keep is one note for the project', () => {
  const findings = found(rule, [
    answers('GET /a', 'plain', [email('email')]),
    answers('GET /b', 'plain', [email('email')]),
    answers('GET /c', 'plain', [email('email')], { effects: [effect('forbids-caching', 'never_cache')] }),
    answers('POST /d', 'plain', [email('email')]),
  ]);
  expect(findings).toMatchObject([{ endpoint: null, severity: 'info', args: { count: '2' } }]);
});
