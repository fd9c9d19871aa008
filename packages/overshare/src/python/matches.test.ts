import { expect, it } from 'vitest';
import { ends } from '../../test/run-python.ts';

const match = (subject: string, ...cases: string[]) =>
  ends(`match ${subject}:\n${cases.map((one) => `    case ${one}`).join('\n')}\nreturn 'none'`, POINT);

const POINT = `
class Point:
    __match_args__ = ('x', 'y')
    def __init__(self, x, y): self.x = x; self.y = y
`;

it('takes the first case that fits', () => {
  expect(match('2', "0: return 'zero'", "1 | 2: return 'small'", "_: return 'other'")).toEqual(["'small'"]);
  expect(match("'x'", "int(): return 'number'", 'str() as s: return s')).toEqual(["'x'"]);
  expect(match('None', "False: return 'false'", "None: return 'nothing'")).toEqual(["'nothing'"]);
});

it('takes sequences apart, also around a star, and takes neither text nor dict for one', () => {
  expect(match('[1, 2, 3, 4]', '[a, *b, c]: return a, b, c')).toEqual(['(1, [2, 3], 4)']);
  expect(match('(1,)', '[a, b]: return 2', '[a]: return a')).toEqual(['1']);
  expect(match("'ab'", '[a, b]: return a')).toEqual(["'none'"]);
  expect(match("{'k': 1, 'l': 2}", '[a, b]: return a')).toEqual(["'none'"]);
});

it('takes mappings apart by the keys it names', () => {
  expect(match("{'k': 1, 'z': 2}", "{'missing': v}: return v", "{'k': v, **rest}: return v, rest")).toEqual([
    "(1, {'z': 2})",
  ]);
});

it('takes objects apart by name and by position', () => {
  expect(match('Point(3, 2)', 'Point(1, y): return y', 'Point(x=x, y=2): return x')).toEqual(['3']);
  expect(match('Point(1, 5)', 'Point(1, y): return y')).toEqual(['5']);
  expect(match('12', 'int(n) if n > 20: return 0', 'int(n) if n > 10: return n')).toEqual(['12']);
});

it('keeps all cases that may fit something unknown', () => {
  expect(match('number', "1: return 'one'", "str(): return 'text'", 'n: return n')).toEqual(["'one' | <int>"]);
  expect(match('anything', "[a, b]: return 'pair'", "{'k': v}: return 'map'")).toEqual(["'map' | 'none' | 'pair'"]);
});
