import { clip, displayWidth, pad } from './width.ts';
import type { Look, Paint } from './paint.ts';

/** One cell: its text, already plain, and how it looks. */
export type Cell = string | readonly [text: string, look: Look];

const gap = '  ';

/** Lines of aligned columns below a faint head. The widest columns give way first when the whole is wider than `width`. */
export function table(
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
  width: number,
  paint: Paint,
): string[] {
  const texts = [head, ...rows.map((row) => row.map(textOf))];
  const natural = head.map((_, at) => Math.max(...texts.map((row) => displayWidth(row[at] ?? ''))));
  const widths = fit(natural, width - gap.length * (head.length - 1));
  const lines = rows.map((row) => line(head.map((_, at) => drawn(row[at] ?? '', widths[at]!, paint))));
  return [line(head.map((text, at) => paint('faint', pad(clip(text, widths[at]!), widths[at]!)))), ...lines];
}

function textOf(cell: Cell): string {
  return typeof cell === 'string' ? cell : cell[0];
}

function drawn(cell: Cell, width: number, paint: Paint): string {
  const text = pad(clip(textOf(cell), width), width);
  return typeof cell === 'string' ? text : paint(cell[1], text);
}

function line(cells: readonly string[]): string {
  return cells.join(gap).trimEnd();
}

const narrowest = 8;

/** Takes from the widest column, a little at a time, until all fit. */
function fit(natural: readonly number[], room: number): number[] {
  const widths = [...natural];
  let over = widths.reduce((sum, one) => sum + one, 0) - room;
  while (over > 0) {
    const widest = Math.max(...widths);
    if (widest <= narrowest) break;
    const next = Math.max(...widths.filter((one) => one < widest), narrowest);
    const taken = Math.min(over, widest - next);
    widths[widths.indexOf(widest)] = widest - Math.max(taken, 1);
    over -= Math.max(taken, 1);
  }
  return widths;
}
