// Times `overshare scan <folder>` as a user meets it: a whole cold process, several times over, and its phases.
// Usage: npm run bench -- <folder> [<number of runs>] [--against <dist of another build>]
// BENCH_PROJECT stands in for the folder; `made` is a Django project of 200,000 lines that is made for the purpose.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeProject } from './bench/made-project.mjs';
import { root } from './tree/paths.mjs';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { against: { type: 'string' } } });
const [asked = process.env.BENCH_PROJECT, runs = '5'] = positionals;
if (asked === undefined || !(Number(runs) >= 1)) {
  console.error('Usage: npm run bench -- <folder or "made"> [<number of runs>] [--against <dist>]');
  process.exit(2);
}

const observer = new URL('bench/observe.mjs', import.meta.url);
const builds = { 'this build': join(root, 'packages/overshare/dist') };
if (values.against !== undefined) builds[values.against] = values.against;

const temporary = asked === 'made' ? mkdtempSync(join(tmpdir(), 'overshare-bench-')) : null;
if (temporary !== null) makeProject(temporary);
const folder = temporary ?? asked;
try {
  await compare();
} finally {
  if (temporary !== null) rmSync(temporary, { recursive: true });
}

/** The builds take turns, so that what else the machine does meets all of them. */
async function compare() {
  const measured = Object.fromEntries(Object.keys(builds).map((name) => [name, []]));
  for (let count = 0; count < Number(runs); count++)
    for (const [name, dist] of Object.entries(builds)) measured[name].push(await scanOnce(dist));
  for (const [name, scans] of Object.entries(measured)) show(name, scans);
}

function show(name, scans) {
  const [{ report }] = scans;
  const { coverage, endpoints, findings } = report;
  console.log(`${name}: ${coverage.filesRead} files, ${endpoints.length} endpoints, ${findings.length} findings`);
  print('time', 's', 2, scans.map(({ seconds }) => seconds)); // prettier-ignore
  print('peak memory', 'MB', 0, scans.map(({ kilobytes }) => kilobytes / 1024)); // prettier-ignore
  for (const phase of Object.keys(scans[0].phases))
    print(phase, 's', 2, scans.map(({ phases }) => (phases[phase] ?? 0) / 1000)); // prettier-ignore
}

function scanOnce(dist) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const scan = [join(dist, 'cli.js'), 'scan', folder, '--format', 'json', '--fail-on-severity', 'none'];
    const child = spawn(process.execPath, ['--import', observer.href, ...scan], {
      stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
    });
    const [json, seen] = [child.stdout, child.stdio[3]].map(collect);
    child.on('error', reject);
    child.on('close', (code) => {
      if (code !== 0) return reject(new Error(`the scan ended with exit code ${code}`));
      const seconds = (performance.now() - start) / 1000;
      resolve({ seconds, report: JSON.parse(json()), ...JSON.parse(seen()) });
    });
  });
}

function collect(stream) {
  let text = '';
  stream.setEncoding('utf8').on('data', (part) => (text += part));
  return () => text;
}

function print(name, unit, digits, numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [least, median, most] = [0, Math.floor(sorted.length / 2), sorted.length - 1].map((at) =>
    sorted[at].toFixed(digits),
  );
  console.log(`  ${name.padEnd(12)} median ${median} ${unit}, from ${least} to ${most} ${unit}`);
}
