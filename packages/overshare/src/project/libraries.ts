import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { byBytes } from './paths.ts';
import { readBytes } from './read-bytes.ts';

/** The Python stubs that describe libraries, as they lie in this package. */
export interface LibrarySources {
  /** `flask/stubs/__init__.py` and so on, sorted by bytes. */
  readonly files: readonly string[];
  /** Null: no such stub. */
  read(file: string): Uint8Array | null;
}

const stubLimit = 1_000_000;

/** Opens the stubs beside the built command, or in the source tree. */
export function openLibraries(): LibrarySources {
  const root = ['./libraries', '../libraries']
    .map((path) => fileURLToPath(new URL(path, import.meta.url)))
    .find((path) => existsSync(path));
  // without them every project would look clean
  if (root === undefined) throw new Error('The descriptions of libraries are missing from this package.');
  const files = readdirSync(root).flatMap((library) => stubsOf(root, `${library}/stubs`));
  return {
    files: files.sort(byBytes),
    read(file) {
      const bytes = files.includes(file) ? readBytes(join(root, file), stubLimit) : '';
      return typeof bytes === 'string' ? null : bytes;
    },
  };
}

function stubsOf(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.py'));
}
