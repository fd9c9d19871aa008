import { findConfiguration } from '#project/index.ts';
import { scanFolder, type Scan } from '#scan/index.ts';
import { plain } from '#reports/text/plain.ts';
import type { Console } from '../console.ts';

/** What the commands that scan have in common. */
export interface ScanCommandOptions {
  readonly config?: string;
  readonly output?: string;
  readonly color: boolean;
  readonly quiet?: true;
}

/** Scans a folder as the configuration says, and tells whoever waits. */
export async function openScan(folder: string, { config, quiet }: ScanCommandOptions, console: Console): Promise<Scan> {
  const { workingDirectory } = console;
  const configuration = await findConfiguration(workingDirectory, config);
  const tells = console.isWatched && !quiet;
  if (tells) console.note(`Scanning ${plain(folder)} …`);
  try {
    return await scanFolder(folder, { configuration, workingDirectory });
  } finally {
    if (tells) console.note('\r\u001b[K');
  }
}
