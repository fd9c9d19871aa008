import { jsonMap } from '#reports/json/report-json.ts';
import { surfaceTable } from '#reports/surface-table.ts';
import type { Console } from '../console.ts';
import { exitCode } from '../exit-code.ts';
import { version } from '../version.ts';
import { deliver, drawing } from './deliver.ts';
import { openScan, type ScanCommandOptions } from './open-scan.ts';

export interface SurfaceOptions extends ScanCommandOptions {
  readonly format: 'table' | 'json';
}

/** `overshare surface`: the map alone, so nothing in it fails. */
export async function surface(folder: string, options: SurfaceOptions, console: Console): Promise<number> {
  const found = await openScan(folder, options, console);
  const text =
    options.format === 'json' ? jsonMap(found, version) : surfaceTable(found.surface, drawing(options, console));
  deliver(text, options, console);
  return exitCode.clean;
}
