// Pastes the code that each finding shows into a small application, and asks the real frameworks, in each of our
// environments, whether the mistake is gone and all else as before.
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { folder as recordings, prepare } from '../../recordings/environments.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const command = join(here, '../../packages/overshare/dist/cli.js');
const mistakes = JSON.parse(readFileSync(join(here, 'mistakes.json'), 'utf8'));
const excused = JSON.parse(readFileSync(join(recordings, 'not-installable.json'), 'utf8'));
const count = { passed: 0, failed: 0 };

for (const environment of ['current', 'older', 'oldest']) {
  const { python, problem } = await prepare(environment);
  if (problem === undefined) tryAll(environment, python);
  else if (!excused.environments[environment]) fail(`${environment} cannot be installed: ${problem}`);
}
console.log(`remedies: ${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed === 0 && count.passed > 0 ? 0 : 1;

function tryAll(environment, python) {
  const remedies = remediesFor(environment);
  const before = attempts(python, '');
  for (const [name, ends] of Object.entries(mistakes)) {
    const code = remedies.get(name) ?? null;
    const expected = before.filter((mistake) => !ends.includes(mistake));
    const problem = code === null ? 'no code is shown' : differs(() => attempts(python, code), expected);
    if (!ends.every((mistake) => before.includes(mistake))) fail(`${environment}, ${name}: did not work before`);
    else if (problem === null) count.passed += 1;
    else fail(`${environment}, ${name}: ${problem}\n${code}`);
  }
}

function differs(attempt, expected) {
  try {
    const works = attempt();
    return String(works) === String(expected) ? null : `still works: ${works}; expected: ${expected}`;
  } catch (error) {
    return error.message;
  }
}

/** What Overshare shows for the application with the versions of an environment: rule and endpoint → code. */
function remediesFor(environment) {
  const project = mkdtempSync(join(tmpdir(), 'overshare-remedies-'));
  copyFileSync(join(here, 'app.py'), join(project, 'app.py'));
  copyFileSync(join(recordings, 'requirements', `${environment}.txt`), join(project, 'requirements.txt'));
  const report = run(process.execPath, [command, 'scan', project, '--format', 'json', '--fail-on-severity', 'none']);
  rmSync(project, { recursive: true });
  return new Map(report.findings.map((one) => [`${one.ruleId} ${one.endpoint}`, one.remediation]));
}

/** The mistakes that still work with this code in the application. */
function attempts(python, code) {
  return run(python, ['-B', '-W', 'ignore', join(here, 'attempts.py')], code);
}

function run(program, parameters, input = '') {
  const { status, stdout, stderr } = spawnSync(program, parameters, { input, encoding: 'utf8', maxBuffer: 1e8 });
  if (status !== 0) throw new Error(`${program} failed:\n${stderr}`);
  return JSON.parse(stdout);
}

function fail(message) {
  count.failed += 1;
  console.error(message);
}
