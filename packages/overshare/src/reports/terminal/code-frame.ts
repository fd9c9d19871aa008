import type { Location } from '#surface/index.ts';
import { maskSecrets } from '../text/mask-secrets.ts';
import { plainLine } from '../text/plain.ts';
import { clip, displayWidth, fold } from '../text/width.ts';
import { indent, type Layout } from './layout.ts';

const linesBefore = 2;
const mostLines = 4;
const mostPieces = 4;
/** Of longer lines only the beginning is looked at. */
const longestLine = 1000;

interface Numbered {
  readonly number: number;
  readonly text: string;
}

/** The source around the place to repair, its first line marked. Empty where the file cannot be read. */
export function codeFrame(location: Location, source: readonly string[] | null, layout: Layout): string[] {
  const { startLine, endLine } = location;
  if (!source || startLine < 1 || startLine > source.length) return [];
  const last = Math.min(endLine, startLine + mostLines - 1, source.length);
  const gutter = String(last).length;
  const room = layout.width - gutter - 2 * indent.length - 3;
  const lines = numbered(source, Math.max(startLine - linesBefore, 1), last);
  return lines
    .filter(({ number, text }) => text.trim() !== '' || (number > lines[0]!.number && number < last))
    .flatMap((line) =>
      line.number === startLine ? marked(line, gutter, room, layout) : [faint(line, gutter, room, layout)],
    );
}

function numbered(source: readonly string[], first: number, last: number): Numbered[] {
  const lines = source.slice(first - 1, last).map((line) => plainLine(maskSecrets(line.slice(0, longestLine))));
  return lines.map((text, at) => ({ number: first + at, text }));
}

/** The line at fault is shown in full, broken if need be; what stands around it may be cut. */
function marked({ number, text }: Numbered, gutter: number, room: number, { paint }: Layout): string[] {
  const [first = '', ...rest] = fold(clip(text, room * mostPieces), room);
  const below = rest.length ? rest : [paint('high', caret(first))];
  return [
    `${paint('strong', `> ${String(number).padStart(gutter)} │`)} ${first}`,
    ...below.map((line) => `${' '.repeat(gutter + 2)} │ ${line}`),
  ];
}

function faint({ number, text }: Numbered, gutter: number, room: number, { paint }: Layout): string {
  return paint('faint', `${indent}${String(number).padStart(gutter)} │ ${clip(text, room)}`.trimEnd());
}

function caret(text: string): string {
  const code = text.trimStart();
  return ' '.repeat(text.length - code.length) + '^'.repeat(displayWidth(code));
}
