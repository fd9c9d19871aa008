import type { Location } from '#surface/index.ts';
import { plainLine } from '../text/plain.ts';
import { clip, displayWidth } from '../text/width.ts';
import { indent, type Layout } from './layout.ts';

const linesBefore = 2;
const mostLines = 4;

/** The source around the place to repair, its first line marked. Empty where the file cannot be read. */
export function codeFrame(location: Location, source: readonly string[] | null, { width, paint }: Layout): string[] {
  const { startLine, endLine } = location;
  if (!source || startLine < 1 || startLine > source.length) return [];
  const first = Math.max(startLine - linesBefore, 1);
  const last = Math.min(endLine, startLine + mostLines - 1, source.length);
  const gutter = String(last).length;
  const room = width - gutter - 2 * indent.length - 3;
  const lines = source
    .slice(first - 1, last)
    .map((line, at) => ({ number: first + at, text: clip(plainLine(maskSecrets(line)), room) }));
  return lines.flatMap(({ number, text }) => {
    const mark = number === startLine;
    const head = `${mark ? '> ' : indent}${String(number).padStart(gutter)} │ `;
    const drawn = mark ? `${paint('strong', head)}${text}` : paint('faint', `${head}${text}`);
    return mark ? [drawn, `${' '.repeat(gutter + 2)} │ ${paint('high', caret(text))}`] : [drawn.trimEnd()];
  });
}

function caret(text: string): string {
  const code = text.trimStart();
  return ' '.repeat(text.length - code.length) + '^'.repeat(displayWidth(code));
}

/** A report ends up in logs: a secret that the code holds is not repeated there. */
function maskSecrets(line: string): string {
  return line.replace(
    /((?:secret|passw(?:or)?d|token|api_?key|private_?key|dsn|database_ur[il])\w*['"\]]{0,3}\s{0,9}[:=]\s{0,9}[rbfu]{0,2})(['"])([^'"]+)/gi,
    '$1$2…',
  );
}
