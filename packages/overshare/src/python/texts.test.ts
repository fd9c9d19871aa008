import { expect, it } from 'vitest';
import { ends } from '../../test/run-python.ts';

it('decides how a text begins where that is known, also with any of several', () => {
  expect(ends("return '/api/food/'.startswith('/api/'), '/api/food/'.endswith('x')")).toEqual(['(True, False)']);
  expect(ends("return '/api/food/'.startswith(('/admin/', '/api/'))")).toEqual(['True']);
  expect(ends("p = '/a'\nif maybe: p = '/b'\nreturn '/api'.startswith(p), '/x'.startswith(p)")).toEqual([
    '(<bool>, False)',
  ]);
});

it('sees that a text without a part does not begin with anything that holds this part', () => {
  expect(ends("return '/api/food/'.startswith(text + '/admin/')")).toEqual(['False']);
  expect(ends("return '/api/food/'.startswith((text or '') + '/admin/')")).toEqual(['False']);
  expect(ends("return '/admin/food/'.startswith(text + '/admin/')")).toEqual(['<bool>']);
  expect(ends("return text.startswith('/admin/')")).toEqual(['<bool>']);
});
