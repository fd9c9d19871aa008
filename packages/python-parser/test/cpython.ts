import { execFileSync, spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Json } from './compare.ts';

const python = process.env['PYTHON'] ?? 'python3';
const dumper = fileURLToPath(new URL('dump_ast.py', import.meta.url));

export interface Dump {
  readonly path: string;
  /** CPython's tree, or why it gave none. */
  readonly tree?: Json;
  readonly error?: string;
}

/** The minor version of the CPython at hand, and where its library lies. */
export function describePython(): { readonly minor: number; readonly library: string } {
  const script = 'import sys, sysconfig; print(sys.version_info[1]); print(sysconfig.get_path("stdlib"))';
  const [minor = '', library = ''] = execFileSync(python, ['-c', script], { encoding: 'utf8' }).trim().split(/\r?\n/);
  return { minor: Number(minor), library };
}

/** All Python files of the standard library, in a fixed order, without what was installed beside it. */
export function libraryFiles(library: string): string[] {
  const found = readdirSync(library, { recursive: true, encoding: 'utf8' });
  return found
    .filter((path) => path.endsWith('.py') && !/(?:site|dist)-packages/.test(path))
    .sort()
    .map((path) => join(library, path));
}

/** CPython's trees of the files, in their order. */
export async function* dumps(paths: readonly string[]): AsyncGenerator<Dump> {
  const child = spawn(python, [dumper], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(`${paths.join('\n')}\n`);
  let at = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    const { tree, error } = JSON.parse(line) as Omit<Dump, 'path'>;
    const path = paths[at++] as string;
    yield tree === undefined ? { path, error: String(error) } : { path, tree };
  }
  if (at !== paths.length) throw new Error(`CPython stopped after ${at} of ${paths.length} files`);
}
