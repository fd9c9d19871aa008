import { closeSync, fsyncSync, lstatSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { projectError } from './project-errors.ts';
import { reasonOf } from './read-bytes.ts';

/** Writes a report all at once: whoever reads the file sees the old text or the new one, never a part. */
export function writeFile(file: string, text: string): void {
  const present = lstatSync(file, { throwIfNoEntry: false });
  if (present && !present.isFile()) throw projectError('output-not-a-file', { file });
  const draft = join(dirname(file), `.${basename(file).slice(0, 100)}.${process.pid}.tmp`);
  try {
    writeDurably(draft, text);
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw projectError('output-unwritable', { file, reason: whyNot(error) });
  }
}

function whyNot(error: unknown): string {
  return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'its folder does not exist' : reasonOf(error);
}

/** A draft that exists already is not ours. */
function writeDurably(draft: string, text: string): void {
  const descriptor = openSync(draft, 'wx');
  try {
    writeFileSync(descriptor, text);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
