import { expect, it } from 'vitest';
import { emptyConfiguration } from '#project/index.ts';
import type { Surface } from '#surface/index.ts';
import { sampleSurface } from '../../test/sample-scan.ts';
import { findingsOf } from './findings-of.ts';

const [show] = sampleSurface.endpoints;
const writes = [{ ...show!.accesses[0]!, operation: 'update' as const }];
const open: Surface = {
  ...sampleSurface,
  endpoints: [{ ...show!, guards: [], accesses: writes, activities: ['writes'] }],
};

const rulesOf = (paths: string[]) =>
  findingsOf(open, { ...emptyConfiguration, public: paths }).map(({ ruleId }) => ruleId);

it('says each finding in words', () => {
  for (const { title, message } of findingsOf(open, emptyConfiguration)) {
    expect(title).toMatch(/^[A-Z][a-z]+ /);
    expect(message).toMatch(/\.$/);
  }
});

it('drops that an endpoint is open where that is declared to be meant, and keeps what leaves', () => {
  expect(rulesOf([])).toContain('missing-authentication');
  expect(rulesOf(['/other'])).toContain('missing-authentication');
  expect(rulesOf(['/users/*'])).not.toContain('missing-authentication');
  expect(rulesOf(['/users/*'])).toContain('credential-in-response');
});
