import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { scanSources } from '#scan/index.ts';
import { rules } from './index.gen.ts';
import { readPage, sections, type Example, type Page } from './page.ts';

const folder = new URL('./', import.meta.url);
const families = readdirSync(folder, { withFileTypes: true }).filter(
  (entry) => entry.isDirectory() && entry.name !== 'patterns',
);
const files = families
  .flatMap(({ name }) => readdirSync(new URL(name, folder)).map((file) => `${name}/${file}`))
  .sort();
const stems = files.filter((file) => /(?<!\.test)\.ts$/.test(file)).map((file) => file.slice(0, -'.ts'.length));

/** Pages whose examples the analyzer does not yet answer as they say. A page that begins to hold has to leave this list. */
const waiting: readonly string[] = [
  'nested-objects-in-response',
  'query-chosen-by-client',
  'unchecked-request-key',
  'undeclared-field',
];

test('the id of every rule is the name of its file, and no two are alike', () => {
  expect(rules.map(({ id }) => id)).toEqual(stems.map(idOf));
  expect(new Set(stems.map(idOf)).size).toBe(stems.length);
});

test('every page and every test belongs to a rule', () => {
  const owners = files.map((file) => file.replace(/(\.test)?\.(ts|md)$/, ''));
  expect(owners.filter((owner) => !stems.includes(owner))).toEqual([]);
});

test('the list of waiting pages names rules', () => {
  expect(waiting.filter((id) => !stems.map(idOf).includes(id))).toEqual([]);
});

describe.each(stems)('%s', (stem) => {
  const id = idOf(stem);

  test('has a page under its own name and title, and tests', () => {
    const page = pageOf(stem);
    expect(page.name).toBe(id);
    expect(page.title).toBe(rules.find((rule) => rule.id === id)?.title);
    expect(page.sections).toEqual(sections);
    expect(existsSync(new URL(`${stem}.test.ts`, folder))).toBe(true);
  });

  test('shows a hit and a near miss', () => {
    const { examples } = pageOf(stem);
    expect(examples.filter((example) => linesOf(example.finds, id).length > 0)).not.toEqual([]);
    expect(examples.filter((example) => example.fine.length > 0)).not.toEqual([]);
  });

  test('marks its examples with rules that exist', () => {
    const marks = pageOf(stem).examples.flatMap(({ finds, misses }) => [...finds, ...misses]);
    expect(marks.filter(({ ruleId }) => !rules.some((rule) => rule.id === ruleId))).toEqual([]);
  });

  // A page that begins to hold turns its test red here, so that the list cannot grow old.
  const run = waiting.includes(id) ? test.fails : test;
  run('is found where its examples say, and nowhere else (a waiting page: not yet)', () => {
    for (const example of pageOf(stem).examples) {
      const { findings } = scanSources({ [example.file]: example.code });
      const found = findings.filter(({ ruleId }) => ruleId === id).map(({ location }) => location.startLine);
      expect(drawn(example, found), example.code).toBe(drawn(example, linesOf(example.finds, id)));
    }
  });
});

function idOf(stem: string): string {
  return stem.split('/')[1] ?? stem;
}

function pageOf(stem: string): Page {
  const file = new URL(`${stem}.md`, folder);
  return readPage(existsSync(file) ? readFileSync(file, 'utf8') : '');
}

function linesOf(marks: Example['finds'], id: string): number[] {
  return marks.filter(({ ruleId }) => ruleId === id).map(({ line }) => line);
}

/** The code with an arrow at each of some lines: a difference of two of these reads like a diff. */
function drawn({ code }: Example, marked: readonly number[]): string {
  const lines = code.split('\n').map((line) => line.replace(/ {2}# (finds|misses|fine).*$/, ''));
  return lines.map((line, at) => `${marked.includes(at + 1) ? '>' : ' '} ${line}`).join('\n');
}
