import { analyze, remedyCode } from '#libraries/index.ts';
import { memoryProject, openProject, type Configuration, type Project } from '#project/index.ts';
import type { ReportInput, WordedFinding } from '#reports/report-input.ts';
import type { Surface } from '#surface/index.ts';
import type { Finding } from '#findings/finding.ts';

/** What a scan found. */
export interface Scan extends ReportInput {
  /** The lines of a scanned file, for code frames; null where there are none. */
  sourceLines(file: string): readonly string[] | null;
}

export interface ScanOptions {
  readonly configuration?: Configuration;
}

/** Scans a folder on the disk. Throws a `CodedError` where there is nothing to scan. */
export async function scanFolder(folder: string, options: ScanOptions = {}): Promise<Scan> {
  return scanProject(openProject(folder, options.configuration));
}

/** Scans sources held in memory: path → text. */
export function scanSources(files: Readonly<Record<string, string>>, options: ScanOptions = {}): Scan {
  return scanProject(memoryProject(files, options.configuration));
}

function scanProject(project: Project): Scan {
  const surface = analyze(project);
  const findings: Finding[] = [];
  return { surface, findings: findings.map((finding) => inWords(finding, surface)), sourceLines: (file) => linesOf(project, file) };
}

function inWords(finding: Finding, surface: Surface): WordedFinding {
  const endpoint = surface.endpoints.find((one) => one.id === finding.endpoint) ?? null;
  return { ...finding, title: finding.ruleId, message: finding.ruleId, remediation: remedyCode(finding, endpoint, surface) };
}

function linesOf(project: Project, file: string): readonly string[] | null {
  const bytes = project.read(file);
  return bytes && new TextDecoder().decode(bytes).split(/\r\n|\r|\n/);
}
