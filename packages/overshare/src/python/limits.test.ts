import { describe, expect, it } from 'vitest';
import { runPython } from '../../test/run-python.ts';

const lines = (count: number, line: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => line(at)).join('\n');

describe('hostile sources', () => {
  it.each([
    ['nested parentheses', `x = ${'('.repeat(5000)}1${')'.repeat(5000)}`],
    ['nested lists', `x = ${'['.repeat(5000)}1${']'.repeat(5000)}`],
    ['conditional expressions', `x = ${'1 if maybe else '.repeat(2000)}2`],
    ['undecided operands', `x = ${Array(5000).fill('maybe').join(' or ')}`],
  ])('say where they are nested too deep: %s', (_, source) => {
    const run = runPython(`${source}\nafter = 'still read'`);
    expect(run.limits.join()).toMatch(/nested/);
    expect(run.show('after')).toBe("'still read'");
  });

  it.each([
    ['a long sum', `a = 1\nx = ${Array(5000).fill('a').join(' + ')}`, '5000'],
    [
      'a long chain of elif',
      `y = 5\nif y == 0: x = 0\n${lines(5000, (at) => `elif y == ${at + 10}: x = ${at}`)}\nelse: x = 'end'`,
      "'end'",
    ],
    ['a large dict', `d = {${lines(10_000, (at) => `'k${at}': ${at},`)}}\nx = d['k9999']`, '9999'],
    ['many lines', `${lines(10_000, (at) => `v${at} = ${at}`)}\nx = v9999`, '9999'],
    [
      'long chains of attributes and calls',
      `x = [anything${'.a'.repeat(3000)}, anything${'()'.repeat(3000)}]`,
      '[<?>, <?>]',
    ],
    [
      'functions in functions',
      `${lines(90, (at) => `${' '.repeat(at)}def f${at}():`)}\n${' '.repeat(90)}pass\nx = f0()`,
      'None',
    ],
    ['exec and eval', "exec('y = 1')\nx = eval('1')", '<?>'],
    [
      'decorators that give junk',
      'def junk(f): return 5\n@junk\ndef f(): pass\n@junk\nclass C: pass\nx = f, C',
      '(5, 5)',
    ],
    ['a list in itself', 'l = []\nl.append(l)\nx = str(l)', '<str>'],
    ['a dict in itself', "d = {}\nd['d'] = d\nx = f'{d}'", '<str>'],
  ])('are read: %s', (_, source, x) => {
    const run = runPython(source);
    expect(run.show('x')).toBe(x);
    expect(run.limits).toEqual([]);
  });

  it('has a class that inherits from itself or from what comes later', () => {
    expect(runPython('class A(A): pass\nclass B(C): pass\nclass C(B): pass\nx = A(), B(), C()').show('x')).toBe(
      '(A(), B(), C())',
    );
  });

  it('joins thousands of undecided branches', () => {
    const run = runPython(lines(2000, (at) => `if maybe: v${at % 50} = ${at % 3}`));
    expect(run.show('v7')).toBe('0 | 1 | 2 or nothing');
  });
});

describe('what never ends', () => {
  it.each([
    ['recursion', 'def f(n): return f(n + 1)\nx = f(0)', /recursion of f/],
    ['mutual recursion', 'def f(): return g()\ndef g(): return f()\nx = f()', /recursion of/],
    [
      'recursion through several arguments',
      'def f(a, b): return f(f(a, b), f(b, a))\nx = f(maybe, perhaps)',
      /recursion of f/,
    ],
    [
      'a property that reads itself',
      'class A:\n    @property\n    def p(self): return self.p\nx = A().p',
      /recursion of p/,
    ],
    [
      '__getattr__ that asks itself',
      'class A:\n    def __getattr__(self, name): return getattr(self, name + "x")\nx = A().a',
      /recursion of __getattr__/,
    ],
    ['a loop', 'n = 0\nwhile True: n += 1', /rounds/],
    [
      'loops in loops',
      `n = 0\n${lines(6, (at) => `${' '.repeat(at)}for v${at} in range(20):`)}\n      n += 1`,
      /steps/,
    ],
    ['a list that a loop over it feeds', 'l = [1]\nfor x in l:\n    l.append(x)\ny = 1', /^$/],
    [
      'a branching tower of calls',
      `def f0(): return 1\n${lines(25, (at) => `def f${at + 1}():\n  if maybe: return f${at}()\n  return f${at}()`)}\nx = f25()`,
      /steps/,
    ],
  ])('is cut with a note: %s', (_, source, limit) => {
    const run = runPython(`${source}\nafter = 'still read'`);
    expect(run.limits.join()).toMatch(limit);
    expect(run.show('after')).toBe("'still read'");
  });

  it('makes a cut call opaque and leaves its caller what it was', () => {
    const run = runPython("def f(n): return f(n + 1)\nd = {'a': f(0), 'b': 2}");
    expect(run.show('d')).toBe("{'a': <?>, 'b': 2}");
  });

  it('follows recursion that ends soon', () => {
    expect(runPython('def f(n): return 1 if n == 0 else n * f(n - 1)\nx = f(3)').show('x')).toBe('6');
  });
});

describe('determinism', () => {
  it('gives the same twice, whatever ran in between', () => {
    const source = `
items = {'a': 1, 'b': 2}
if maybe: items['c'] = 3
for key in anything: items[key] = number
x = [v if perhaps else k for k, v in items.items()], {1, 2, 3}, text + 'x'
`;
    const [one] = [runPython(source).show('x')];
    runPython('y = 1');
    expect(runPython(source).show('x')).toBe(one);
  });
});
