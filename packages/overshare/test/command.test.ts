import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// What only a real process can show. The command is bundled from the sources, so that no build has to be fresh.
let folder: string;
let command: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'overshare-'));
  command = join(folder, 'command/main.js');
  await build({
    entryPoints: [join(import.meta.dirname, '../src/cli/main.ts')],
    outdir: join(folder, 'command'),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    conditions: ['overshare-source'],
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
  const isStub = (file: string) => !file.endsWith('.ts');
  cpSync(join(import.meta.dirname, '../src/libraries'), join(folder, 'command/libraries'), {
    recursive: true,
    filter: isStub,
  });
  plant('app.py', 'x = 1\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

function plant(file: string, text: string): void {
  mkdirSync(join(folder, 'project'), { recursive: true });
  writeFileSync(join(folder, 'project', file), text);
}

function start(...args: string[]) {
  return spawn(process.execPath, [command, ...args], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
}

async function ended(child: ReturnType<typeof start>) {
  let [out, err] = ['', ''];
  child.stdout.on('data', (text) => (out += String(text)));
  child.stderr.on('data', (text) => (err += String(text)));
  const [code, signal] = await new Promise<[number | null, string | null]>((resolve) => {
    child.on('close', (...how) => resolve(how));
  });
  return { code, signal, out, err };
}

describe('the command as a process', () => {
  it('ends with the code of the run, and writes progress to no pipe', async () => {
    expect(await ended(start('scan', 'project'))).toMatchObject({ code: 0, err: '' });
    expect(await ended(start('scan', 'nowhere'))).toMatchObject({ code: 2, out: '' });
  });

  it('is not upset by a reader who leaves', async () => {
    const child = start('--help');
    child.stdout.destroy();
    expect(await ended(child)).toMatchObject({ code: 0, err: '' });
  });

  it('ends at once when it is interrupted', async () => {
    const child = start('scan', 'project');
    child.kill('SIGINT');
    const { code, signal, out } = await ended(child);
    expect(out).toBe('');
    expect(code ?? signal).toBeOneOf([130, 'SIGINT']); // the signal itself, where nobody listens yet
  });

  it('says that it is broken rather than that a project is clean', async () => {
    renameSync(join(folder, 'command/libraries'), join(folder, 'command/elsewhere'));
    const { code, err } = await ended(start('scan', 'project'));
    renameSync(join(folder, 'command/elsewhere'), join(folder, 'command/libraries'));
    expect(code).toBe(3);
    expect(err).toContain('descriptions of libraries are missing');
  });

  it('runs nothing of the project that it scans', async () => {
    const trap = `open(${JSON.stringify(join(folder, 'sprung'))}, 'w')\n`;
    for (const file of ['setup.py', 'conftest.py', '__init__.py', 'sitecustomize.py']) plant(file, trap);
    plant('overshare.config.js', `require('fs').writeFileSync('sprung', '')`);
    plant('package.json', '{"type": "commonjs", "main": "overshare.config.js"}');
    expect(await ended(start('scan', 'project'))).toMatchObject({ code: 0 });
    expect(existsSync(join(folder, 'sprung'))).toBe(false);
  });
});
