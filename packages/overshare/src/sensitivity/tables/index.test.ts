import { expect, it } from 'vitest';
import { kinds } from '../kinds.ts';
import { joined, wordsOf } from '../words.ts';
import { tables } from './index.ts';

const lists = [...Object.entries(tables).map(([id, table]) => [id, table.names]), ...Object.entries(kinds).map(([id, kind]) => [id, kind.models])];

function namesOf(text: string | undefined): readonly string[] {
  return (text ?? '').trim().split(/\s+/);
}

it.each(lists)('%s is sorted, so that a reviewer finds a name', (_id, text) => {
  const names = namesOf(text);
  expect(names).toEqual(names.toSorted());
});

it.each([tables, kinds])('says one thing about a name, however it is written', (group) => {
  const seen = Object.values(group)
    .flatMap((entry) => namesOf('models' in entry ? entry.models : entry.names))
    .map((name) => joined(wordsOf(name)));
  expect(seen.length).toBeGreaterThan(80);
  expect(seen.filter((name, at) => seen.indexOf(name) !== at)).toEqual([]);
});
