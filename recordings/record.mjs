// Records what the real frameworks do with the micro applications of this folder, or checks (`--check`) that the
// recordings still say so. Usage: npm run record [-- --check] [-- <part of a construct's path> …]
import { availableParallelism } from 'node:os';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listConstructs, recordingFile } from './constructs.mjs';
import { differences } from './differences.mjs';
import { folder, prepare } from './environments.mjs';
import { inParallel, run } from './processes.mjs';
import { write } from './write.mjs';

const check = process.argv.includes('--check');
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));

const constructs = listConstructs(folder).filter(({ name }) => !wanted.length || wanted.some((part) => name.includes(part)));
const jobs = constructs.flatMap((construct) => construct.environments.map((environment) => ({ construct, environment })));
const allowed = JSON.parse(readFileSync(join(folder, 'not-installable.json'), 'utf8'));
const state = { differ: 0, broken: 0, unchecked: 0 };

for (const environment of new Set(jobs.map((job) => job.environment))) {
  const mine = jobs.filter((job) => job.environment === environment);
  const { python, problem } = await prepare(environment);
  if (problem) reportMissing(environment, mine.length, problem);
  else await inParallel(mine, availableParallelism(), (job) => recordOne(python, job));
}

const verdict = [`${state.differ} ${check ? 'differ' : 'changed'}`];
if (state.broken) verdict.push(`${state.broken} could not be run`);
if (state.unchecked) verdict.push(`${state.unchecked} not checked`);
console.log(`recordings: ${constructs.length} constructs, ${jobs.length} recordings, ${verdict.join(', ')}`);
if (state.broken || state.forbidden || (check && state.differ)) process.exitCode = 1;

async function recordOne(python, { construct, environment }) {
  const { code, stdout, stderr } = await run(python, [join(folder, 'recorder', 'record.py'), construct.folder], {
    PYTHONHASHSEED: '0',
    PYTHONDONTWRITEBYTECODE: '1',
    PYTHONWARNINGS: 'ignore',
  });
  if (code !== 0) return reportBroken(construct, environment, stderr);
  compare(construct, environment, write(JSON.parse(stdout)));
}

function compare(construct, environment, text) {
  const file = join(construct.folder, recordingFile(construct, environment));
  const before = readIfThere(file);
  if (before === text) return;
  state.differ += 1;
  if (!check) return writeFileSync(file, text);
  console.error(`${construct.name} (${environment}): the framework no longer does what is recorded`);
  for (const line of differences(before, text)) console.error(`  ${line}`);
}

function reportBroken(construct, environment, stderr) {
  state.broken += 1;
  console.error(`${construct.name} (${environment}): the application could not be run\n${stderr.trimEnd().replaceAll(/^/gm, '  ')}`);
}

function reportMissing(environment, count, problem) {
  state.unchecked += count;
  const reason = allowed.environments[environment];
  if (!reason) state.forbidden = true;
  console.error(`environment ${environment} could not be installed; ${count} recordings not checked`);
  console.error(reason ? `  known: ${reason}` : `  ${problem}\n  not on the list in not-installable.json, so this is a failure`);
}

function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
