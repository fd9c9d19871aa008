// Records what the real frameworks do with the micro applications of this folder, or checks (`--check`) that the
// recordings still say so. Usage: npm run record [-- --check] [-- <part of a construct's name> …]
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listConstructs, recordingFile } from './constructs.mjs';
import { differences } from './differences.mjs';
import { folder, prepare } from './environments.mjs';
import { run } from './processes.mjs';
import { write } from './write.mjs';

const check = process.argv.includes('--check');
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));

const all = listConstructs(folder);
const constructs = all.filter(({ name }) => !wanted.length || wanted.some((part) => name.includes(part)));
const environments = new Set(constructs.flatMap((construct) => construct.environments));
const excused = JSON.parse(readFileSync(join(folder, 'not-installable.json'), 'utf8'));
const count = { recordings: 0, differ: 0, broken: 0, unchecked: 0, inexcusable: 0 };

for (const environment of environments) {
  const mine = constructs.filter((construct) => construct.environments.includes(environment));
  count.recordings += mine.length;
  const { python, problem } = await prepare(environment);
  if (problem) reportMissing(environment, mine.length, problem);
  else await recordAll(environment, python, mine);
}

const verdict = [`${count.differ} ${check ? 'differ' : 'changed'}`];
if (count.broken) verdict.push(`${count.broken} could not be run`);
if (count.unchecked) verdict.push(`${count.unchecked} not checked`);
console.log(`recordings: ${constructs.length} constructs, ${count.recordings} recordings, ${verdict.join(', ')}`);
if (count.broken || count.inexcusable || (check && count.differ)) process.exitCode = 1;

async function recordAll(environment, python, constructs) {
  const parameters = [join(folder, 'recorder', 'record.py'), ...constructs.map((construct) => construct.folder)];
  const settings = { PYTHONHASHSEED: '0', PYTHONDONTWRITEBYTECODE: '1', PYTHONWARNINGS: 'ignore' };
  const { code, stdout, stderr } = await run(python, parameters, settings);
  if (code !== 0) throw new Error(`The recorder itself failed in the environment ${environment}:\n${stderr}`);
  JSON.parse(stdout).forEach(({ recording, problem }, index) => {
    if (problem) reportBroken(constructs[index], environment, problem);
    else compare(constructs[index], environment, write(recording));
  });
}

function compare(construct, environment, text) {
  const file = join(construct.folder, recordingFile(construct, environment));
  const before = readIfThere(file);
  if (before === text) return;
  count.differ += 1;
  if (!check) return writeFileSync(file, text);
  console.error(`${construct.name} (${environment}): the framework does not do what is recorded`);
  for (const line of differences(before, text)) console.error(`  ${line}`);
}

function reportBroken(construct, environment, problem) {
  count.broken += 1;
  console.error(`${construct.name} (${environment}): the application could not be run`);
  console.error(problem.trimEnd().replaceAll(/^/gm, '  '));
}

function reportMissing(environment, recordings, problem) {
  count.unchecked += recordings;
  const reason = excused.environments[environment];
  if (!reason) count.inexcusable += 1;
  console.error(`environment ${environment} could not be installed: ${recordings} recordings not checked`);
  console.error(reason ? `  known: ${reason}` : `  ${problem}\n  not listed in not-installable.json, so a failure`);
}

function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
