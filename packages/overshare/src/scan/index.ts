import type { WordedFinding } from '#findings/worded.ts';
import { analyze, loadSqlParser, mayHoldSql } from '#libraries/index.ts';
import { memoryProject, openProject, type Configuration, type OpenOptions, type Project } from '#project/index.ts';
import type { Surface } from '#surface/index.ts';
import { findingsOf } from './findings-of.ts';

/** What a scan found. */
export interface Scan {
  readonly surface: Surface;
  /** The worst first. */
  readonly findings: readonly WordedFinding[];
  /** The lines of a scanned file; null where it cannot be read. */
  sourceLines(file: string): readonly string[] | null;
}

/** Scans a folder on the disk. Throws a `CodedError` where there is nothing to scan. */
export async function scanFolder(folder: string, options: OpenOptions = {}): Promise<Scan> {
  const project = openProject(folder, options);
  if (holdsSql(project)) await loadSqlParser();
  return scanProject(project);
}

/** Scans sources held in memory: path → text. Queries written as text are read after `loadSqlParser()`. */
export function scanSources(files: Readonly<Record<string, string>>, configuration?: Configuration): Scan {
  return scanProject(memoryProject(files, configuration));
}

/** The grammar of SQL is loaded only where a file may need it. */
function holdsSql(project: Project): boolean {
  const decoder = new TextDecoder();
  return project.files.some((file) => {
    const bytes = project.read(file);
    return bytes !== null && mayHoldSql(decoder.decode(bytes));
  });
}

function scanProject(project: Project): Scan {
  const surface = analyze(project);
  return { surface, findings: findingsOf(surface, project.configuration), sourceLines: rememberLines(project) };
}

/** Many findings may lie in one file, which is then read and split once. */
function rememberLines(project: Project): Scan['sourceLines'] {
  const known = new Map<string, readonly string[] | null>();
  return (file) => {
    if (!known.has(file)) known.set(file, linesOf(project.read(file)));
    return known.get(file) ?? null;
  };
}

/** Lines as Python counts them. */
function linesOf(bytes: Uint8Array | null): readonly string[] | null {
  return bytes && new TextDecoder().decode(bytes).split(/\r\n|\r|\n/);
}
