import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadSqlParser } from '#libraries/index.ts';
import { scanSources } from '#scan/index.ts';
import { rules } from './index.gen.ts';

/** The projects of a page: its first code begins all of them, each heading names the pattern of the code below. */
function projectsOf(page: string): (readonly [id: string, code: string])[] {
  const text = readFileSync(new URL(`./patterns/${page}.md`, import.meta.url), 'utf8');
  const beginning = /```python\n(.*?)```/s.exec(text)?.[1] ?? '';
  const sections = [...text.matchAll(/^## (\S+)\n\n```python\n(.*?)```/gms)];
  return sections.map(([, id = '', code = '']) => [id, `${beginning}\n\n${code}`]);
}

await loadSqlParser();

/** What is not found yet. One that begins to be found has to leave this list. */
const waiting: readonly string[] = [
  'flask BOLA-13',
  'flask BOLA-20',
  'flask INP-03',
  'django EDE-08',
  'django EDE-27',
  'django EDE-39',
  'django BOLA-13',
  'django SPEC-08',
];

describe.each([
  ['flask', 'app.py'],
  ['django', 'settings.py'],
])('%s', (page, file) => {
  for (const [id, code] of projectsOf(page)) {
    const run = waiting.includes(`${page} ${id}`) ? test.fails : test;
    run(`${id} is found by a rule that names it (a waiting one: not yet)`, () => {
      const naming = rules.filter(({ patterns }) => patterns.includes(id)).map((rule) => rule.id);
      const found = scanSources({ [file]: code }).findings.map(({ ruleId }) => ruleId);
      expect(found.filter((ruleId) => naming.includes(ruleId))).not.toEqual([]);
    });
  }
});
