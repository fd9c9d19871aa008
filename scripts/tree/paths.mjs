import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository. */
export const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '');

const skipped = new Set(['node_modules', 'dist', '.git', '.venvs', '.cache']);

/** Files below the given folders of a tree, as sorted paths with forward slashes relative to that tree. Missing folders hold none. */
export function filesBelow(tree, folders, wanted) {
  return folders.flatMap((folder) => listFolder(tree, join(tree, folder), wanted)).toSorted();
}

function listFolder(tree, folder, wanted) {
  return entriesOf(folder).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : listFolder(tree, path, wanted);
    const name = relative(tree, path).replaceAll('\\', '/');
    return wanted.test(name) ? [name] : [];
  });
}

function entriesOf(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (error.code === 'ENOENT') return []; // a room that is not built yet
    throw error;
  }
}
