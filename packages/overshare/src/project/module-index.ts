import type { Module } from './project.ts';

/**
 * Answers imports from a list of file names alone. Python looks along `sys.path`, which no project writes down, so every
 * folder that holds Python without being a package itself counts as a root; those nearest to the importing file come first.
 */
export class ModuleIndex {
  readonly #files: ReadonlySet<string>;
  readonly #folders = new Set<string>(['']);
  readonly #roots: readonly string[];
  readonly #names = new Map<string, string>();
  readonly #answers = new Map<string, Module | null>();

  constructor(files: readonly string[]) {
    this.#files = new Set(files);
    for (const file of files)
      for (let folder = parent(file); !this.#folders.has(folder); folder = parent(folder)) this.#folders.add(folder);
    this.#roots = [...new Set(files.map((file) => this.#rootOf(file)))].sort(byDepth);
  }

  /** See `Project.resolveModule`. */
  resolve(dotted: string, from = ''): Module | null {
    const dots = /^\.*/.exec(dotted)![0].length;
    const base = dots ? climb(parent(from), dots - 1) : this.#rootOf(from);
    if (base === null) return null;
    const key = `${dots ? '.' : ''}${base}:${dotted.slice(dots)}`;
    let answer = this.#answers.get(key);
    if (answer === undefined) {
      const path = dotted.slice(dots).split('.').filter(Boolean).join('/');
      answer = dots ? this.#at(base, path) : this.#search(base, path);
      this.#answers.set(key, answer);
    }
    return answer;
  }

  /**
   * See `Project.moduleName`. The name from the outermost package on, unless that means another file. A script beside a
   * package of its name (`shop.py` beside `shop/`) can be run and not imported: its name is `shop.py`.
   */
  name(file: string): string {
    let name = this.#names.get(file);
    if (name === undefined) {
      const root = this.#rootOf(file);
      const short = dottedName(root ? file.slice(root.length + 1) : file);
      name = [short, dottedName(file)].find((one) => this.resolve(one)?.file === file) ?? `${dottedName(file)}.py`;
      this.#names.set(file, name);
    }
    return name;
  }

  /** The folder above the outermost package that a file is part of. */
  #rootOf(file: string): string {
    let folder = parent(file);
    while (folder && this.#files.has(`${folder}/__init__.py`)) folder = parent(folder);
    return folder;
  }

  #search(root: string, path: string): Module | null {
    if (!path) return null;
    let folder: Module | null = null;
    for (const one of [...ancestors(root), 'src', ...this.#roots]) {
      const found = this.#at(one, path);
      if (found && found.file !== null) return found;
      // a folder without __init__.py is a package only where nothing else has the name
      folder ??= found;
    }
    return folder;
  }

  #at(root: string, path: string): Module | null {
    const place = join(root, path);
    const initial = join(place, '__init__.py');
    if (this.#files.has(initial)) return { file: initial, folder: place };
    const file = [`${place}.py`, place.replace(/\/py$/, '.py')].find((one) => path && this.#files.has(one));
    if (file) return { file, folder: null };
    return this.#folders.has(place) ? { file: null, folder: place } : null;
  }
}

function dottedName(file: string): string {
  return file
    .replace(/\.py$/, '')
    .replace(/\/__init__$/, '')
    .replaceAll('/', '.');
}

function parent(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}

function join(folder: string, name: string): string {
  return folder && name ? `${folder}/${name}` : folder || name;
}

/** Null: above the project folder. */
function climb(folder: string, levels: number): string | null {
  if (levels === 0) return folder;
  return folder ? climb(parent(folder), levels - 1) : null;
}

function ancestors(folder: string): string[] {
  return folder ? [folder, ...ancestors(parent(folder))] : [''];
}

function byDepth(one: string, other: string): number {
  return one.split('/').length - other.split('/').length || (one < other ? -1 : 1);
}
