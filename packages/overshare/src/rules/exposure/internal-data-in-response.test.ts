import { expect, test } from 'vitest';
import type { Sensitivity } from '#surface/index.ts';
import { answers, field, found, verdicts } from '../made-surface.ts';
import { rule } from './internal-data-in-response.ts';

const internal = (path: string, sensitivity: Sensitivity) => field(path, { sensitivity: [sensitivity] });
const created = internal('created', 'internal.timestamp');
const updated = internal('updated', 'internal.timestamp');
const team = internal('team_id', 'internal.foreign-key');
const flag = internal('is_deleted', 'internal.flag');
const key = internal('id', 'internal.key');

test('one flag is worth a word, of dates and foreign keys it takes several, the id never counts', () => {
  expect(
    verdicts(rule, [
      answers('GET /flag', 'anonymous', [flag]),
      answers('GET /several', 'anonymous', [created, updated, team]),
      answers('GET /two', 'anonymous', [created, team, key]),
      answers('GET /ids', 'anonymous', [key, internal('b', 'internal.key'), internal('c', 'internal.key')]),
    ]),
  ).toEqual(['GET /flag low', 'GET /several low']);
});

test('all of it together is one finding, a mere note once a login is needed', () => {
  const findings = found(rule, [answers('GET /a', 'plain', [flag, created, team, key])]);
  expect(findings).toMatchObject([{ severity: 'info', fields: ['created', 'is_deleted', 'team_id'] }]);
});
