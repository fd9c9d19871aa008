/**
 * Syntax newer than the CPython at hand may know, held by trees checked in beside their sources. Each names who made it: a
 * CPython, by `echo <file>.py | python3.13 test/dump_ast.py > <file>.json`, or a hand, where no CPython with the syntax was there.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from '../src/index.ts';
import { firstDifference, type Json } from './compare.ts';

const folder = new URL('fixtures/newer/', import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.py'))
  .map((name) => name.slice(0, -3));

test.each(names)('%s gives the checked-in tree', (name) => {
  const golden = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as { madeBy: string; tree: Json };
  const { module, problems } = parse(readFileSync(new URL(`${name}.py`, folder)));
  expect(golden.madeBy).toMatch(/^CPython 3\.|^hand, from PEP/);
  expect(problems).toEqual([]);
  expect(firstDifference(golden.tree, module, { templatePlaces: false })).toBeNull();
});
