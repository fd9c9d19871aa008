import type { ReportInput } from '#reports/report-input.ts';
import type { Scan } from '#scan/index.ts';
import type { Format } from '../formats.ts';
import { version } from '../version.ts';

interface Drawing {
  readonly width: number;
  readonly colour: boolean;
  /** Where the scanned folder lies, seen from where the command runs; empty where it is not below. */
  readonly folder: string;
}

/** Each format is loaded only when it is asked for. */
const writers: Readonly<Record<Format, (scan: ReportInput, drawing: Drawing) => Promise<string>>> = {
  terminal: async (scan, drawing) =>
    (await import('#reports/terminal/terminal-report.ts')).terminalReport(scan, drawing),
  json: async (scan) => (await import('#reports/json/report-json.ts')).jsonReport(scan, version),
  sarif: async (scan, { folder }) => {
    const { rulePages } = await import('./rule-pages.ts');
    return (await import('#reports/sarif/sarif-report.ts')).sarifReport(scan, { version, rules: rulePages(), folder });
  },
  markdown: async (scan) => (await import('#reports/markdown/markdown-report.ts')).markdownReport(scan),
};

/** A scan as text. */
export function report(format: Format, scan: Scan, drawing: Drawing): Promise<string> {
  return writers[format](scan, drawing);
}
