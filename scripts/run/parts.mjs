import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../tree/paths.mjs';
import { countTests } from './count.mjs';
import { otherNode } from './other-node.mjs';
import { run, runNode } from './program.mjs';

const results = join(root, '.cache/test-results');

/** The parts of the test run, in order. Each gives `{ passed, failed, output, note }`; `slow` ones are left out by --fast. */
export const parts = [
  { name: 'build', run: () => oneCheck(['scripts/build.mjs']) },
  { name: 'types', run: () => oneCheck(['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json']) },
  { name: 'lint', run: () => oneCheck(['node_modules/oxlint/bin/oxlint']) },
  {
    name: 'format',
    run: () =>
      oneCheck([
        'node_modules/prettier/bin/prettier.cjs',
        '--check',
        '--log-level=warn',
        '--cache',
        '--cache-location=.cache/prettier',
        '.',
      ]),
  },
  { name: 'layers', run: () => oneCheck(['scripts/check-layers.mjs']) },
  { name: 'scorecard', run: () => oneCheck(['scripts/check-scorecard.mjs']) },
  { name: 'dead code', run: () => oneCheck(['node_modules/knip/bin/knip.js', '--no-progress']) },
  { name: 'packages', run: () => oneCheck(['scripts/check-packages.mjs']) },
  { name: 'tests', run: () => vitest('tests', []) },
  { name: 'tests of the built command', slow: true, run: () => vitest('built', ['--config', 'test/vitest.config.ts']) },
  { name: 'recordings', slow: true, run: recordings },
  { name: 'remedies run', slow: true, run: remedyRuns },
  { name: 'example runs', slow: true, run: exampleRuns },
  { name: 'another Node', slow: true, run: anotherNode },
];

async function oneCheck(parameters) {
  const { code, output } = await runNode(parameters);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output };
}

async function vitest(name, parameters, node) {
  mkdirSync(results, { recursive: true });
  const file = join(results, `${name}.json`);
  rmSync(file, { force: true });
  const { code, output } = await runNode(
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
      ...parameters,
    ],
    { node },
  );
  if (!existsSync(file)) return { passed: 0, failed: 1, output };
  return { ...countTests(JSON.parse(readFileSync(file, 'utf8')), code), output };
}

/** Makes the virtual environments, and asks the real frameworks whether the recordings still say what they do. */
async function recordings() {
  const { output, ...counts } = await oneCheck(['recordings/record.mjs', '--check']);
  return { ...counts, output, note: /^recordings: (.*)$/m.exec(output)?.[1] };
}

/** Pastes the code that findings show into an application, and asks the real frameworks whether the mistakes are gone. */
async function remedyRuns() {
  const { code, output } = await runNode(['test/remedies/run.mjs']);
  const [, passed, failed] = /^remedies: (\d+) passed, (\d+) failed$/m.exec(output) ?? ['', '0', '1'];
  return { passed: Number(passed), failed: code === 0 ? Number(failed) : Math.max(1, Number(failed)), output };
}

async function exampleRuns() {
  const python = join(root, '.venvs/current', process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');
  const { code, output } = await run(python, ['-B', 'examples/flask_shop_smoke.py']);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output };
}

/** The same tests once more on the other Node that we support. Where it cannot be had, that is said and counts as nothing. */
async function anotherNode() {
  const { node, version, problem } = await otherNode();
  if (problem !== undefined) return { passed: 0, failed: 0, output: '', note: `NOT RUN: ${problem}` };
  const tests = await vitest('other-node', [], node);
  const scan = await runNode(
    ['packages/overshare/dist/cli.js', 'scan', 'examples/flask-shop', '--fail-on-severity', 'none'],
    {
      node,
    },
  );
  return {
    passed: tests.passed + (scan.code === 0 ? 1 : 0),
    failed: tests.failed + (scan.code === 0 ? 0 : 1),
    output: scan.code === 0 ? tests.output : tests.output + scan.output,
    note: [`Node ${version}`, tests.note].filter(Boolean).join(', '),
  };
}
