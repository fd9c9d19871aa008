import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptyConfiguration, isPublicByIntent } from './configuration.ts';
import { findConfiguration } from './find-configuration.ts';
import { readConfiguration } from './read-configuration.ts';

describe('a configuration', () => {
  it('says what it says', () => {
    const text =
      'exclude: [legacy/]\npublic:\n  - /health\nsensitivity:\n  columns:\n    nickname: personal.identity\n    ref: [business, internal.key]\n';
    expect(readConfiguration(text, 'overshare.yml')).toEqual({
      exclude: ['legacy/'],
      public: ['/health'],
      sensitivity: { columns: { nickname: ['personal.identity'], ref: ['business', 'internal.key'] } },
    });
  });

  it.each(['', '# nothing yet\n', '{}'])('may be empty: %j', (text) => {
    expect(readConfiguration(text, 'overshare.yml')).toEqual(emptyConfiguration);
  });

  it.each([
    ['exlude: [a]', 'c.yml:1:1: the file has no key "exlude".'],
    ['public:\n  - /a\n  - 5', 'c.yml:3:5: public[1]: Invalid input: expected string, received number.'],
    ['public: [health]', 'c.yml:1:9: public: each path under public starts with /.'],
    ['exclude:\n  - ../../etc', 'c.yml:2:3: exclude: exclude holds a path that leaves the scanned folder.'],
    [
      'sensitivity:\n  columns:\n    nick: personal',
      'c.yml:3:11: sensitivity.columns.nick must be one of credential, ',
    ],
    ['sensitivity:\n  colums: {}', 'c.yml:2:3: sensitivity has no key "colums".'],
    ['exclude: [a', 'c.yml:1:12: this is not valid YAML: '],
    ['- a', 'c.yml:1:1: the file: Invalid input: expected object, received array.'],
    ['exclude: !!js/function "x"', 'c.yml:1:24: exclude: Invalid input: expected array, received string.'],
  ])('refuses %j and names the place', (text, message) => {
    expect(() => readConfiguration(text, 'c.yml')).toThrow(message);
  });

  it('refuses a small file that would become a huge one', () => {
    const levels = 'bcdefghi'
      .split('')
      .map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[at]}`).join(',')}]`);
    expect(() => readConfiguration(`a: &a [x,x,x,x,x,x,x,x,x]\n${levels.join('\n')}\n`, 'c.yml')).toThrow(
      /c\.yml:1:1: .*alias/i,
    );
  });

  it('is found in the working directory or above it, or where it is said to be', async () => {
    expect((await findConfiguration(join(folder, 'a/b'))).exclude).toEqual(['above']);
    expect((await findConfiguration(join(folder, 'a/b'), join(folder, 'a/other.yml'))).exclude).toEqual(['other']);
    await expect(findConfiguration(folder, join(folder, 'no.yml'))).rejects.toMatchObject({ code: 'config-missing' });
    await expect(findConfiguration(folder, join(folder, 'a'))).rejects.toMatchObject({ code: 'config-unreadable' });
    writeFileSync(join(folder, 'overshare.yaml'), 'x'.repeat(200_000));
    await expect(findConfiguration(folder)).rejects.toThrow('overshare.yaml cannot be read: larger than 0.1 MB');
  });

  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'overshare-'));
    mkdirSync(join(folder, 'a/b'), { recursive: true });
    writeFileSync(join(folder, 'overshare.yaml'), 'exclude: [above]');
    writeFileSync(join(folder, 'a/other.yml'), 'exclude: [other]');
  });
  afterEach(() => rmSync(folder, { recursive: true }));
});

describe('isPublicByIntent', () => {
  const configuration = { ...emptyConfiguration, public: ['/health', '/shops/*/hours', '/open/**'] };
  it.each([
    ['/health', true],
    ['/health/secret', false],
    ['/shops/{id}/hours', true],
    ['/shops/{id}/orders', false],
    ['/open/a/b', true],
    ['/opened', false],
  ])('%s: %s', (path, expected) => {
    expect(isPublicByIntent(configuration, path)).toBe(expected);
  });
});

it('refuses what is nested too deep to read', () => {
  for (const text of [`exclude: ${'['.repeat(9000)}`, '{a: '.repeat(9000), '- '.repeat(9000)]) {
    expect(() => readConfiguration(text, 'c.yml')).toThrow(expect.objectContaining({ name: 'CodedError' }) as Error);
  }
});

it('is as its page in the documentation shows it', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../../docs/configuration.md'), 'utf8');
  const [, example = ''] = /```yaml\n([^]*?)```/.exec(page) ?? [];
  const { exclude, public: open, sensitivity } = readConfiguration(example, 'overshare.yml');
  expect([exclude, open, Object.keys(sensitivity.columns)].map((list) => list.length)).toEqual([2, 3, 3]);
  // a wrong kind is answered with all that there are
  const kinds = kindsOf(() => readConfiguration('sensitivity: { columns: { a: b } }', 'c.yml'));
  expect(kinds.length).toBeGreaterThan(10);
  expect(kinds.filter((kind) => !page.includes(`\`${kind}\``))).toEqual([]);
});

function kindsOf(refuse: () => unknown): string[] {
  try {
    refuse();
    return [];
  } catch (error) {
    return (/one of ([\w., -]+), or/.exec((error as Error).message)?.[1] ?? '').split(', ');
  }
}
