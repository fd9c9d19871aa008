/** Sources made to overflow, to hang or to confuse. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { parse } from '../src/index.ts';
import { nodes } from './tree.ts';

const read = (text: string) => parse(Buffer.from(text));
const after = '\ndef kept(): pass\n';
const keeps = (text: string): boolean =>
  read(text + after).module.body.some((node) => node.kind === 'FunctionDef' && node.name === 'kept');

describe('deep nesting is a problem, not a crash', () => {
  test.each([
    ['parentheses', `${'('.repeat(5000)}1${')'.repeat(5000)}`],
    ['lists', '['.repeat(20_000)],
    ['calls', `${'f('.repeat(5000)}${')'.repeat(5000)}`],
    ['subscripts', `${'a['.repeat(5000)}${']'.repeat(5000)}`],
    ['signs', `${'-'.repeat(20_000)}1`],
    ['not', `${'not '.repeat(20_000)}a`],
    ['powers', `${'a ** '.repeat(20_000)}a`],
    ['lambdas', `${'lambda: '.repeat(20_000)}a`],
    ['lambdas in defaults', `${'lambda a='.repeat(20_000)}a`],
    ['conditions', `${'a if b else '.repeat(20_000)}c`],
    ['f-strings', `${'f"{'.repeat(5000)}a${'}"'.repeat(5000)}`],
    ['formats', `f"${'{a:'.repeat(5000)}${'}'.repeat(5000)}"`],
    ['patterns', `match a:\n    case ${'('.repeat(5000)}b${')'.repeat(5000)}: pass`],
    ['mixed', '(-a ** not f"{[lambda: '.repeat(5000)],
  ])('%s', (_, text) => {
    expect(read(text).problems.length).toBeGreaterThan(0);
    expect(keeps(text)).toBe(true);
  });

  test('blocks', () => {
    const text = Array.from({ length: 3000 }, (_, depth) => `${' '.repeat(depth)}if a:`).join('\n');
    expect(read(text).problems[0]?.message).toBe('too many levels of indentation');
    expect(keeps(text)).toBe(true);
  });

  test('as deep as CPython goes is read', () => {
    expect(read(`${'('.repeat(200)}1${')'.repeat(200)}`).problems).toEqual([]);
    expect(read(`${'-'.repeat(450)}1`).problems).toEqual([]);
    expect(read(`${'a if b else '.repeat(450)}c`).problems).toEqual([]);
  });
});

test('the deepest mixtures need no more than half of the stack that Node gives', async () => {
  const lines = Array.from(
    { length: 97 },
    (_, depth) => `${' '.repeat(depth)}${depth % 2 === 0 ? 'def f():' : 'class A:'}`,
  );
  const texts = [
    'lambda a=',
    '(a if b else lambda a=',
    'a if b else lambda a=',
    'a ** -',
    '(await ',
    '[(a if b else -f"{a:{',
  ].map((unit) => [...lines, ' '.repeat(97) + unit.repeat(5000)].join('\n'));
  const entry = fileURLToPath(new URL('../src/index.ts', import.meta.url));
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'cjs',
    platform: 'node',
    write: false,
  });
  const script = `${outputFiles[0]?.text}
    const texts = ${JSON.stringify(texts)};
    console.log(texts.map((text) => module.exports.parse(Buffer.from(text)).problems.length > 0).join());`;
  const options = { encoding: 'utf8', input: script } as const;
  expect(execFileSync(process.execPath, ['--stack-size=492', '-'], options).trim()).toBe(
    texts.map(() => 'true').join(),
  );
});

describe('long chains are read', () => {
  test.each([
    ['sums', `${'a + '.repeat(20_000)}a`, 20_000],
    ['and', `${'a and '.repeat(20_000)}a`, 1],
    ['comparisons', `${'a < '.repeat(20_000)}a`, 1],
    ['attributes', `a${'.b'.repeat(20_000)}`, 20_000],
    ['calls', `a${'()'.repeat(20_000)}`, 20_000],
    ['elif', `if a: b\n${'elif c: d\n'.repeat(10_000)}`, 10_001],
    ['assignments', `${'a = '.repeat(20_000)}b`, 1],
    ['strings side by side', `(${'"a" '.repeat(20_000)})`, 1],
    ['alternatives', `match a:\n    case ${'b.c | '.repeat(10_000)}d.e: pass`, 2],
  ])('%s', (_, text, most) => {
    const { module, problems } = read(text);
    expect(problems).toEqual([]);
    const kinds = new Map<string, number>();
    for (const { node } of nodes(module)) kinds.set(node.kind, (kinds.get(node.kind) ?? 0) + 1);
    expect(kinds.get('BinOp') ?? kinds.get('Call') ?? kinds.get('If') ?? most).toBe(most);
  });
});

describe('odd bytes', () => {
  test('UTF-16 is named', () => {
    const { module, problems } = parse(Buffer.from('\ufeffa = 1\n', 'utf16le'));
    expect(module.body).toEqual([]);
    expect(problems[0]?.message).toContain('UTF-16');
  });

  test('text that is no UTF-8 is read as Latin-1, with a problem', () => {
    const { module, problems } = parse(Buffer.from('a = "\xe6"\n', 'latin1'));
    expect(problems[0]?.message).toContain('not valid UTF-8');
    expect(module.body[0]).toMatchObject({ value: { value: 'æ' } });
  });

  test('an unknown encoding is named', () => {
    expect(read('# coding: klingon\na = 1\n').problems[0]?.message).toContain("'klingon'");
  });

  test('a lone surrogate in an escape is kept', () => {
    expect(read(String.raw`'\ud800'`).module.body[0]).toMatchObject({ value: { value: '\ud800' } });
  });

  test('a named escape stays as it is written', () => {
    expect(read(String.raw`'a\N{BULLET}'`).module.body[0]).toMatchObject({ value: { value: String.raw`a\N{BULLET}` } });
  });

  test('offsets count bytes, and lines end with LF, CRLF or CR', () => {
    const { module, lineStarts } = read('"é"\r\na\rb\nc');
    expect([...lineStarts]).toEqual([0, 6, 8, 10]);
    expect(module.body.map(({ start }) => start)).toEqual([0, 6, 8, 10]);
  });

  test('NUL bytes are a problem and nothing else', () => {
    expect(keeps('\0'.repeat(1000))).toBe(true);
    expect(parse(new Uint8Array(1_000_000)).module.body).toEqual([]);
  });
});

describe('huge sources', () => {
  test('a line of ten million bytes is read', () => {
    const { module, problems } = read(`a = [${`'${'b'.repeat(96)}', `.repeat(100_000)}]\n`);
    expect(problems).toEqual([]);
    const [statement] = module.body;
    expect(statement?.kind === 'Assign' && statement.value.kind === 'List' ? statement.value.elements.length : 0).toBe(
      100_000,
    );
  });

  test('a string of ten million bytes is read', () => {
    const text = 'b\n'.repeat(5_000_000);
    const [statement] = read(`a = """${text}"""\n`).module.body;
    const value = statement?.kind === 'Assign' && statement.value.kind === 'Constant' ? statement.value.value : null;
    expect(value === text).toBe(true);
  });

  test('a number too long to be worth reading is a problem', () => {
    expect(keeps(`a = ${'9'.repeat(1_000_000)}`)).toBe(true);
    expect(keeps(`a = 0x${'f'.repeat(1_000_000)}`)).toBe(true);
  });

  test.each([
    ['open strings', "a = '\n"],
    ['open triple-quoted strings', 'a = """\\"""\n'],
    ['open brackets', 'a = (1,\n'],
    ['open f-strings', 'a = f"""{\n'],
    ['bad characters', '$\n'],
    ['dedents that fit no block', 'if a:\n    b\n  c\n'],
    ['headers without a name', 'def (:\n'],
    ['open with items', 'with (a as b,\n'],
  ])('twenty thousand lines of %s end in time, with few problems', (_, line) => {
    const { problems } = read(line.repeat(20_000));
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThanOrEqual(100);
  });
});

test('the result does not depend on the buffer afterwards', () => {
  const buffer = Buffer.from('abcdefgh = "ijklmnop"\n');
  const { module } = parse(buffer);
  buffer.fill(0);
  expect(module.body[0]).toMatchObject({ targets: [{ id: 'abcdefgh' }], value: { value: 'ijklmnop' } });
});
