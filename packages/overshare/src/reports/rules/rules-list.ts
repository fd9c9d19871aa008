import { groupBy, type Severity } from '#findings/index.ts';
import { writeJson } from '../json/write-json.ts';
import type { RuleSummary } from '../report-input.ts';
import { indent, indented } from '../terminal/layout.ts';
import { painter } from '../text/paint.ts';
import { table } from '../text/table.ts';

/** The rules by category, one line each. */
export function rulesTable(
  rules: readonly RuleSummary[],
  { width, colour }: { width: number; colour: boolean },
): string {
  const paint = painter(colour);
  const widest = Math.max(...rules.map(({ id }) => id.length));
  const sections = [...groupBy(rules, ({ category }) => category)].map(([category, group]) => {
    // every table has the same columns, so that the whole list reads as one
    const rows = group.map(({ id, title, severities }) => {
      return [id.padEnd(widest), [range(severities).padEnd(widestRange), severities[0]] as const, title];
    });
    return [paint('strong', category), ...indented(table(['', '', ''], rows, width - indent.length, paint).slice(1))];
  });
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** `high to info`. */
export function range(severities: readonly [Severity, Severity]): string {
  return [...new Set(severities)].join(' to ');
}

const widestRange = range(['critical', 'medium']).length;

/** The rules for another program. */
export function rulesJson(rules: readonly RuleSummary[]): string {
  return writeJson(
    rules.map(({ id, title, category, severities: [worst, mildest], references }) => {
      return { id, title, category, worst, mildest, references };
    }),
  );
}
