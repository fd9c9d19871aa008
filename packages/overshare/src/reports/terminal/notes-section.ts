import type { ReportInput } from '../report-input.ts';
import { plain } from '../text/plain.ts';
import { indented, some, type Layout } from './layout.ts';

const most = 10;

/** What was written to steer Overshare and has no effect. */
export function notesSection({ notes }: Pick<ReportInput, 'notes'>, { paint }: Layout): string[] {
  if (!notes.length) return [];
  const lines = some(notes, most, ({ message, file, line }) =>
    plain(file === undefined ? message : `${file}:${line}  ${message}`),
  );
  return ['Notes:', ...indented(lines).map((line) => paint('faint', line))];
}
