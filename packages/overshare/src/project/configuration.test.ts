import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptyConfiguration, publicEntryFor } from './configuration.ts';
import { findConfiguration as find } from './find-configuration.ts';
import { readConfiguration as read } from './read-configuration.ts';

const ruleIds = ['debug-mode', 'unbounded-list'];
const readConfiguration = (text: string, file: string) => read(text, file, ruleIds);

describe('a configuration', () => {
  it('says what it says', () => {
    const text =
      'exclude: [legacy/]\npersona: strict\nrules: { debug-mode: off, unbounded-list: high }\npublic:\n  - /health\n  - endpoint: GET /shops/*\n    reason: printed in every newspaper\nsensitivity:\n  columns:\n    nickname: personal.identity\n    ref: [business, internal.key]\n';
    expect(readConfiguration(text, 'overshare.yml')).toEqual({
      exclude: ['legacy/'],
      persona: 'strict',
      rules: { 'debug-mode': 'off', 'unbounded-list': 'high' },
      public: [
        { endpoint: '/health', reason: 'declared public' },
        { endpoint: 'GET /shops/*', reason: 'printed in every newspaper' },
      ],
      sensitivity: { columns: { nickname: ['personal.identity'], ref: ['business', 'internal.key'] } },
    });
  });

  it.each(['', '# nothing yet\n', '{}'])('may be empty: %j', (text) => {
    expect(readConfiguration(text, 'overshare.yml')).toEqual(emptyConfiguration);
  });

  it.each([
    ['exlude: [a]', 'c.yml:1:1: the file has no key "exlude".'],
    ['public:\n  - /a\n  - 5', 'c.yml:3:5: public[1] must be a path that starts with /'],
    ['public: [health]', 'c.yml:1:10: public[0] must be a path that starts with /'],
    ['public: [get /health]', 'c.yml:1:10: public[0] must be a path'],
    ['public: [{ endpoint: health }]', 'c.yml:1:22: public[0].endpoint: a path starts with /'],
    ['public: [{ endpoint: /a, resaon: x }]', 'c.yml:1:26: public[0] has no key "resaon".'],
    ['rules:\n  debug-mod: off', 'c.yml:2:3: rules has no key "debug-mod".'],
    ['rules: { debug-mode: loud }', 'c.yml:1:22: rules.debug-mode: Invalid option: expected one of "off"'],
    ['persona: angry', 'c.yml:1:10: persona: Invalid option'],
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
    const findConfiguration = (from: string, named?: string) => find(from, named, ruleIds);
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

describe('an endpoint that is declared public', () => {
  const entries = ['/health', '/shops/*/hours', '/open/**', 'GET /news', 'POST /letters/'];
  const configuration = { public: entries.map((endpoint) => ({ endpoint, reason: endpoint })) };
  it.each([
    ['GET /health', '/health'],
    ['GET /health/', '/health'],
    ['GET /health/secret', undefined],
    ['GET /shops/{id}/hours', '/shops/*/hours'],
    ['GET /shops/{id}/orders', undefined],
    ['DELETE /open/a/b', '/open/**'],
    ['GET /opened', undefined],
    ['GET /news', 'GET /news'],
    ['HEAD,GET /news', 'GET /news'],
    ['GET,PUT /news', undefined],
    ['POST /letters', 'POST /letters/'],
    ['GET /', undefined],
  ])('%s by the entry %s', (route, expected) => {
    const [methods = '', path = ''] = route.split(' ');
    expect(publicEntryFor(configuration, { methods: methods.split(','), path })?.endpoint).toBe(expected);
  });

  it('is one that is routed', () => {
    expect(publicEntryFor({ public: [{ endpoint: '/**', reason: '' }] }, { methods: ['GET'], path: null })).toBeNull();
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
  const {
    exclude,
    public: open,
    rules,
    persona,
    sensitivity,
  } = read(example, 'overshare.yml', ['missing-throttle', 'unbounded-list']);
  expect([exclude, open, Object.keys(rules), Object.keys(sensitivity.columns)].map((list) => list.length)).toEqual([
    2, 4, 2, 3,
  ]);
  expect(persona).toBe('strict');
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
