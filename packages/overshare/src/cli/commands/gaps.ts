import { gapsList } from '#reports/gaps-list.ts';
import type { Console } from '../console.ts';
import { exitCode } from '../exit-code.ts';
import { deliver } from './deliver.ts';
import { openScan, type ScanCommandOptions } from './open-scan.ts';

/** `overshare gaps`: what to describe next. */
export async function gaps(folder: string, options: ScanCommandOptions, console: Console): Promise<number> {
  const { surface } = await openScan(folder, options, console);
  deliver(gapsList(surface), options, console);
  return exitCode.clean;
}
