import { byBytes } from './paths.ts';
import type { Skipped } from './project.ts';

/** What was left out, so that nothing is left out silently. The first reason for a file stands. */
export class Ledger {
  readonly #reasons = new Map<string, string>();

  add(file: string, reason: string): void {
    if (!this.#reasons.has(file)) this.#reasons.set(file, reason);
  }

  get entries(): readonly Skipped[] {
    return [...this.#reasons].map(([file, reason]) => ({ file, reason })).sort((one, other) => byBytes(one.file, other.file));
  }
}
