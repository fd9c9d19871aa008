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

it('takes a text apart as often as it is told to', () => {
  expect(ends("return 'a.b.c'.rpartition('.'), 'abc'.partition('.')")).toEqual([
    "(('a.b', '.', 'c'), ('abc', '', ''))",
  ]);
  expect(ends("return 'a.b.c'.rsplit('.', 1), 'a.b.c'.split('.', maxsplit=1)")).toEqual([
    "(['a.b', 'c'], ['a', 'b.c'])",
  ]);
  expect(ends("return 'a  b'.split(), 'a.b'.split('.', number), text.rpartition('.')[2]")).toEqual([
    "(['a', 'b'], [<str>*], <str>)",
  ]);
});

it('takes letters and stretches out of a text that is known', () => {
  expect(ends("return 'shop'[:1], 'shop'[-1], 'shop'[1:-1], 'Shop'[:1].isupper()")).toEqual(["('s', 'p', 'ho', True)"]);
  expect(ends("return 'shop'[number], 'shop'[:number], 'shop'[::2], text[:1]")).toEqual([
    '(<str>, <str>, <str>, <str>)',
  ]);
});
