import { expect, test } from 'vitest';
import { endpoint, verdicts } from '../made-surface.ts';
import { rule } from './dangerous-method.ts';

test('a method for diagnosis, and ordinary ones', () => {
  expect(verdicts(rule, [endpoint('TRACE /a'), endpoint('GET /a'), endpoint('OPTIONS /a')])).toEqual(['TRACE /a low']);
});
