import { expect, it } from 'vitest';
import { emptyConfiguration } from '#project/index.ts';
import { access, answers, password, surface, write } from '#rules/made-surface.ts';
import { findingsOf } from './findings-of.ts';

const open = surface([
  answers('POST /orders', 'anonymous', [password('password')], {
    accesses: [access({ operation: 'update' })],
    writes: [write(['name'])],
    activities: ['writes'],
  }),
]);
const rulesOf = (paths: string[]) =>
  findingsOf(open, { ...emptyConfiguration, public: paths }).map(({ ruleId }) => ruleId);

it('says each finding in words', () => {
  const [first] = findingsOf(open, emptyConfiguration);
  expect(first).toMatchObject({
    title: expect.stringMatching(/\w/) as string,
    message: expect.stringContaining('`POST /orders`') as string,
  });
});

it('drops that an endpoint is open where that is declared to be meant, and keeps what leaves', () => {
  expect(rulesOf([])).toContain('missing-authentication');
  expect(rulesOf(['/other'])).toContain('missing-authentication');
  expect(rulesOf(['/orders'])).not.toContain('missing-authentication');
  expect(rulesOf(['/orders'])).toContain('credential-in-response');
});
