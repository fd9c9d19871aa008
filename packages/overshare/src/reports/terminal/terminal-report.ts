import { severities } from '#findings/index.ts';
import type { ReportInput } from '../report-input.ts';
import { painter } from '../text/paint.ts';
import { coverageSection } from './coverage-section.ts';
import { findingSection } from './finding-section.ts';
import { count, type Layout } from './layout.ts';

/** The report that people read: findings, what they rest on, and the sum of it. */
export function terminalReport(input: ReportInput, { width, colour }: { width: number; colour: boolean }): string {
  const layout: Layout = { width, paint: painter(colour) };
  const sections = input.findings.map((finding) => findingSection(finding, input, layout));
  const ending = [coverageSection(input.surface, layout), [summary(input, layout)]];
  return `${[...sections, ...ending].map((lines) => lines.join('\n')).join('\n\n')}\n`;
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
