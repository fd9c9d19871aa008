import { expect, test } from 'vitest';
import type { Audience } from './audience.ts';
import { dataKinds } from './data-kind.ts';
import { severityOf } from './severity.ts';

const audiences: readonly Audience[] = ['anyone', 'user', 'colleague', 'owner', 'staff'];

/** One object / many objects, for each audience. */
function scaleOf(kind: (typeof dataKinds)[number]): string {
  const cell = (audience: Audience) =>
    `${severityOf(kind, audience, 'one') ?? '-'}/${severityOf(kind, audience, 'many') ?? '-'}`;
  return audiences.map(cell).join('  ');
}

test('what leaves × to whom × how much', () => {
  expect(Object.fromEntries(dataKinds.map((kind) => [kind, scaleOf(kind)]))).toEqual({
    //           anyone             user              colleague      owner          staff
    credential: 'critical/critical  high/critical  high/high  medium/medium  low/low',
    secret: 'high/critical  high/high  medium/high  low/low  -/-',
    intimate: 'high/high  medium/high  low/medium  -/-  -/-',
    contact: 'medium/high  medium/medium  low/low  -/-  -/-',
    business: 'medium/high  low/medium  -/-  -/-  -/-',
    profile: 'low/medium  info/low  -/-  -/-  -/-',
    internal: 'low/low  info/info  -/-  -/-  -/-',
    ordinary: '-/-  -/-  -/-  -/-  -/-',
  });
});
