import { expect, it } from 'vitest';
import { sampleSurface } from '../../test/sample-scan.ts';
import { surfaceTable } from './surface-table.ts';

it('is one line for each endpoint', async () => {
  await expect(surfaceTable(sampleSurface, { width: 100, colour: false })).toMatchFileSnapshot('surface-table.txt');
});

it('keeps its columns straight around wide letters and in little room', () => {
  const [endpoint] = sampleSurface.endpoints;
  const paths = ['/注文/{id}', '/zo\u0308e', `/${'long/'.repeat(40)}`, '/a'];
  const endpoints = paths.map((path) => ({ ...endpoint!, path, responses: [] }));
  const lines = surfaceTable({ ...sampleSurface, endpoints }, { width: 60, colour: false })
    .split('\n')
    .slice(0, 5);
  const columnOf = (line: string, word: string) => {
    const before = line.slice(0, line.indexOf(word));
    return [...before.normalize('NFC')].reduce((sum, letter) => sum + (/\p{Script=Han}/u.test(letter) ? 2 : 1), 0);
  };
  expect(new Set(lines.slice(1).map((line) => columnOf(line, 'public'))).size).toBe(1);
  expect(lines.every((line) => line.length <= 60)).toBe(true);
});
