import { isAbsolute, relative, resolve } from 'node:path';
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
  const below = folderBelow(console.workingDirectory, folder);
  for (const { format, file } of options.also) {
    const text = await report(format, found, { width: console.columns, colour: false, folder: below });
    save(text, file, console);
  }
  const text = await report(options.format, found, { ...drawing(options, console), folder: below });
  deliver(text, options, console);
  return exitCodeOf(found.findings, found.surface.coverage, options);
}

/** `backend` where that is scanned from the root of a repository; empty where the folder is not below the working directory. */
function folderBelow(workingDirectory: string, folder: string): string {
  const path = relative(workingDirectory, resolve(workingDirectory, folder)).replaceAll('\\', '/');
  return path === '..' || path.startsWith('../') || isAbsolute(path) ? '' : path;
}
