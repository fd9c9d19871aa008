import { expect, test } from 'vitest';
import { effect, endpoint, requested, stored, verdicts } from '../made-surface.ts';
import { rule } from './server-side-request.ts';

const fetches = (data: Parameters<typeof effect>[2]) => ({ effects: [effect('fetches', 'requests.get', data)] });

test('an address that the request brings, and one that it does not', () => {
  expect(
    verdicts(rule, [
      endpoint('GET /preview', 'plain', fetches({ data: [requested('query url')] })),
      endpoint('GET /admin/preview', 'staff', fetches({ data: [requested('query url')] })),
      endpoint('GET /avatar', 'plain', fetches({ data: [stored('id', 'internal.key')] })),
      endpoint('GET /weather', 'plain', fetches({})),
    ]),
  ).toEqual(['GET /preview medium', 'GET /admin/preview low']);
});
