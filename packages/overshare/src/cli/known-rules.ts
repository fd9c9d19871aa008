import type { CodedError } from '#project/index.ts';
import { rules } from '#rules/index.ts';
import { unknownRule } from './cli-errors.ts';

/** Throws where one of the names is that of no rule. */
export function knownRules(ids: readonly string[]): void {
  for (const id of ids) if (!rules.some((rule) => rule.id === id)) throw noSuchRule(id);
}

/** That there is no rule of this name, and which one may be meant. */
export function noSuchRule(id: string): CodedError {
  return unknownRule(
    id,
    nearest(
      id,
      rules.map((rule) => rule.id),
    ),
  );
}

/** The candidate that has most pairs of letters in common; null where hardly any is. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  const scored = candidates.map((candidate) => ({ candidate, likeness: likeness(word, candidate) }));
  const best = scored.reduce((one, two) => (two.likeness > one.likeness ? two : one), { candidate: '', likeness: 0 });
  return best.likeness >= alike ? best.candidate : null;
}

const alike = 0.4;

/** From 0 to 1: twice the pairs in common by all pairs (Dice). */
function likeness(one: string, other: string): number {
  const [left, right] = [pairsOf(one), pairsOf(other)];
  const common = left.filter((pair) => right.includes(pair)).length;
  return left.length && right.length ? (2 * common) / (left.length + right.length) : 0;
}

function pairsOf(word: string): string[] {
  const letters = word.toLowerCase().slice(0, 100);
  return [...letters.slice(1)].map((letter, at) => letters.charAt(at) + letter);
}
