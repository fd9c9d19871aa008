import { expect, it } from 'vitest';
import { emptyConfiguration } from '#project/index.ts';
import type { Surface } from '#surface/index.ts';
import { sampleSurface } from '../../test/sample-scan.ts';
import { findingsOf } from './findings-of.ts';
import { ProjectPolicy } from './policy.ts';

const [show] = sampleSurface.endpoints;
const writes = [{ ...show!.accesses[0]!, operation: 'update' as const }];
const open: Surface = {
  ...sampleSurface,
  endpoints: [{ ...show!, guards: [], accesses: writes, activities: ['writes'] }],
};

const said = (entries: readonly string[]) => {
  const declared = entries.map((endpoint) => ({ endpoint, reason: `${endpoint} is meant so` }));
  return findingsOf(open, new ProjectPolicy({ ...emptyConfiguration, public: declared }, [], {}));
};
const rulesOf = (findings: readonly { ruleId: string }[]) => findings.map(({ ruleId }) => ruleId);

it('says each finding in words', () => {
  for (const { title, message } of said([]).findings) {
    expect(title).toMatch(/^[A-Z][a-z]+ /);
    expect(message).toMatch(/\.$/);
  }
});

it('lists as accepted that an endpoint is open where that is declared to be meant, and keeps what leaves', () => {
  expect(rulesOf(said([]).findings)).toContain('missing-authentication');
  expect(rulesOf(said(['/other']).findings)).toContain('missing-authentication');
  const { findings, suppressed, notes } = said(['/users/*']);
  expect(rulesOf(findings)).not.toContain('missing-authentication');
  expect(rulesOf(findings)).toContain('credential-in-response');
  expect(suppressed).toMatchObject([
    { ruleId: 'missing-authentication', acceptance: { by: 'configuration', reason: '/users/* is meant so' } },
  ]);
  expect(notes).toEqual([]);
});

it('notes what is declared public and does not exist', () => {
  expect(said(['/userz/*']).notes).toMatchObject([
    { kind: 'unused-public', message: expect.stringContaining('`/userz/*`') as string },
  ]);
});
