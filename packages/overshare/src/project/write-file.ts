import { closeSync, fsyncSync, lstatSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { CodedError } from './coded-error.ts';
import { projectError } from './project-errors.ts';
import { reasonOf } from './read-bytes.ts';

/** Writes a report all at once: whoever reads the file sees the old text or the new one, never a part. */
export function writeFile(file: string, text: string, workingDirectory: string): void {
  const path = resolve(workingDirectory, file);
  try {
    if (isSomethingElse(path)) throw projectError('output-not-a-file', { file });
    // a draft that exists already is not ours, and opening it fails
    const draft = join(dirname(path), `.${basename(path).slice(0, 100)}.${process.pid}.tmp`);
    replace(path, draft, openSync(draft, 'wx'), text);
  } catch (error) {
    if (error instanceof CodedError) throw error;
    throw projectError('output-unwritable', { file, reason: whyNot(error) });
  }
}

/** A link, a folder, a device. */
function isSomethingElse(path: string): boolean {
  const present = lstatSync(path, { throwIfNoEntry: false });
  return present !== undefined && !present.isFile();
}

function replace(path: string, draft: string, descriptor: number, text: string): void {
  try {
    writeFileSync(descriptor, text);
    fsyncSync(descriptor);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  } finally {
    closeSync(descriptor);
  }
}

function whyNot(error: unknown): string {
  return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'its folder does not exist' : reasonOf(error);
}
