import type { Console } from '../console.ts';
import { exitCodeOf, type Gate } from '../exit-code.ts';
import type { Format, FurtherReport } from '../formats.ts';
import { deliver, drawing, save } from './deliver.ts';
import { knownRules } from '../known-rules.ts';
import { openScan, type ScanCommandOptions, type Wanted } from './open-scan.ts';
import { report } from './reports.ts';

export interface ScanOptions extends ScanCommandOptions, Wanted, Gate {
  readonly format: Format;
  readonly also: readonly FurtherReport[];
}

/** `overshare scan`. */
export async function scan(folder: string, options: ScanOptions, console: Console): Promise<number> {
  knownRules([...(options.only ?? []), ...(options.skip ?? [])]);
  const found = await openScan(folder, options, console);
  for (const { format, file } of options.also) {
    save(await report(format, found, { width: console.columns, colour: false }), file, console);
  }
  deliver(await report(options.format, found, drawing(options, console)), options, console);
  return exitCodeOf(found.findings, found.surface.coverage, options);
}
