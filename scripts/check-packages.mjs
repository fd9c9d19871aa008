// Packs both packages as npm would publish them, and asks publint and attw whether a consumer can use them.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run, runNode } from './run/program.mjs';
import { root } from './tree/paths.mjs';

const folder = mkdtempSync(join(tmpdir(), 'overshare-pack-'));
try {
  for (const name of ['python-parser', 'overshare']) await checkPackage(join(root, 'packages', name));
} finally {
  rmSync(folder, { recursive: true });
}

async function checkPackage(source) {
  const { name, version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
  await demand(`packing ${name}`, run('npm', ['pack', source, '--silent', '--pack-destination', folder]));
  const packed = join(folder, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`);
  await demand(`publint ${name}`, runNode(['node_modules/publint/src/cli.js', 'run', packed, '--strict']));
  // ESM only: Node 20.19 can `require` it, which attw does not know yet.
  await demand(
    `attw ${name}`,
    runNode(['node_modules/@arethetypeswrong/cli/dist/index.js', packed, '--profile', 'esm-only']),
  );
}

async function demand(what, running) {
  const { code, output } = await running;
  console.log(`${what}: ${code === 0 ? 'ok' : 'failed'}`);
  if (code === 0) return;
  console.error(output);
  process.exitCode = 1;
}
