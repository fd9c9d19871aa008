// Builds both packages into their dist/: bundles by esbuild, declarations by tsc, and the files that are read at run time.
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { writeDeclarations } from './build/declarations.mjs';
import { licenceTexts } from './build/licences.mjs';
import { filesBelow, root } from './tree/paths.mjs';

const parser = join(root, 'packages/python-parser');
const overshare = join(root, 'packages/overshare');

await bundle(parser, { index: 'src/index.ts' });
declarations(parser);

await bundle(overshare, { index: 'src/index.ts', cli: 'src/cli/main.ts' });
declarations(overshare);
copyResources();

/** Bundles the entries that exist. What a package lists under `dependencies` stays outside, everything else goes in. */
async function bundle(folder, entries) {
  const dist = join(folder, 'dist');
  const present = Object.entries(entries).filter(([, file]) => existsSync(join(folder, file)));
  const { dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const result = await build({
    absWorkingDir: folder,
    entryPoints: Object.fromEntries(present),
    outdir: 'dist',
    bundle: true,
    splitting: true, // each command is a chunk of its own, read only when it is called
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    conditions: ['overshare-source'],
    external: Object.keys(dependencies),
    // Bundled CommonJS packages ask for Node's own modules through `require`.
    banner: {
      js: "import { createRequire as _createRequire } from 'node:module';\nconst require = _createRequire(import.meta.url);",
    },
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'warning',
  });
  // Only now: a build that fails leaves the last good one in place.
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist);
  for (const { path, contents } of result.outputFiles) writeFileSync(path, contents);
  const licences = licenceTexts(folder, Object.keys(result.metafile.inputs));
  if (licences !== '') writeFileSync(join(dist, 'THIRD-PARTY-LICENSES.txt'), licences);
  if ('cli' in entries) makeExecutable(join(dist, 'cli.js'));
}

function makeExecutable(file) {
  writeFileSync(file, `#!/usr/bin/env node\n${readFileSync(file, 'utf8').replace(/^#!.*\n/, '')}`);
  chmodSync(file, 0o755);
}

function declarations(folder) {
  const emitted = join(folder, 'dist/.declarations');
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, '-p', join(folder, 'tsconfig.build.json'), '--outDir', emitted], {
    stdio: 'inherit',
  });
  writeDeclarations({ folder, from: emitted, to: join(folder, 'dist/types') });
  rmSync(emitted, { recursive: true });
}

/** The stubs and the rule pages keep their places relative to the entry, so that `src/` and `dist/` look alike to the code. */
function copyResources() {
  const source = join(overshare, 'src');
  for (const file of filesBelow(source, ['libraries', 'rules'], /^libraries\/.*\.py$|^rules\/.*\.md$/)) {
    cpSync(join(source, file), join(overshare, 'dist', file));
  }
}
