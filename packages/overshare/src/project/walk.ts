import { existsSync, readdirSync, statSync, type Dirent } from 'node:fs';
import { basename, join } from 'node:path';
import { excluded, IgnoreFile, type Ignoring } from './ignore-files.ts';
import type { Ledger } from './ledger.ts';
import { mayPin, pinRank } from './pins/pin-files.ts';
import { readBytes, reasonOf } from './read-bytes.ts';

/** Folders that hold no source of the project; hidden ones cannot be imported either. */
const neverSource = new Set(['node_modules', '__pycache__', 'site-packages', '__pypackages__']);
/** Made by packaging, unless they are packages themselves. */
const builtFolders = new Set(['build', 'dist']);
const ignoreFileLimit = 1_000_000;

interface Folder {
  readonly path: string;
  /** The nearest .gitignore above. */
  readonly ignoring: Ignoring | null;
}

/** Lists the Python files and those that may pin versions, once through the folder, without following a link. */
export function walk(root: string, exclude: readonly string[], ledger: Ledger): string[] {
  const walker = new Walker(root, exclude, ledger);
  const pending: Folder[] = [{ path: '', ignoring: null }];
  for (let folder = pending.pop(); folder; folder = pending.pop())
    // one by one: a million arguments are more than a call takes
    for (const inner of walker.visit(folder)) pending.push(inner);
  if (walker.ignored) ledger.leaveOut('(ignored)', `${walker.ignored} left out by .gitignore or exclude`);
  return walker.found;
}

class Walker {
  readonly found: string[] = [];
  ignored = 0;
  readonly #root: string;
  readonly #excluded: Ignoring;
  readonly #ledger: Ledger;

  constructor(root: string, exclude: readonly string[], ledger: Ledger) {
    this.#root = root;
    this.#excluded = excluded(exclude);
    this.#ledger = ledger;
  }

  /** Keeps what is of use in a folder, and returns the folders to go on with. */
  visit({ path: folder, ignoring: above }: Folder): Folder[] {
    const entries = this.#list(folder);
    const ignoring = entries.some(({ name }) => name === '.gitignore') ? this.#readIgnoreFile(folder, above) : above;
    const pathOf = ({ name }: Dirent) => (folder ? `${folder}/${name}` : name);
    const files = entries.filter((entry) => !entry.isDirectory() && this.#isSourceFile(pathOf(entry), entry, ignoring));
    for (const entry of files) this.found.push(pathOf(entry));
    const folders = entries.filter((entry) => entry.isDirectory() && this.#isSourceFolder(pathOf(entry), ignoring));
    return folders.map((entry) => ({ path: pathOf(entry), ignoring }));
  }

  #list(folder: string): Dirent[] {
    try {
      return readdirSync(join(this.#root, folder), { withFileTypes: true });
    } catch (error) {
      this.#ledger.add(`${folder}/`, reasonOf(error));
      return [];
    }
  }

  #readIgnoreFile(folder: string, above: Ignoring | null): Ignoring | null {
    const bytes = readBytes(join(this.#root, folder, '.gitignore'), ignoreFileLimit);
    return typeof bytes === 'string' ? above : new IgnoreFile(folder, new TextDecoder().decode(bytes), above);
  }

  #isIgnored(path: string, ignoring: Ignoring | null): boolean {
    const left = this.#excluded.ignores(path) || (ignoring?.ignores(path) ?? false);
    if (left) this.ignored++;
    return left;
  }

  #isSourceFolder(path: string, ignoring: Ignoring | null): boolean {
    const name = basename(path);
    if (name.startsWith('.') || neverSource.has(name) || this.#isIgnored(`${path}/`, ignoring)) return false;
    const holds = (file: string) => existsSync(join(this.#root, path, file));
    if (holds('pyvenv.cfg')) this.#ledger.leaveOut(`${path}/`, 'a virtual environment');
    else if (builtFolders.has(name) && !holds('__init__.py')) this.#ledger.leaveOut(`${path}/`, 'made by a build');
    else return true;
    return false;
  }

  #isSourceFile(path: string, entry: Dirent, ignoring: Ignoring | null): boolean {
    const isNamedSo = path.endsWith('.py') || mayPin(path);
    if ((!isNamedSo && !isFolderLink(this.#root, path, entry)) || this.#isIgnored(path, ignoring)) return false;
    // other text files are only of use if a requirements file includes them
    if (path.endsWith('.txt') && pinRank(path) === null) return entry.isFile();
    if (entry.name.includes('\uFFFD')) this.#ledger.add(path, 'its name is not valid UTF-8');
    else if (entry.isSymbolicLink()) this.#ledger.add(path, 'a symbolic link, not followed');
    else if (!entry.isFile()) this.#ledger.add(path, 'not a regular file');
    else return true;
    return false;
  }
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
