import type { LibrarySources } from '#project/index.ts';
import type { FoundModule } from './sources.ts';

/**
 * Our descriptions of libraries by the dotted names they are imported by: `flask/stubs/views.py` is `flask.views`, and
 * what lies in `stdlib/stubs/` has no name of its own in front.
 */
export class LibraryIndex {
  readonly #modules = new Map<string, FoundModule>();
  readonly #folders = new Set<string>();
  /** Top names that are described. */
  readonly #tops = new Set<string>();
  readonly #standard = new Set<string>();

  constructor(sources: LibrarySources) {
    for (const file of sources.files) {
      const [library = '', , ...path] = file.replace(/\.py$/, '').split('/');
      const parts = path.at(-1) === '__init__' ? path.slice(0, -1) : path;
      const name = [...(library === 'stdlib' ? [] : [library === 'core' ? 'overshare' : library]), ...parts].join('.');
      this.#modules.set(name, { name, file, isStub: true, read: () => sources.read(file) });
      const [top = name] = name.split('.');
      for (let end = name.lastIndexOf('.'); end > 0; end = name.lastIndexOf('.', end - 1))
        this.#folders.add(name.slice(0, end));
      this.#tops.add(top);
      if (library === 'stdlib') this.#standard.add(top);
    }
  }

  find(dotted: string): FoundModule | null {
    const found = this.#modules.get(dotted);
    if (found) return found;
    return this.#folders.has(dotted) ? { name: dotted, file: null, isStub: true, read: () => null } : null;
  }

  /** A library that is described, other than the standard library: its name never means a folder of the project. */
  describes(dotted: string): boolean {
    const [top = dotted] = dotted.split('.');
    return this.#tops.has(top) && !this.#standard.has(top);
  }
}
