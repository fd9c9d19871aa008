import { describe, expect, it } from 'vitest';
import { withTree } from '../tree/planted.mjs';
import { root } from '../tree/paths.mjs';
import { score } from './score.mjs';

const place = 'packages/overshare/src/surface/a.ts';
const long = (count) => 'export {};\n'.repeat(count);
const longFunction = (count) => `export function f() {\n${'  g();\n'.repeat(count)}}\n`;

describe('the scorecard', () => {
  it('finds nothing beyond the bars in this repository, having read it', () => {
    const { modules, beyond } = score(root);
    expect(modules).toBeGreaterThan(20);
    expect(beyond).toEqual([]);
  });

  it.each([
    [place, long(501), '501 lines'],
    [place, longFunction(79), 'f has 81 lines'],
    ['packages/overshare/src/utils/a.ts', long(1), 'a name that says nothing'],
    [place, 'export const a = [] as any[];', 'says any'],
    [place, '// @ts-expect-error\nexport const a: number = 1;', '@ts-expect-error'],
    [place, '// oxlint-disable-next-line\nexport const a = 1;', 'oxlint-disable'],
    [place, '/* TODO */\nexport const a = 1;', 'TODO'],
    ['packages/overshare/src/surface/a.test.ts', 'export const a: any = 1;', 'says any'],
    ['scripts/a.mjs', longFunction(79), 'f has 81 lines'],
  ])('sees in %s what is beyond a bar: %#', (file, text, message) => {
    const { beyond } = withTree({ [file]: text }, score);
    expect(beyond).toHaveLength(1);
    expect(beyond[0]).toContain(message);
    expect(beyond[0]).toContain(file);
  });

  it.each([
    [place, long(500)],
    [place, longFunction(78)],
    [place, 'export const a = "any @ts-ignore TODO";'],
    ['packages/overshare/src/surface/a.gen.ts', long(501)],
    ['packages/overshare/src/surface/a.test.ts', longFunction(100)],
  ])('has nothing against what is within them: %s %#', (file, text) => {
    expect(withTree({ [file]: text }, score)).toMatchObject({ modules: 1, beyond: [] });
  });
});
