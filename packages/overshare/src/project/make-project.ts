import type { Configuration } from './configuration.ts';
import type { Ledger } from './ledger.ts';
import { ModuleIndex } from './module-index.ts';
import { byBytes, kindOfPath } from './paths.ts';
import { readPins } from './pins/read-pins.ts';
import type { Project } from './project.ts';

/** Where a project's files come from. */
export interface Files {
  /** All Python files and all files that may pin versions, in any order. */
  readonly names: readonly string[];
  /** Null where a file cannot be read; the reason is then in the ledger. */
  load(file: string): Uint8Array | null;
}

/** The same project from whatever files: what the disk and the memory do not differ in. */
export function makeProject(files: Files, configuration: Configuration, ledger: Ledger): Project {
  const names = [...files.names].sort(byBytes);
  const python = names.filter((file) => file.endsWith('.py'));
  const index = new ModuleIndex(python);
  const read = new Set<string>();
  noteLeftOut(python, ledger);
  return {
    files: python.filter((file) => kindOfPath(file) === 'source'),
    versions: readPins(names, (file) => files.load(file), ledger),
    configuration,
    get filesRead() {
      return read.size;
    },
    get skipped() {
      return ledger.entries;
    },
    read(file) {
      const bytes = files.load(file);
      if (bytes) read.add(file);
      return bytes;
    },
    skip: (file, reason) => ledger.add(file, reason),
    resolveModule: (dotted, from) => index.resolve(dotted, from),
    moduleName: (file) => index.name(file),
  };
}

/** Tests and migrations are half of many projects: they are listed as a class, not one by one. */
function noteLeftOut(python: readonly string[], ledger: Ledger): void {
  for (const kind of ['test', 'migration'] as const) {
    const count = python.filter((file) => kindOfPath(file) === kind).length;
    if (count) ledger.leaveOut(`(${kind}s)`, `${count} ${count === 1 ? 'file' : 'files'}, not searched for endpoints`);
  }
}
