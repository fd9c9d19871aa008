import type { Exposure, Sensitivity } from '#surface/sensitivity.ts';

/** What a value is by its content alone. */
export interface ValueClass {
  /** In words, for people: `bcrypt hash`. */
  readonly kind: string;
  readonly sensitivity: Sensitivity;
  readonly exposure: Exposure;
}

/** A kind of value and the pattern that its text has. */
export type Pattern = readonly [kind: string, pattern: RegExp];

/** What documentation writes in place of the real thing: `sk_live_xxxxxxxx`, `AKIA…EXAMPLE`, a run of one sign. */
const standIn = /x{6,}|example|([^-])\1{9,}/i;

/** The first kind whose pattern is found in the text, and not as a stand-in for the real thing. */
export function firstKind(text: string, patterns: readonly Pattern[]): string | null {
  const found = patterns.find(([, pattern]) => {
    const match = pattern.exec(text)?.[0];
    return match !== undefined && !standIn.test(match);
  });
  return found?.[0] ?? null;
}
