/** What stands around a mistake is kept, and the mistake is named at its place. */
import { describe, expect, test } from 'vitest';
import { parse } from '../src/index.ts';
import { definitions } from './tree.ts';

const read = (text: string) => parse(Buffer.from(text));
const names = (text: string) => definitions(read(text).module);

describe('a mistake', () => {
  test.each([
    ['in a statement', 'def a():\n    x = = 1\n    def b(): pass\ndef c(): pass\n', ['a', 'b', 'c']],
    ['in a parameter list', 'def a(b c):\n    def d(): pass\ndef e(): pass\n', ['a', 'd', 'e']],
    ['in the bases of a class', 'class A(B:\n    def c(self): pass\ndef d(): pass\n', ['A', 'c', 'd']],
    ['in a decorator', '@a(\ndef b(): pass\n', ['b']],
    ['an open bracket before a definition', 'x = [1, 2\ndef a(): pass\n', ['a']],
    ['an open bracket before an assignment', 'x = (1\ny = 2\ndef a(): pass\n', ['a']],
    ['an open string', "x = 'abc\ndef a(): pass\n", ['a']],
    ['an open triple-quoted string', 'def a(): pass\nx = """abc\ndef b(): pass\n', ['a', 'b']],
    ['a try without except', 'try:\n    def a(): pass\ndef b(): pass\n', ['a', 'b']],
    ['a broken else', 'if a:\n    def b(): pass\nelse if c:\n    def d(): pass\ndef e(): pass\n', ['b', 'd', 'e']],
    ['a broken except', 'try:\n    def a(): pass\nexcept B C:\n    def d(): pass\ndef e(): pass\n', ['a', 'd', 'e']],
    [
      'a broken case',
      'match a:\n    case 1 2:\n        b\n    case 3:\n        def c(): pass\ndef d(): pass\n',
      ['c', 'd'],
    ],
    ['a stray indentation', 'a\n    def b(): pass\ndef c(): pass\n', ['b', 'c']],
    ['an indentation that fits no block', 'if a:\n        b\n    def c(): pass\ndef d(): pass\n', ['c', 'd']],
    ['a header without a block', 'def a():\ndef b(): pass\n', ['a', 'b']],
    ['in an f-string', 'x = f"{a b}"\ndef c(): pass\n', ['c']],
    ['a NUL byte', 'def a(): pass\n\0\ndef b(): pass\n', ['a', 'b']],
  ])('%s leaves the definitions', (_, text, expected) => {
    expect(names(text)).toEqual(expected);
    expect(read(text).problems.length).toBeGreaterThan(0);
  });

  test('is reported once, where it stands', () => {
    const { problems } = read('a = 1\nclass B:\n    def c(self, d e):\n        return 1\n');
    expect(problems).toEqual([{ offset: 33, message: "expected ',' or ')' among these parameters" }]);
  });

  test('leaves the statements before and after it on other lines', () => {
    const { module } = read('a = 1\nb = = 2\nc = 3\n');
    expect(module.body.map(({ start, end }) => [start, end])).toEqual([
      [0, 5],
      [14, 19],
    ]);
  });
});

describe('Python 2', () => {
  test.each([
    ['a print statement', 'import a\ndef b():\n    print "c"\n'],
    ['a print statement with a name', 'print a, b\n'],
    ['an exec statement', 'exec "a = 1" in b\n'],
    ['an exception named by a comma', 'try:\n    a()\nexcept B, e:\n    pass\n'],
    ['backquotes', 'a = `b`\n'],
    ['the old inequality', 'if a <> b: pass\n'],
    ['raise with a comma', 'raise A, "b"\n'],
    ['a long integer', 'a = 10L\n'],
    ['an octal mode', 'chmod(a, 0755)\n'],
    ['a raw unicode string', "a = ur'b'\n"],
  ])('is recognised by %s', (_, text) => {
    const { module, problems } = read(text);
    expect(module.body).toEqual([]);
    expect(problems).toEqual([
      { offset: expect.any(Number) as number, message: 'this is Python 2; only Python 3 is read' },
    ]);
  });

  test('is not seen in a modern file with one such mistake', () => {
    const { module, problems } = read('def a(b: int) -> str: return f"{b}"\nprint "c"\n');
    expect(definitions(module)).toEqual(['a']);
    expect(problems[0]).toMatchObject({ offset: 42 });
  });

  test('is not seen in two exceptions without parentheses', () => {
    expect(read('try: a\nexcept KeyError, ValueError: b\n').problems).toEqual([]);
  });
});
