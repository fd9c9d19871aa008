import { severities } from '#findings/index.ts';
import type { ReportInput } from '../report-input.ts';
import { count } from '../text/count.ts';
import { scoreLine, uncountedLine } from '../summary.ts';
import { detailsOf } from './details.ts';
import { codeOf, markdownOf, wordsOf } from './escape.ts';
import { overviewTable } from './overview.ts';

/** What GitHub takes for one comment is 65,536 characters. */
const mostCharacters = 65_000;
/** By this line whoever posts the comment finds it again. */
const marker = '<!-- overshare -->';

/** A report for a comment on a pull request: short, whole, and harmless whatever the code holds. */
export function markdownReport(input: ReportInput): string {
  const ending = endingOf(input);
  const head = [
    marker,
    `## Overshare: ${headline(input)}`,
    '',
    ...summary(input),
    '',
    ...overviewTable(input.findings),
  ];
  const room = mostCharacters - lengthOf([...head, ...ending]) - lengthOf(leftOut(input.findings.length));
  const details = fitting(input, room);
  const missing = input.findings.length - details.length;
  return `${[...head, ...details.flat(), ...(missing ? leftOut(missing) : []), ...ending].join('\n')}\n`;
}

function headline({ findings, surface }: ReportInput): string {
  // what nobody read is not safe
  if (surface.coverage.filesRead === 0) return 'no file could be read';
  if (!findings.length) return 'no findings';
  const counts = severities.map((severity) => [findings.filter((one) => one.severity === severity).length, severity]);
  return counts.flatMap(([number, severity]) => (number ? [`${number} ${severity}`] : [])).join(', ');
}

function summary(input: ReportInput): string[] {
  const { coverage } = input.surface;
  const understood = `${coverage.full} of ${count(coverage.endpoints, 'endpoint')} fully understood.`;
  return [scoreLine(input), understood, uncountedLine(input)].filter((line) => line !== '').map(wordsOf);
}

/** As many details as there is room for, the worst first. */
function fitting(input: ReportInput, room: number): string[][] {
  const details: string[][] = [];
  let left = room;
  for (const finding of input.findings) {
    const lines = detailsOf(finding, input);
    left -= lengthOf(lines);
    if (left < 0) break;
    details.push(lines);
  }
  return details;
}

function leftOut(missing: number): string[] {
  const one = missing === 1;
  return ['', `**${count(missing, 'finding')} more ${one ? 'is' : 'are'} left out here**, for want of room.`, ''];
}

const mostNotes = 20;

function endingOf({ notes }: ReportInput): string[] {
  if (!notes.length) return [];
  const lines = notes.slice(0, mostNotes).map(({ message, file, line }) => {
    return `- ${file === undefined ? '' : `${codeOf(`${file}:${line}`.slice(0, 300))} `}${markdownOf(message.slice(0, 300))}`;
  });
  const more = notes.length - mostNotes;
  return ['', 'Notes:', '', ...lines, ...(more > 0 ? [`- … and ${more} more`] : [])];
}

function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length + 1, 0);
}
