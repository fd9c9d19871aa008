import type { RulePage } from '../report-input.ts';
import { painter, type Paint } from '../text/paint.ts';
import { wrap } from '../text/width.ts';
import { range } from './rules-list.ts';

/** The page of a rule as a terminal shows it: headings strong, code in colour, paragraphs as wide as there is room. */
export function pageForTerminal(
  { page, severities, category, references }: RulePage,
  { width, colour }: { width: number; colour: boolean },
): string {
  const paint = painter(colour);
  const facts = [category, range(severities), ...references].join(' · ');
  // a fenced block is one part, whatever blank lines it holds
  const parts = page.split(/(^```.*?^```$)/ms).flatMap((part) => (isCode(part) ? [part] : part.trim().split(/\n{2,}/)));
  const drawn = parts.filter((part) => part !== '').map((part) => drawnPart(part, width, paint));
  const [heading = '', ...rest] = drawn;
  return `${[`${heading}\n${paint('faint', facts)}`, ...rest].join('\n\n')}\n`;
}

const isCode = (part: string): boolean => part.startsWith('```');

function drawnPart(part: string, width: number, paint: Paint): string {
  if (isCode(part)) return codeLines(part, paint).join('\n');
  const [, heading] = /^#+ (.*)$/.exec(part) ?? [];
  if (heading !== undefined) return paint('strong', heading);
  if (/^([-*|]|\d+\.) /m.test(part)) return marked(part, paint);
  return marked(wrap(part.replaceAll('\n', ' '), width).join('\n'), paint);
}

/** Without its fences, set in. */
function codeLines(part: string, paint: Paint): string[] {
  const lines = part.split('\n').slice(1, -1);
  return lines.map((line) => (line === '' ? '' : paint('code', `    ${line}`)));
}

/** Strong words and code, without their marks. */
function marked(text: string, paint: Paint): string {
  return text
    .replaceAll(/\*\*([^*]+)\*\*/g, (_, words: string) => paint('strong', words))
    .replaceAll(/`([^`]+)`/g, (_, code: string) => paint('code', code));
}
