import { severities } from '#findings/index.ts';
import type { ReportInput } from '../report-input.ts';
import { scoreLine, uncountedLine } from '../summary.ts';
import { count } from '../text/count.ts';
import { painter } from '../text/paint.ts';
import { coverageSection } from './coverage-section.ts';
import { findingSection } from './finding-section.ts';
import type { Layout } from './layout.ts';
import { notesSection } from './notes-section.ts';

/** The report that people read: findings, what they rest on, and the sum of it. */
export function terminalReport(input: ReportInput, { width, colour }: { width: number; colour: boolean }): string {
  const layout: Layout = { width, paint: painter(colour) };
  const sections = input.findings.map((finding) => findingSection(finding, input, layout));
  const ending = [coverageSection(input.surface, layout), notesSection(input, layout), sum(input, layout)];
  const parts = [...sections, ...ending].filter((lines) => lines.length);
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function sum(input: ReportInput, layout: Layout): string[] {
  const lines = [summary(input, layout), uncountedLine(input)];
  // a score of what nobody read would say that all is well
  const scored = input.surface.coverage.filesRead === 0 ? [] : [scoreLine(input)];
  return [...lines, ...scored].filter((line) => line !== '');
}

function summary({ findings, surface }: ReportInput, { paint }: Layout): string {
  // what nobody read is not safe
  if (surface.coverage.filesRead === 0) return paint('strong', 'No file could be read, so nothing can be said.');
  if (!findings.length) return paint('safe', 'No findings.');
  const counts = severities.map(
    (severity) => [severity, findings.filter((one) => one.severity === severity).length] as const,
  );
  const parts = counts
    .filter(([, number]) => number)
    .map(([severity, number]) => paint(severity, `${number} ${severity}`));
  return `${paint('strong', count(findings.length, 'finding'))}: ${parts.join(', ')}`;
}
