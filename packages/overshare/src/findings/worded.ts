import type { Finding } from './finding.ts';

/** A finding with its words, so that reports arrange them and write none of their own. */
export interface WordedFinding extends Finding {
  readonly title: string;
  /** One sentence; what the project's code says stands between backticks. */
  readonly message: string;
  /** The remedy as code, in the project's own names. */
  readonly remediation: string | null;
}
