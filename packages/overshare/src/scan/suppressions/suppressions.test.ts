import { describe, expect, it } from 'vitest';
import { memoryProject } from '#project/index.ts';
import { readSuppressions } from './read-suppressions.ts';

const known = new Set(['rule-a', 'rule-b']);
const read = (source: string | Uint8Array) => readSuppressions(memoryProject({ 'app.py': source }), known);

/** What the comments of a source speak of: `3: 2-5 rule-a because`. */
function spoken(source: string): string[] {
  return read(source).list.map(({ line, startLine, endLine, rules, reason }) => {
    return `${line}: ${startLine}-${endLine} ${rules.join(' ')} ${reason}`;
  });
}
const noted = (source: string) => read(source).notes.map(({ kind, line }) => `${line} ${kind}`);

describe('a comment that accepts findings', () => {
  it('speaks of the statement on its line, also of one that is written over several', () => {
    expect(spoken('x = 1\ny = 2  # overshare: ignore[rule-a] because\nz = 3\n')).toEqual(['2: 2-2 rule-a because']);
    expect(spoken('x = f(\n  1,  # overshare: ignore[rule-a] because\n  2,\n)\n')).toEqual(['2: 1-4 rule-a because']);
    expect(spoken('x = f(\n  1,\n  # overshare: ignore[rule-a] because\n  2,\n)\n')).toEqual(['3: 1-5 rule-a because']);
  });

  it('speaks of the next line of code where it stands alone', () => {
    const source = 'def f():\n    # overshare: ignore[rule-a] because\n    # of that\n\n    return 1\n\n\nx = 1\n';
    expect(spoken(source)).toEqual(['2: 5-5 rule-a because']);
  });

  it.each([
    [
      'above a decorator',
      '# overshare: ignore[rule-a] why\n@a\n@b\ndef f(\n  x\n):\n    y = 1\n    return y\n',
      '1: 2-8',
    ],
    ['at a decorator', '@a  # overshare: ignore[rule-a] why\n@b\ndef f(x):\n    return x\n', '1: 1-4'],
    ['between decorators', '@a\n# overshare: ignore[rule-a] why\n@b\ndef f(x):\n    return x\n', '2: 1-5'],
    ['at a function', 'def f(\n  x,\n):  # overshare: ignore[rule-a] why\n    return x\n', '3: 1-4'],
    [
      'at a class',
      'class A:  # overshare: ignore[rule-a] why\n    x = 1\n\n    def f(self):\n        return 1\n',
      '1: 1-5',
    ],
    [
      'at a method',
      'class A:\n    x = 1\n\n    async def f(self):  # overshare: ignore[rule-a] why\n        return 1\n',
      '4: 4-5',
    ],
  ])('speaks of the whole body %s', (_, source, range) => {
    expect(spoken(source)).toEqual([`${range} rule-a why`]);
    expect(read(source).list[0]?.isDefinition).toBe(true);
  });

  it('speaks of the head alone at an if or a loop', () => {
    expect(spoken('if f():  # overshare: ignore[rule-a] why\n    x = 1\n    y = 2\n')).toEqual(['1: 1-1 rule-a why']);
  });

  it('may name several rules, and stand between comments to others', () => {
    expect(spoken('x = 1  # noqa # overshare: ignore[rule-a, rule-b]: two of them  # nosec\n')).toEqual([
      '1: 1-1 rule-a rule-b two of them',
    ]);
    expect(spoken('x = 1 #overshare:ignore [rule-a] - é so\n')).toEqual(['1: 1-1 rule-a é so']);
  });

  it('is none within a text', () => {
    const comment = '# overshare: ignore[rule-a] why';
    expect(spoken(`x = "é ${comment}"\n`)).toEqual([]);
    expect(spoken(`def f():\n    """\n    ${comment}\n    """\n`)).toEqual([]);
    expect(noted(`x = f'{y} # overshare: hello'\n`)).toEqual([]);
    expect(spoken(`x = "#" ${comment}\n`)).toHaveLength(1);
  });

  it('suppresses nothing without a reason, and says so', () => {
    const source = 'x = 1  # overshare: ignore[rule-a]\ny = 1  # overshare: ignore[rule-a]  # noqa\n';
    expect([spoken(source), noted(source)]).toEqual([
      [],
      ['1 suppression-without-reason', '2 suppression-without-reason'],
    ]);
  });

  it('that names no rule, or says something else, is noted', () => {
    const source = 'x = 1  # overshare: ignore[rule-c, rule-a] why\n# overshare: ignore why\n# overshare: ignore[] x\n';
    expect(spoken(source)).toEqual(['1: 1-1 rule-a why']);
    expect(noted(source)).toEqual(['1 unknown-rule', '2 suppression-not-understood', '3 suppression-not-understood']);
  });

  it('is read as fast in a file that holds nothing else', () => {
    const comments = 20_000;
    expect(spoken('x = 1\n# overshare: ignore[rule-a] why\n'.repeat(comments))).toHaveLength(comments);
  });

  it('is read in files of all kinds: other line ends, broken, endless', () => {
    expect(spoken('x = 1\r\ny = 1  # overshare: ignore[rule-a] why\rz = 2')).toEqual(['2: 2-2 rule-a why']);
    expect(spoken('def (:\nx = 1  # overshare: ignore[rule-a] why\n')).toEqual(['2: 2-2 rule-a why']);
    const chain = `x = ${Array(20_000).fill('1').join(' + ')}  # overshare: ignore[rule-a] why\n`;
    expect(spoken(chain)).toEqual(['1: 1-1 rule-a why']);
    expect(read(new Uint8Array([0xff, 0xfe, 0x00, ...Buffer.from('# overshare: x')])).list).toEqual([]);
  });
});
