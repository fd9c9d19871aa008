import type { LibrarySources, Project } from '#project/index.ts';
import { LibraryIndex } from './library-index.ts';
import type { FoundModule, Sources } from './sources.ts';

/** Looks in the project first, but for the names of libraries that we describe. */
export function projectSources(project: Project, libraries: LibrarySources): Sources {
  const described = new LibraryIndex(libraries);
  const inProject = (dotted: string, from: string): FoundModule | null => {
    const found = project.resolveModule(dotted, from);
    if (!found) return null;
    const { file } = found;
    if (file === null)
      return { name: (found.folder ?? dotted).replaceAll('/', '.'), file: null, isStub: false, read: () => null };
    return { name: project.moduleName(file), file, isStub: false, read: () => project.read(file) };
  };
  return {
    find(dotted, from) {
      if (dotted.startsWith('.')) return inProject(dotted, from);
      if (described.describes(dotted)) return described.find(dotted);
      const own = inProject(dotted, from);
      const standard = described.find(dotted);
      if (own?.file && (!standard || isOnPath(own.file, from))) return own;
      return standard ?? own;
    },
  };
}

/** Whether Python would look there before the standard library: beside the importing file, in a folder above it, or in `src`. */
function isOnPath(file: string, from: string): boolean {
  const folder = file.replace(/(?:\/__init__)?\.py$/, '').replace(/[^/]*$/, '');
  return folder === 'src/' || from.startsWith(folder);
}
