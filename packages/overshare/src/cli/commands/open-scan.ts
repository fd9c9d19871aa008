import { findConfiguration } from '#scan/configuration.ts';
import { scanFolder, scanFor, type Choice, type Scan } from '#scan/index.ts';
import { plain } from '#reports/text/plain.ts';
import type { Persona } from '#findings/index.ts';
import type { Console } from '../console.ts';

/** What the commands that scan have in common. */
export interface ScanCommandOptions {
  readonly config?: string;
  readonly output?: string;
  readonly color: boolean;
  readonly quiet?: true;
}

/** Which findings are wanted. */
export interface Wanted extends Choice {
  readonly persona?: Persona;
}

/** Scans a folder as the configuration and the command line say, and tells whoever waits. */
export async function openScan(
  folder: string,
  { config, quiet, persona, ...choice }: ScanCommandOptions & Wanted,
  console: Console,
): Promise<Scan> {
  const { workingDirectory } = console;
  const configuration = await findConfiguration(workingDirectory, config);
  const tells = console.isWatched && !quiet;
  if (tells) console.note(`Scanning ${plain(folder)} …`);
  try {
    const scan = await scanFolder(folder, { ...choice, configuration, workingDirectory });
    return scanFor(persona ?? configuration.persona ?? 'regular', scan);
  } finally {
    if (tells) console.note('\r\u001b[K');
  }
}
