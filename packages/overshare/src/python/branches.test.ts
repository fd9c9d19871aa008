import { describe, expect, it } from 'vitest';
import { ends, runPython } from '../../test/run-python.ts';

describe('an undecided branch', () => {
  it('keeps what either side assigned', () => {
    expect(ends("x = 'before'\nif maybe: x = 1\nelse: x = 2\nreturn x")).toEqual(['1 | 2']);
    expect(ends("x = 'before'\nif maybe: x = 1\nreturn x")).toEqual(["'before' | 1"]);
  });

  it('runs only the side that is taken where the condition is known', () => {
    expect(ends("x = 0\nif 1 < 2: x = 'yes'\nelse: x = 'no'\nreturn x")).toEqual(["'yes'"]);
  });

  it('says under which condition an entry of a dict is there', () => {
    expect(ends("d = {'a': 1}\nif maybe and   perhaps:\n    d['b'] = 2\nreturn d")).toEqual([
      "{'a': 1, 'b'?: 2 if maybe and perhaps}",
    ]);
  });

  it('keeps an entry certain that both sides write', () => {
    expect(ends("d = {}\nif maybe: d['a'] = 1\nelse: d['a'] = 2\nreturn d")).toEqual(["{'a': 1 | 2}"]);
  });

  it('marks an entry that one side deletes', () => {
    expect(ends("d = {'a': 1}\nif maybe: del d['a']\nreturn d")).toEqual(["{'a'?: 1 if maybe}"]);
  });

  it('marks items that one side appends', () => {
    expect(ends('l = [0]\nif maybe: l.append(1)\nreturn l')).toEqual(['[0, 1?]']);
    expect(ends('l = [0]\nif maybe: l.append(1)\nelse: l.append(2)\nreturn l')).toEqual(['[0, 1 | 2]']);
  });

  it('writes through every name of one object', () => {
    expect(ends("a = {}\nb = a\nif maybe: b['x'] = 1\nreturn a is b, a")).toEqual(["(True, {'x'?: 1 if maybe})"]);
  });

  it('leaves an object that is born on one side as that side made it', () => {
    const body = "if maybe:\n    d = {}\n    d['x'] = 1\nelse:\n    d = None\nreturn d";
    expect(ends(body)).toEqual(["None | {'x': 1}"]);
  });

  it('writes to each of several objects that a name may stand for only perhaps', () => {
    const body = "a = {'k': 1}\nb = {'k': 2}\nc = a if maybe else b\nc['k'] = 3\nreturn a, b";
    expect(ends(body)).toEqual(["({'k': 1 | 3}, {'k': 2 | 3})"]);
    expect(ends(`a = [1]\nb = [2]\n(a if maybe else b).append(3)\nreturn a, b`)).toEqual(['([1, 3?], [2, 3?])']);
  });

  it('gives each early return as an ending of its own', () => {
    expect(ends("if maybe: return 'early'\nif perhaps: return 'later'\nreturn 'end'")).toEqual([
      "'early' | 'end' | 'later'",
    ]);
  });

  it('does not let a side that left early count for what follows', () => {
    const body = 'x = 1\nif maybe:\n    x = 2\n    return x\nreturn x + 10';
    expect(ends(body)).toEqual(['11 | 2']);
  });

  it('remembers what an object was that only one of several returns changed', () => {
    expect(ends("d = {'a': 1}\nif maybe: return d\nd['b'] = 2\nreturn d")).toEqual(["{'a': 1, 'b'?: 2}"]);
    expect(ends("d = {'a': 1}\nif maybe:\n    del d['a']\n    return d\nreturn d")).toEqual(["{'a'?: 1}"]);
    expect(ends('l = []\nif maybe: return l\nl.append(1)\nreturn l')).toEqual(['[1?]']);
    const made = "if maybe:\n    d = {}\n    d['x'] = 1\n    return d\ne = {}\ne['y'] = 1\nreturn e";
    expect(ends(made)).toEqual(["{'x': 1} | {'y': 1}"]);
  });

  it('keeps raises apart from returns and from other exceptions', () => {
    const body = "if maybe: raise ValueError('v')\nif perhaps: raise KeyError('k')\nreturn 1";
    expect(ends(body)).toEqual(['1', "raise KeyError('k')", "raise ValueError('v')"]);
  });

  it('joins nested branches', () => {
    const body = "if maybe:\n    if perhaps: x = 'a'\n    else: x = 'b'\nelse: x = 'c'\nreturn x";
    expect(ends(body)).toEqual(["'a' | 'b' | 'c'"]);
  });

  it('changes attributes of an object in place on either side', () => {
    const before = 'class Box:\n    def __init__(self): self.v = 0\n    def put(self, v): self.v = v';
    expect(ends('b = Box()\nif maybe: b.put(1)\nreturn b', before)).toEqual(['Box(v=0 | 1)']);
    expect(ends('b = Box()\nif maybe: b.extra = 1\nreturn b', before)).toEqual(['Box(v=0, extra?=1)']);
  });
});

describe('a conditional expression', () => {
  it('has both values', () => {
    expect(ends("return 'a' if maybe else 'b'")).toEqual(["'a' | 'b'"]);
    expect(ends("return {'k': 1 if maybe else None}")).toEqual(["{'k': 1 | None}"]);
  });

  it('stops `and` and `or` where they are decided', () => {
    expect(ends("return (None or 'x', 0 and 'y', 'a' and 'b', '' or 0)")).toEqual(["('x', 0, 'b', 0)"]);
    expect(ends("return maybe and 'x', maybe or 'y'")).toEqual(["('x' | False, 'y' | True)"]);
  });

  it('does in an operand what only happens where it is reached', () => {
    expect(ends('l = []\nmaybe and l.append(1)\nTrue or l.append(2)\nreturn l')).toEqual(['[1?]']);
  });
});

describe('narrowing', () => {
  it('drops None behind `is None`', () => {
    const body = "x = {'k': 1} if maybe else None\nif x is None: return 'gone'\nreturn x";
    expect(ends(body)).toEqual(["'gone' | {'k': 1}"]);
  });

  it('drops None behind truth, `not` and comparison with None', () => {
    const x = 'x = 5 if maybe else None\n';
    expect(ends(`${x}if x: return x\nreturn 0`)).toEqual(['0 | 5']);
    expect(ends(`${x}if not x: return 0\nreturn x`)).toEqual(['0 | 5']);
    expect(ends(`${x}if x != None: return x\nreturn 0`)).toEqual(['0 | 5']);
  });

  it('follows isinstance', () => {
    const body = "x = [1] if maybe else 'text'\nif isinstance(x, str): return x\nreturn x";
    expect(runPython(`x = 1 if maybe else 'a'\nif isinstance(x, int): y = x\nelse: y = [x]`).show('y')).toBe(
      "1 | ['a']",
    );
    expect(ends(body)).toEqual(["'text' | [1]"]);
  });

  it('follows an assignment expression', () => {
    expect(ends("def find(): return 'found' if maybe else None\nif (x := find()): return x\nreturn 0")).toEqual([
      "'found' | 0",
    ]);
  });

  it('forgets on neither side what was there before', () => {
    expect(ends('x = 5 if maybe else None\nif x is None: pass\nreturn x')).toEqual(['5 | None']);
  });
});
