import type { Finding, Report, RuleFacts, Severity } from '#findings/index.ts';
import type { Surface } from '#surface/index.ts';

/** One kind of defect. Its id is the name of its file, and of the page beside it that a user reads. */
export interface Rule extends RuleFacts {
  readonly title: string;
  /** The patterns that it is about, as `docs/checks.md` lists them: `EDE-09`. */
  readonly patterns: readonly string[];
  /** The worst and the mildest severity it gives. */
  readonly severities: readonly [Severity, Severity];
  check(surface: Surface, report: Report): void;
  /** One sentence in the project's names, made from the finding's arguments. */
  message(finding: Finding): string;
}
