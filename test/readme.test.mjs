import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { withOutputs } from '../scripts/readme/output.mjs';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const { scripts } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

it('the README shows what the command says about the example (otherwise: npm run build && npm run readme)', () => {
  expect(readme).toContain('<!-- output of: overshare scan examples/flask-shop -->');
  expect(readme).toBe(withOutputs(readme));
});

it('the README names no npm script that is not there', () => {
  const named = [...readme.matchAll(/npm (?:run )?(example|test(?::\w+)?|run [\w:]+)/g)].map(([, name]) =>
    name.replace('run ', ''),
  );
  expect(named).toContain('example');
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

it.each(['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'])(
  'every link of %s into this repository leads somewhere',
  (page) => {
    const text = readFileSync(new URL(`../${page}`, import.meta.url), 'utf8');
    const links = [...text.matchAll(/\]\(([^)#]+)[^)]*\)/g)]
      .map(([, target]) => target)
      .filter((target) => !/^https?:/.test(target));
    expect(links.filter((target) => !existsSync(new URL(`../${target}`, import.meta.url)))).toEqual([]);
  },
);
