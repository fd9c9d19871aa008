// Times `overshare scan <folder>` as a user meets it: a whole cold process, several times over.
// Usage: npm run bench -- <folder> [<number of runs>]
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './tree/paths.mjs';

const [folder, runs = '5'] = process.argv.slice(2);
if (folder === undefined || !(Number(runs) >= 1)) {
  console.error('Usage: npm run bench -- <folder> [<number of runs>]');
  process.exit(2);
}

const cli = join(root, 'packages/overshare/dist/cli.js');
const observer = new URL('bench/peak-memory.mjs', import.meta.url);
const measured = [];
for (let count = 0; count < Number(runs); count++) measured.push(await scanOnce());

const [{ report }] = measured;
console.log(
  `${folder}: ${report.coverage.filesRead} files, ${report.endpoints.length} endpoints, ${report.findings.length} findings`,
);
print(
  'time',
  measured.map(({ seconds }) => seconds),
  2,
  's',
);
print(
  'peak memory',
  measured.map(({ megabytes }) => megabytes),
  0,
  'MB',
);
for (const phase of Object.keys(report.phases ?? {})) {
  print(
    phase,
    measured.map((run) => run.report.phases[phase] / 1000),
    2,
    's',
  );
}

function scanOnce() {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const parameters = [
      '--import',
      observer.href,
      cli,
      'scan',
      folder,
      '--format',
      'json',
      '--fail-on-severity',
      'none',
    ];
    const child = spawn(process.execPath, parameters, { stdio: ['ignore', 'pipe', 'inherit', 'pipe'] });
    const [json, memory] = [child.stdout, child.stdio[3]].map(collect);
    child.on('error', reject);
    child.on('close', (code) => {
      if (code !== 0) return reject(new Error(`the scan ended with exit code ${code}`));
      resolve({
        seconds: (performance.now() - start) / 1000,
        megabytes: Number(memory()) / 1024,
        report: JSON.parse(json()),
      });
    });
  });
}

function collect(stream) {
  let text = '';
  stream.setEncoding('utf8').on('data', (part) => (text += part));
  return () => text;
}

function print(name, numbers, digits, unit) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const show = (value) => value.toFixed(digits);
  const median = sorted[Math.floor(sorted.length / 2)];
  console.log(
    `${name.padEnd(14)} median ${show(median)} ${unit}, from ${show(sorted[0])} to ${show(sorted.at(-1))} ${unit}`,
  );
}
