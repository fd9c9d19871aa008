import type { Note, Score, Severity, SuppressedFinding, WordedFinding } from '#findings/index.ts';
import type { Surface } from '#surface/index.ts';

/** All that a report is made from. */
export interface ReportInput {
  readonly surface: Surface;
  readonly findings: readonly WordedFinding[];
  /** How many findings this reader is not shown. */
  readonly hidden: number;
  readonly suppressed: readonly SuppressedFinding[];
  readonly notes: readonly Note[];
  readonly score: Score | null;
  /** The lines of a scanned file, for code frames; null where it cannot be read. */
  sourceLines(file: string): readonly string[] | null;
}

/** What a report says of a rule. */
export interface RuleSummary {
  readonly id: string;
  readonly title: string;
  readonly category: string;
  readonly references: readonly string[];
  /** The worst severity it gives, and the mildest. */
  readonly severities: readonly [Severity, Severity];
}

/** The same, with its page in Markdown. */
export interface RulePage extends RuleSummary {
  readonly page: string;
}
