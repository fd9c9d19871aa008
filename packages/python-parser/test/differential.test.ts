/**
 * Our tree against that of the CPython at hand, node by node: kinds, names, values, operators, places. A seeded sample of its
 * standard library in the normal run; every file with `npm run sweep`.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from '../src/index.ts';
import { firstDifference, type Tolerance } from './compare.ts';
import { describePython, dumps, libraryFiles, type Dump } from './cpython.ts';
import { sample } from './seeded-random.ts';

const everyFile = process.env['MODE'] === 'sweep';
const { minor, library } = describePython();
const tolerance: Tolerance = { templatePlaces: minor < 12 };

/** Files that CPython refuses and we read, each with the reason why that is right. */
const readAllTheSame: ReadonlyMap<string, string> = new Map([
  ['bad_coding2.py', "CPython refuses the spelling 'utf8' beside a byte order mark; both say the same"],
]);

/** What is wrong with our reading of this file; null where nothing is. */
function verdict({ path, tree, error }: Dump): string | null {
  const { module, problems } = parse(readFileSync(path));
  if (tree !== undefined) {
    const [problem] = problems;
    return problem === undefined
      ? firstDifference(tree, module, tolerance)
      : `refused at byte ${problem.offset}: ${problem.message}`;
  }
  const excused = problems.length > 0 || readAllTheSame.has(basename(path));
  return excused ? null : `read without a problem, although CPython says ${error}`;
}

async function verdicts(paths: readonly string[]): Promise<string[]> {
  const wrong: string[] = [];
  for await (const dump of dumps(paths)) {
    const found = verdict(dump);
    if (found !== null) wrong.push(`${dump.path}: ${found}`);
  }
  return wrong;
}

describe(`the trees of CPython 3.${minor}`, () => {
  test('its standard library gives the same trees', { timeout: 600_000 }, async () => {
    const files = libraryFiles(library);
    const chosen = everyFile ? files : sample(files, 300, 20_261_121);
    expect(chosen.length).toBeGreaterThanOrEqual(300);
    expect(await verdicts(chosen)).toEqual([]);
  });

  test('our own fixtures in the syntax of 3.10 give the same trees', async () => {
    const folder = fileURLToPath(new URL('fixtures/any-version/', import.meta.url));
    const files = readdirSync(folder).map((name) => join(folder, name));
    const refused: string[] = [];
    for await (const { path, error } of dumps(files)) if (error !== undefined) refused.push(`${path}: ${error}`);
    expect(refused, 'a fixture that CPython refuses compares nothing').toEqual([]);
    expect(await verdicts(files)).toEqual([]);
  });
});
