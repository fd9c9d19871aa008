import { expect, test } from 'vitest';
import { effect, endpoint, requested, stored, verdicts } from '../made-surface.ts';
import { rule } from './path-from-request.ts';

const opens = (data: Parameters<typeof effect>[2]) => ({ effects: [effect('opens-file', 'send_file', data)] });

test('a file that the request names, and one that the database names', () => {
  expect(
    verdicts(rule, [
      endpoint('GET /files', 'plain', opens({ data: [requested('query name')] })),
      endpoint('GET /staff/files', 'staff', opens({ data: [requested('query name')] })),
      endpoint('GET /avatar', 'plain', opens({ data: [stored('avatar', 'ordinary')] })),
    ]),
  ).toEqual(['GET /files high', 'GET /staff/files low']);
});
