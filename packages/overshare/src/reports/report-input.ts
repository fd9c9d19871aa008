import type { WordedFinding } from '#findings/worded.ts';
import type { Surface } from '#surface/index.ts';

/** All that a report is made from. */
export interface ReportInput {
  readonly surface: Surface;
  readonly findings: readonly WordedFinding[];
  /** The lines of a scanned file, for code frames; null where it cannot be read. */
  sourceLines(file: string): readonly string[] | null;
}
