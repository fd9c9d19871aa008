import type { Stated } from './report.ts';

/** A comment in the source that accepts findings: `# overshare: ignore[rule-id] reason`. */
export interface Suppression {
  readonly file: string;
  /** Where the comment stands. */
  readonly line: number;
  readonly rules: readonly string[];
  readonly reason: string;
  /** The lines it speaks of: a statement, or a whole definition. */
  readonly startLine: number;
  readonly endLine: number;
  /** It stands at a function or class, so it speaks of the endpoints that are answered there as well. */
  readonly isDefinition: boolean;
}

/** The comment that accepts a statement; null: none does. */
export function suppressionFor(stated: Stated, suppressions: readonly Suppression[]): Suppression | null {
  const { location, endpoint, rule } = stated;
  return (
    suppressions.find(
      (one) =>
        one.rules.includes(rule.id) &&
        (holds(one, location.file, location.startLine) ||
          (one.isDefinition && endpoint !== null && holds(one, endpoint.handler.file, endpoint.handler.line))),
    ) ?? null
  );
}

function holds({ file, startLine, endLine }: Suppression, inFile: string, line: number): boolean {
  return file === inFile && startLine <= line && line <= endLine;
}
