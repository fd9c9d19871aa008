import { jsonReport } from '#reports/json/report-json.ts';
import { terminalReport } from '#reports/terminal/terminal-report.ts';
import type { Console } from '../console.ts';
import { exitCodeOf, type Gate } from '../exit-code.ts';
import { version } from '../version.ts';
import { deliver, drawing } from './deliver.ts';
import { openScan, type ScanCommandOptions } from './open-scan.ts';

export interface ScanOptions extends ScanCommandOptions, Gate {
  readonly format: 'terminal' | 'json';
}

/** `overshare scan`. */
export async function scan(folder: string, options: ScanOptions, console: Console): Promise<number> {
  const found = await openScan(folder, options, console);
  const text =
    options.format === 'json' ? jsonReport(found, version) : terminalReport(found, drawing(options, console));
  deliver(text, options, console);
  return exitCodeOf(found.findings, found.surface.coverage, options);
}
