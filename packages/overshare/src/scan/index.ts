import {
  isShownTo,
  scoreOf,
  type Note,
  type Persona,
  type Score,
  type SuppressedFinding,
  type WordedFinding,
} from '#findings/index.ts';
import { analyze, loadSqlParser, mayHoldSql } from '#libraries/index.ts';
import {
  memoryProject,
  openProject,
  phase,
  type Configuration,
  type OpenOptions,
  type Project,
} from '#project/index.ts';
import { rules } from '#rules/index.ts';
import type { Surface } from '#surface/index.ts';
import { findingsOf } from './findings-of.ts';
import { ProjectPolicy, type Choice } from './policy.ts';
import { readSuppressions } from './suppressions/read-suppressions.ts';

export type { Choice } from './policy.ts';

/** What a scan found. */
export interface Scan {
  readonly surface: Surface;
  /** The worst first. */
  readonly findings: readonly WordedFinding[];
  /** How many more there are, which this reader is not shown. */
  readonly hidden: number;
  /** What was accepted, with a reason. */
  readonly suppressed: readonly SuppressedFinding[];
  /** What was written to steer Overshare and has no effect. */
  readonly notes: readonly Note[];
  /** Null where there is nothing to rate. */
  readonly score: Score | null;
  /** The lines of a scanned file; null where it cannot be read. */
  sourceLines(file: string): readonly string[] | null;
}

/** Scans a folder on the disk. Throws a `CodedError` where there is nothing to scan. */
export async function scanFolder(folder: string, options: OpenOptions & Choice = {}): Promise<Scan> {
  const project = phase('read', () => openProject(folder, options));
  if (holdsSql(project)) await loadSqlParser();
  return scanProject(project, options);
}

/** Scans sources held in memory: path → text. Queries written as text are read after `loadSqlParser()`. */
export function scanSources(
  files: Readonly<Record<string, string>>,
  configuration?: Configuration,
  choice: Choice = {},
): Scan {
  return scanProject(memoryProject(files, configuration), choice);
}

/** The same scan for one kind of reader. */
export function scanFor(persona: Persona, scan: Scan): Scan {
  const findings = scan.findings.filter((finding) => isShownTo(persona, finding));
  return { ...scan, findings, hidden: scan.hidden + scan.findings.length - findings.length };
}

/** The grammar of SQL is loaded only where a file may need it. */
function holdsSql(project: Project): boolean {
  const decoder = new TextDecoder();
  return project.files.some((file) => {
    const bytes = project.read(file);
    return bytes !== null && mayHoldSql(decoder.decode(bytes));
  });
}

function scanProject(project: Project, choice: Choice): Scan {
  const surface = analyze(project);
  const suppressions = readSuppressions(project, ruleIds);
  const policy = new ProjectPolicy(project.configuration, suppressions.list, choice);
  const said = phase('judge', () => findingsOf(surface, policy));
  return {
    surface,
    ...said,
    notes: [...suppressions.notes, ...said.notes],
    hidden: 0,
    score: scoreOf(said.findings, surface.coverage),
    sourceLines: rememberLines(project),
  };
}

const ruleIds = new Set(rules.map(({ id }) => id));

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
