import { writeFile } from '#project/index.ts';
import type { Console } from '../console.ts';
import type { ScanCommandOptions } from './open-scan.ts';

/** How a report is drawn: for the terminal in front of the user, or without colour for a file or a pipe. */
export function drawing({ color, output }: ScanCommandOptions, console: Console): { width: number; colour: boolean } {
  const colour = color && console.isTerminal && !console.noColour && output === undefined;
  return { width: console.columns, colour };
}

/** Brings a report to where it is wanted. */
export function deliver(text: string, { output, quiet }: ScanCommandOptions, console: Console): void {
  if (output !== undefined) save(text, output, console);
  else if (!quiet) console.print(text);
}

/** Writes a report to a file. */
export function save(text: string, file: string, console: Console): void {
  writeFile(file, text, console.workingDirectory);
}
