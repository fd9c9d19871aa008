import ignore, { type Ignore } from 'ignore';

/** The .gitignore files of a folder tree, each for what lies below it, and the paths that the configuration excludes. */
export class IgnoreFiles {
  /** How many files and folders were left out. */
  count = 0;
  readonly #excluded: Ignore;
  readonly #byFolder = new Map<string, Ignore>();

  constructor(exclude: readonly string[]) {
    this.#excluded = ignore().add([...exclude]);
  }

  add(folder: string, text: string): void {
    this.#byFolder.set(folder, ignore().add(text));
  }

  /** A folder's path ends with a slash. */
  has(path: string): boolean {
    const left = this.#excluded.ignores(path) || this.#isGitIgnored(path);
    if (left) this.count++;
    return left;
  }

  /** The nearest file that says anything about the path decides. */
  #isGitIgnored(path: string): boolean {
    for (let end = path.length; end >= 0; end = end ? Math.max(path.lastIndexOf('/', end - 1), 0) : -1) {
      const folder = path.slice(0, end);
      const verdict = this.#byFolder.get(folder)?.test(folder ? path.slice(folder.length + 1) : path);
      if (verdict?.ignored) return true;
      if (verdict?.unignored) return false;
    }
    return false;
  }
}
