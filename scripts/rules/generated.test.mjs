import { expect, test } from 'vitest';
import { stale } from './generated.mjs';

test('the list of rules and its documentation are what the rules say (otherwise: npm run rules)', async () => {
  expect(await stale()).toEqual([]);
});
