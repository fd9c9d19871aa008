import type { Finding } from '#findings/finding.ts';
import type { Surface } from '#surface/index.ts';

/** A finding with its words: reports arrange them and write none of their own. */
export interface WordedFinding extends Finding {
  readonly title: string;
  readonly message: string;
  /** The remedy as code. */
  readonly remediation: string | null;
}

/** All that a report is made from. */
export interface ReportInput {
  readonly surface: Surface;
  readonly findings: readonly WordedFinding[];
}
