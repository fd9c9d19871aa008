import { byBytes } from './paths.ts';
import type { Skipped } from './project.ts';

/** What was left out, so that nothing is left out silently. The first reason for a file stands. */
export class Ledger {
  readonly #skipped = new Map<string, Skipped>();

  /** Something that should have been read and could not be. */
  add(file: string, reason: string): void {
    this.#note({ file, reason });
  }

  /** Something that is not meant to be read. */
  leaveOut(file: string, reason: string): void {
    this.#note({ file, reason, intended: true });
  }

  #note(skipped: Skipped): void {
    if (!this.#skipped.has(skipped.file)) this.#skipped.set(skipped.file, skipped);
  }

  get entries(): readonly Skipped[] {
    return [...this.#skipped.values()].sort((one, other) => byBytes(one.file, other.file));
  }
}
