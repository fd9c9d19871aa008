import ignore, { type Ignore } from 'ignore';

/** Whether a path is left out; a folder's path ends with a slash. */
export interface Ignoring {
  ignores(path: string): boolean;
}

/** The paths that a configuration excludes. */
export function excluded(patterns: readonly string[]): Ignoring {
  return ignore().add([...patterns]);
}

/** A .gitignore file, for what lies below its folder. Where it says nothing, those above decide. */
export class IgnoreFile implements Ignoring {
  readonly #folder: string;
  readonly #rules: Ignore;
  readonly #above: Ignoring | null;

  constructor(folder: string, text: string, above: Ignoring | null) {
    this.#folder = folder;
    this.#rules = ignore().add(text);
    this.#above = above;
  }

  ignores(path: string): boolean {
    const { ignored, unignored } = this.#rules.test(this.#folder ? path.slice(this.#folder.length + 1) : path);
    return ignored || (!unignored && (this.#above?.ignores(path) ?? false));
  }
}
