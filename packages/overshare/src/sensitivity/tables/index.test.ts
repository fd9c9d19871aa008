import { expect, it } from 'vitest';
import { kinds } from '../kinds.ts';
import { joined, wordsOf } from '../words.ts';
import { tables } from './index.ts';

const tableNames = Object.entries(tables).map(([id, { names }]) => [id, names.match(/\S+/g) ?? []] as const);
const kindNames = Object.entries(kinds).flatMap(([id, { models, wholeModels }]) =>
  [models, wholeModels ?? ''].map((names) => [id, names.match(/\S+/g) ?? []] as const),
);

it.each([...tableNames, ...kindNames])('%s is sorted, so that a reviewer finds a name', (_id, names) => {
  expect(names).toEqual(names.toSorted());
});

it.each([
  ['tables', tableNames],
  ['kinds', kindNames],
])('the %s say one thing about a name, however it is written', (_what, lists) => {
  const seen = lists.flatMap(([, names]) => names).map((name) => joined(wordsOf(name)));
  expect(seen.length).toBeGreaterThan(80);
  expect(seen.filter((name, at) => seen.indexOf(name) !== at)).toEqual([]);
});
