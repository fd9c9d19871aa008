import type { Finding } from '#findings/index.ts';
import type { WordedFinding } from '#findings/worded.ts';
import { analyze, remedyCode } from '#libraries/index.ts';
import { memoryProject, openProject, type Configuration, type OpenOptions, type Project } from '#project/index.ts';
import { applyRules, messageOf, ruleOf } from '#rules/index.ts';
import type { Surface } from '#surface/index.ts';

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
  return scanProject(openProject(folder, options));
}

/** Scans sources held in memory: path → text. */
export function scanSources(files: Readonly<Record<string, string>>, configuration?: Configuration): Scan {
  return scanProject(memoryProject(files, configuration));
}

function scanProject(project: Project): Scan {
  const surface = analyze(project);
  const findings = applyRules(surface).map((finding) => inWords(finding, surface));
  return { surface, findings, sourceLines: (file) => linesOf(project, file) };
}

function inWords(finding: Finding, surface: Surface): WordedFinding {
  const endpoint = surface.endpoints.find((one) => one.id === finding.endpoint) ?? null;
  return {
    ...finding,
    title: ruleOf(finding).title,
    message: messageOf(finding),
    remediation: remedyCode(finding, endpoint, surface),
  };
}

function linesOf(project: Project, file: string): readonly string[] | null {
  const bytes = project.read(file);
  return bytes && new TextDecoder().decode(bytes).split(/\r\n|\r|\n/);
}
