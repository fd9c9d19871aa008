import type { Coverage } from '#surface/index.ts';
import type { Confidence, Finding, Severity } from './finding.ts';

export type Grade = 'A' | 'B' | 'C' | 'D' | 'F';

/** How an API stands, as one number. The formula is published in docs/score.md. */
export interface Score {
  /** 0 to 100. */
  readonly value: number;
  readonly grade: Grade;
}

/** What one cause costs. The worst one counts in full, so no grade hides it: with a medium one there is no A. */
const points: Readonly<Record<Severity, number>> = { critical: 40, high: 26, medium: 13, low: 4, info: 0 };

/** What is only possible costs nothing until it is known better. */
const certainty: Readonly<Record<Confidence, number>> = { proved: 1, certain: 1, likely: 0.8, possible: 0 };

/** The lowest score of each grade. */
const grades: readonly (readonly [grade: Grade, from: number])[] = [
  ['A', 90],
  ['B', 80],
  ['C', 70],
  ['D', 60],
  ['F', 0],
];

/** Null where there is nothing to rate: no endpoint was found. */
export function scoreOf(findings: readonly Finding[], { endpoints, full, partial }: Coverage): Score | null {
  if (endpoints === 0) return null;
  const costs = findings.map(({ severity, confidence }) => points[severity] * certainty[confidence]);
  const worst = Math.max(0, ...costs);
  const others = costs.reduce((sum, cost) => sum + cost, 0) - worst;
  const room = 50 + 5 * endpoints;
  const understood = (full + partial / 2) / endpoints;
  const value = Math.floor((100 - worst) * (room / (room + others)) * understood + rounding);
  return { value, grade: grades.find(([, from]) => value >= from)?.[0] ?? 'F' };
}

/** Sums of fractions may end a hair below the whole number that they are. */
const rounding = 1e-9;
