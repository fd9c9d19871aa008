import { groupBy, type WordedFinding } from '#findings/index.ts';
import { count } from '../text/count.ts';
import { codeOf, wordsOf } from './escape.ts';

const mostPlaces = 3;
const mostRows = 50;
const longestPlace = 200;

/** Findings of one rule and one severity in one row. */
export function overviewTable(findings: readonly WordedFinding[]): string[] {
  const groups = [...groupBy(findings, ({ severity, ruleId }) => `${severity} ${ruleId}`).values()];
  if (!groups.length) return [];
  const more = groups.length - mostRows;
  return [
    '| Severity | Rule | Findings | Where |',
    '| --- | --- | --: | --- |',
    ...groups.slice(0, mostRows).map(row),
    ...(more > 0 ? [`| | and ${count(more, 'rule')} more | | |`] : []),
  ];
}

function row(group: readonly [WordedFinding, ...WordedFinding[]]): string {
  const [{ severity, ruleId, title }] = group;
  const places = [...new Set(group.map(({ location: { file, startLine } }) => `${file}:${startLine}`))];
  const shown = places.slice(0, mostPlaces).map((place) => codeOf(place.slice(-longestPlace)).replaceAll('|', '\\|'));
  const more = places.length - mostPlaces;
  const where = [...shown, ...(more > 0 ? [`${more} more`] : [])].join(', ');
  return `| **${severity}** | ${wordsOf(title)} (${codeOf(ruleId)}) | ${group.length} | ${where} |`;
}
