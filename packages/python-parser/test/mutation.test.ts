/** Broken in any way, a file gives a tree and never an exception, and what the mistake does not touch is kept. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse, type Source } from '../src/index.ts';
import { describePython, libraryFiles } from './cpython.ts';
import { sample, seededRandom } from './seeded-random.ts';
import { definitions, nodes } from './tree.ts';

const junk = [
  '(',
  ')',
  '[',
  '{',
  '}',
  ':',
  ',',
  '=',
  "'",
  '"',
  '"""',
  '\n',
  '\\',
  '\r',
  '\0',
  '\t',
  'def',
  'class ',
  'if',
  '@',
  'f"{',
  't"',
  'é',
  '\x80',
  '    ',
  '`',
  '*',
  'match x:',
  'async',
  '0',
  ';',
];
const sources = sample(libraryFiles(describePython().library), 120, 7)
  .map((path) => readFileSync(path))
  .filter((source) => source.length > 200 && parse(source).problems.length === 0);

function mutated(source: Uint8Array, random: (bound: number) => number): Uint8Array {
  const at = random(source.length);
  const removed = random(3) === 0 ? random(12) : random(2);
  const added = Buffer.from(random(3) === 0 ? '' : (junk[random(junk.length)] ?? ''), 'latin1');
  return Buffer.concat([source.subarray(0, at), added, source.subarray(at + removed)]);
}

/** Spans that end before they start, leave their parent, or leave the file. */
function brokenSpans(source: Source): string[] {
  const wrong: string[] = [];
  for (const { node, parent } of nodes(source.module)) {
    const outside = parent !== null && (node.start < parent.start || node.end > parent.end);
    // A decorator stands before its definition, whose place starts at `def` or `class`, as in CPython.
    const decorator =
      (parent?.kind === 'FunctionDef' || parent?.kind === 'ClassDef') &&
      parent.decorators.some((found) => found === node);
    if (node.end < node.start || (outside && !decorator))
      wrong.push(`${node.kind} ${node.start}-${node.end} in ${parent?.kind} ${parent?.start}-${parent?.end}`);
  }
  return wrong;
}

describe('files with random mistakes', () => {
  test('keep every span inside its parent', () => {
    const random = seededRandom(1);
    for (const source of sources) {
      expect(brokenSpans(parse(source))).toEqual([]);
      for (let round = 0; round < 4; round++)
        expect(brokenSpans(parse(mutated(mutated(source, random), random)))).toEqual([]);
    }
  });

  test('keep 98 of 100 definitions when one place is broken', () => {
    const random = seededRandom(2);
    let [all, kept] = [0, 0];
    for (const source of sources) {
      const before = definitions(parse(source).module);
      const after = definitions(parse(mutated(source, random)).module);
      all += before.length;
      for (const name of before) {
        const at = after.indexOf(name);
        if (at >= 0) after.splice(at, 1);
        kept += at >= 0 ? 1 : 0;
      }
    }
    expect(all).toBeGreaterThan(1000);
    expect(kept / all).toBeGreaterThan(0.98);
  });

  test('survive any bytes at all', () => {
    const random = seededRandom(3);
    for (let round = 0; round < 3000; round++) {
      const bytes = Uint8Array.from({ length: random(80) }, () => (random(4) === 0 ? random(256) : 32 + random(95)));
      expect(brokenSpans(parse(bytes))).toEqual([]);
    }
  });
});
