import { existsSync, readdirSync, statSync, type Dirent } from 'node:fs';
import { basename, join } from 'node:path';
import { IgnoreFiles } from './ignore-files.ts';
import type { Ledger } from './ledger.ts';
import { mayPin, pinRank } from './pins/pin-files.ts';
import { byBytes } from './paths.ts';
import { readBytes, reasonOf } from './read-bytes.ts';

/** Folders that hold no source of the project; hidden ones cannot be imported either. */
const neverSource = new Set(['node_modules', '__pycache__', 'site-packages', '__pypackages__']);
/** Made by packaging, unless they are packages themselves. */
const builtFolders = new Set(['build', 'dist']);
const ignoreFileLimit = 1_000_000;

/** Lists the Python files and those that may pin versions, once through the folder, without following a link. */
export function walk(root: string, exclude: readonly string[], ledger: Ledger): string[] {
  const found: string[] = [];
  const ignored = new IgnoreFiles(exclude);
  const pending = [''];
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    const entries = list(root, folder, ledger);
    readIgnoreFile(root, folder, entries, ignored);
    for (const entry of entries) {
      const path = folder ? `${folder}/${entry.name}` : entry.name;
      const isFolder = entry.isDirectory();
      if (isFolder && isSourceFolder(root, path, ignored, ledger)) pending.push(path);
      if (!isFolder && isSourceFile(root, path, entry, ignored, ledger)) found.push(path);
    }
  }
  if (ignored.count) ledger.leaveOut('(ignored)', `${ignored.count} left out by .gitignore or exclude`);
  return found;
}

function list(root: string, folder: string, ledger: Ledger): Dirent[] {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true }).sort((one, other) => byBytes(one.name, other.name));
  } catch (error) {
    ledger.add(`${folder}/`, reasonOf(error));
    return [];
  }
}

function readIgnoreFile(root: string, folder: string, entries: readonly Dirent[], ignored: IgnoreFiles): void {
  if (!entries.some((entry) => entry.name === '.gitignore')) return;
  const bytes = readBytes(join(root, folder, '.gitignore'), ignoreFileLimit);
  if (typeof bytes !== 'string') ignored.add(folder, new TextDecoder().decode(bytes));
}

function isSourceFolder(root: string, path: string, ignored: IgnoreFiles, ledger: Ledger): boolean {
  const name = basename(path);
  if (name.startsWith('.') || neverSource.has(name) || ignored.has(`${path}/`)) return false;
  if (existsSync(join(root, path, 'pyvenv.cfg'))) ledger.leaveOut(`${path}/`, 'a virtual environment');
  else if (builtFolders.has(name) && !existsSync(join(root, path, '__init__.py')))
    ledger.leaveOut(`${path}/`, 'made by a build');
  else return true;
  return false;
}

function isSourceFile(root: string, path: string, entry: Dirent, ignored: IgnoreFiles, ledger: Ledger): boolean {
  const isNamedSo = path.endsWith('.py') || mayPin(path);
  if ((!isNamedSo && !isFolderLink(root, path, entry)) || ignored.has(path)) return false;
  // other text files are only of use if a requirements file includes them
  if (path.endsWith('.txt') && pinRank(path) === null) return entry.isFile();
  if (entry.name.includes('\uFFFD')) ledger.add(path, 'its name is not valid UTF-8');
  else if (entry.isSymbolicLink()) ledger.add(path, 'a symbolic link, not followed');
  else if (!entry.isFile()) ledger.add(path, 'not a regular file');
  else return true;
  return false;
}

/** A link to a folder hides what may be source, so it must be told. */
function isFolderLink(root: string, path: string, entry: Dirent): boolean {
  if (!entry.isSymbolicLink() || entry.name.startsWith('.') || neverSource.has(entry.name)) return false;
  try {
    return statSync(join(root, path)).isDirectory();
  } catch {
    return false; // a link to nowhere hides nothing
  }
}
