import type { ReportInput } from './report-input.ts';

/** `Score 87 of 100, grade B`. */
export function scoreLine({ score }: Pick<ReportInput, 'score'>): string {
  return score === null
    ? 'Score: none, there is no endpoint to rate.'
    : `Score: ${score.value} of 100, grade ${score.grade}.`;
}

/** What was found and is not shown; empty where that is nothing. */
export function uncountedLine({ hidden, suppressed }: Pick<ReportInput, 'hidden' | 'suppressed'>): string {
  const parts = [
    ...(suppressed.length ? [`${suppressed.length} suppressed, with reasons in --format json`] : []),
    ...(hidden ? [`${hidden} hidden, shown with --persona strict`] : []),
  ];
  return parts.length ? `Not counted: ${parts.join('; ')}.` : '';
}
