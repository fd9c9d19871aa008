// Holds the analyzer's report of every micro application against what the real framework did with it. Known misses
// lie beside the recording; after a change of the analyzer, `npx vitest run recordings -u` rewrites these lists, and
// the difference shows what the change has cured or broken.
import { afterAll, describe, expect, it } from 'vitest';
import { jsonReport, scanFolder } from '../../packages/overshare/src/index.ts';
import { compare } from './compare.ts';
import { allCases, withProject, type Case } from './constructs.ts';
import { missesOf, missFile, readMisses, unexplained, writeMisses, type Miss } from './known-misses.ts';
import type { Report } from './report.ts';

const cases = allCases();
const met: Miss[] = [];
let faultless = 0;

async function reportOn(of: Case): Promise<Report> {
  return withProject(of, async (folder) => JSON.parse(jsonReport(await scanFolder(folder), '0.0.0')) as Report);
}

describe('the analyzer says what the framework did', () => {
  it.each(cases)('$name', async (of) => {
    const file = missFile(of);
    const misses = missesOf(compare(of.recording, await reportOn(of)), readMisses(file));
    met.push(...misses);
    if (!misses.length) faultless += 1;
    await expect(writeMisses(misses)).toMatchFileSnapshot(file);
  });
});

afterAll(() => {
  const open = met.filter(({ why }) => why === unexplained).length;
  console.log(
    `recordings: ${cases.length} compared, ${faultless} without a miss, ${met.length} known misses, ${open} of them unexplained`,
  );
});
