import type { LibrarySources } from '#project/index.ts';
import type { FoundModule } from './sources.ts';

/**
 * Our descriptions of libraries by the dotted names they are imported by: `flask/stubs/views.py` is `flask.views`, and
 * what lies in `stdlib/stubs/` has no name of its own in front.
 */
export class LibraryIndex {
  readonly #modules = new Map<string, FoundModule>();
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
      this.#tops.add(top);
      if (library === 'stdlib') this.#standard.add(top);
    }
  }

  find(dotted: string): FoundModule | null {
    const found = this.#modules.get(dotted);
    if (found) return found;
    const isFolder = [...this.#modules.keys()].some((name) => name.startsWith(`${dotted}.`));
    return isFolder ? { name: dotted, file: null, isStub: true, read: () => null } : null;
  }

  /** A library that is described, other than the standard library: its name never means a folder of the project. */
  describes(dotted: string): boolean {
    const [top = dotted] = dotted.split('.');
    return this.#tops.has(top) && !this.#standard.has(top);
  }
}
