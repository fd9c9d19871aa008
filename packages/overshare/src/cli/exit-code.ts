import { failsGate, type Finding, type Threshold } from '#findings/index.ts';
import type { Coverage } from '#surface/index.ts';

/** How the process ends. `interrupted` is what a shell shows of a process that ends by that signal. */
export const exitCode = { clean: 0, findings: 1, usage: 2, incomplete: 3, interrupted: 130 } as const;

export interface Gate {
  readonly failOnSeverity: Threshold;
  readonly exitZero: boolean;
  readonly strictCoverage: boolean;
}

/** What a finished scan means for whoever called it. */
export function exitCodeOf(findings: readonly Finding[], coverage: Coverage, gate: Gate): number {
  if (gate.strictCoverage && isIncomplete(coverage)) return exitCode.incomplete;
  if (gate.exitZero) return exitCode.clean;
  return failsGate(findings, gate.failOnSeverity) ? exitCode.findings : exitCode.clean;
}

/** What was left out on purpose does not count. */
function isIncomplete({ filesSkipped, limitsHit }: Coverage): boolean {
  return limitsHit.length > 0 || filesSkipped.some(({ intended }) => !intended);
}
