import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './processes.mjs';

/** This folder. */
export const folder = dirname(fileURLToPath(import.meta.url));

/**
 * Makes the virtual environment of a requirements file, unless it is there already.
 * @param {string} name
 * @returns {Promise<{ python: string, problem?: string }>}
 */
export async function prepare(name) {
  const requirements = join(folder, 'requirements', `${name}.txt`);
  const place = join(folder, '..', '.venvs', name);
  const python = join(place, 'bin', 'python');
  const hash = createHash('sha256').update(readFileSync(requirements)).digest('hex');
  const stamp = join(place, 'installed');
  if (readStamp(stamp) === hash) return { python };

  console.error(`installing ${name} …`);
  rmSync(place, { recursive: true, force: true });
  const problem =
    (await failure('python3', ['-m', 'venv', place])) ??
    (await failure(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', requirements]));
  if (problem) return { python, problem };
  writeFileSync(stamp, hash);
  return { python };
}

/**
 * @param {string} program
 * @param {string[]} parameters
 */
async function failure(program, parameters) {
  const { code, stderr } = await run(program, parameters);
  return code === 0 ? undefined : lastLines(stderr);
}

/** pip names every version that exists; a line's beginning says enough. */
function lastLines(text) {
  const lines = text.trim().split('\n').slice(-3);
  return lines.map((line) => line.slice(0, 200)).join('\n  ');
}

/** @param {string} file */
function readStamp(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
