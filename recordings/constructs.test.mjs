import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listConstructs, recordingFile } from './constructs.mjs';

const folder = import.meta.dirname;
const constructs = listConstructs(folder);
const excused = JSON.parse(readFileSync(join(folder, 'not-installable.json'), 'utf8')).environments;
const environments = readdirSync(join(folder, 'requirements')).map((file) => file.replace('.txt', ''));

const linesOf = (file) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.toLowerCase());

describe('the constructs', () => {
  it('are at least two hundred', () => {
    expect(constructs.length).toBeGreaterThanOrEqual(200);
  });

  it.each(constructs)('$name is recorded in every environment it names, and in no other', (construct) => {
    const files = construct.environments.map((environment) => recordingFile(construct, environment));
    const found = readdirSync(construct.folder).filter((file) => file.startsWith('recording'));
    expect(found).toEqual(files.sort());
  });

  it('use every environment, and none that has no pins', () => {
    const used = new Set(constructs.flatMap((construct) => construct.environments));
    expect([...used].sort()).toEqual(environments.sort());
    expect(environments).toEqual(expect.arrayContaining(Object.keys(excused)));
  });

  it('pin in their own folder what their environment has', () => {
    const own = constructs.filter(({ folder }) => existsSync(join(folder, 'app/requirements.txt')));
    for (const { name, folder: place, environments } of own) {
      const installed = linesOf(join(folder, `requirements/${environments[0]}.txt`));
      const strangers = linesOf(join(place, 'app/requirements.txt')).filter((line) => !installed.includes(line));
      expect({ name, environments: environments.length, strangers }).toEqual({ name, environments: 1, strangers: [] });
    }
  });

  it('pin their versions where they are not recorded with the current ones', () => {
    const other = constructs.filter(({ environments }) => environments.length === 1 && environments[0] !== 'current');
    const unpinned = other.filter(({ folder }) => !existsSync(join(folder, 'app/requirements.txt')));
    expect(unpinned.map(({ name }) => name)).toEqual([]);
  });
});

it.each(environments)('the environment %s pins every version', (environment) => {
  const loose = linesOf(join(folder, `requirements/${environment}.txt`)).filter(
    (line) => !/^[\w.-]+==[\w.]+$/.test(line),
  );
  expect(loose).toEqual([]);
});
