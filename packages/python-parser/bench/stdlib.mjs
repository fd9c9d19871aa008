// How fast the parser reads CPython's standard library, beside CPython's own `ast.parse` over the same files.
// Usage: npm run bench [<folder of Python files>]
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const python = process.env.PYTHON ?? 'python3';
const folder =
  process.argv[2] ??
  execFileSync(python, ['-c', 'import sysconfig; print(sysconfig.get_path("stdlib"))']).toString().trim();
const paths = readdirSync(folder, { recursive: true })
  .filter((path) => path.endsWith('.py') && !/(?:site|dist)-packages/.test(path))
  .map((path) => join(folder, path));
const sources = paths.map((path) => readFileSync(path));
const megabytes = sources.reduce((sum, { length }) => sum + length, 0) / 1e6;
console.log(`${folder}: ${sources.length} files, ${megabytes.toFixed(1)} MB`);

// The first round is what a person at a terminal meets: nothing is compiled yet.
const { parse } = await load();
for (const round of ['cold', 'warm', 'warm', 'warm', 'warm']) {
  const start = performance.now();
  for (const source of sources) parse(source);
  print(round, performance.now() - start);
}

const script = `
import sys, time, ast, warnings
warnings.simplefilter("ignore")
sources = [open(path, "rb").read() for path in sys.stdin.read().splitlines()]
start = time.perf_counter()
for source in sources:
    try: ast.parse(source)
    except (SyntaxError, ValueError): pass
print((time.perf_counter() - start) * 1000)`;
print(`${python}'s ast.parse`, Number(execFileSync(python, ['-c', script], { input: paths.join('\n') })));

async function load() {
  const entry = fileURLToPath(new URL('../src/index.ts', import.meta.url));
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

function print(what, milliseconds) {
  console.log(`${what}: ${milliseconds.toFixed(0)} ms, ${((megabytes / milliseconds) * 1000).toFixed(1)} MB/s`);
}
