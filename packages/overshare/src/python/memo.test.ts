import { describe, expect, it } from 'vitest';
import { ends } from '../../test/run-python.ts';

describe('a call that is remembered', () => {
  it('is evaluated again when an argument, a global or an attribute it read was changed', () => {
    expect(ends("d = {'k': 1}\na = read(d)\nd['k'] = 2\nreturn a, read(d)", "def read(d): return d['k']")).toEqual([
      '(1, 2)',
    ]);
    expect(ends('global G\na = read()\nG = 2\nreturn a, read()', 'G = 1\ndef read(): return G')).toEqual(['(1, 2)']);
    const box = 'class Box: pass\nbox = Box()\n';
    expect(ends('box.v = 1\na = read()\nbox.v = 2\nreturn a, read()', `${box}def read(): return box.v`)).toEqual([
      '(1, 2)',
    ]);
    expect(ends('a = has()\nbox.v = 2\nreturn a, has()', `${box}def has(): return hasattr(box, 'v')`)).toEqual([
      '(False, True)',
    ]);
    expect(ends('a = has()\nBox.v = 2\nreturn a, has()', `${box}def has(): return hasattr(box, 'v')`)).toEqual([
      '(False, True)',
    ]);
  });

  it('is evaluated again where a call inside it read what was changed', () => {
    const before = 'LOG = []\ndef inner(): return len(LOG)\ndef outer(): return inner()';
    expect(ends('a = outer()\nLOG.append(1)\nreturn a, outer()', before)).toEqual(['(0, 1)']);
  });

  it('gives on one side of a branch what that side left, and on the other what was there before', () => {
    const before = 'LOG = []\ndef size(): return len(LOG)';
    const body = `
a = size()
if maybe:
    LOG.append(1)
    b = ('grown', size())
else:
    b = ('same', size())
return a, b
`;
    expect(ends(body, before)).toEqual(["(0, ('grown', 1) | ('same', 0))"]);
  });

  it('gives each caller a new object of its own', () => {
    const made = ['{}', 'dict()', '[]', 'Box()'].map((value) => `def make(): return ${value}\n`);
    for (const make of made) expect(ends('return make() is make()', `class Box: pass\n${make}`)).toEqual(['False']);
    expect(ends("a = make()\na['x'] = 1\nreturn make()", 'def make(): return {}')).toEqual(['{}']);
    const counter = `
def make():
    n = 0
    def count():
        nonlocal n
        n += 1
        return n
    return count
`;
    expect(ends('a, b = make(), make()\na()\nreturn a(), b()', counter)).toEqual(['(2, 1)']);
  });

  it('raises each time, and only for the arguments that raise', () => {
    const before = "def check(n):\n    if n > 1: raise ValueError('big')\n    return n";
    expect(ends('try: check(2)\nexcept ValueError: pass\nreturn check(2)', before)).toEqual([
      "raise ValueError('big')",
    ]);
    expect(ends('return check(1), check(1)', before)).toEqual(['(1, 1)']);
  });

  it('does each time what it does besides', () => {
    expect(ends('add(1)\nadd(1)\nreturn LOG', 'LOG = []\ndef add(n): LOG.append(n)')).toEqual(['[1, 1]']);
    expect(ends('f()\nf()\nreturn N', 'N = 0\ndef f():\n    global N\n    N += 1')).toEqual(['2']);
  });

  it('tells the arguments of calls apart, by name, by position and by identity', () => {
    const before = 'def pair(a, b=0): return a, b';
    expect(ends('return pair(1), pair(1, 2), pair(b=1, a=2), pair("1")', before)).toEqual([
      "((1, 0), (1, 2), (2, 1), ('1', 0))",
    ]);
    expect(ends('return first([1]), first([2])', 'def first(l): return l[0]')).toEqual(['(1, 2)']);
  });
});
