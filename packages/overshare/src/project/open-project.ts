import { realpathSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { emptyConfiguration, type Configuration } from './configuration.ts';
import { Ledger } from './ledger.ts';
import { makeProject } from './make-project.ts';
import { projectError } from './project-errors.ts';
import type { Project } from './project.ts';
import { readBytes, reasonOf } from './read-bytes.ts';
import { walk } from './walk.ts';

/** Hand-written Python files stay far below; larger ones are data or made by a program. */
const sourceLimit = 1_000_000;
const lockFileLimit = 10_000_000;

export interface OpenOptions {
  readonly configuration?: Configuration;
  /** Where a relative folder starts; without it, where the process is. */
  readonly workingDirectory?: string;
}

/** Opens a folder on the disk. Throws a coded error where there is none, or nothing in it to scan. */
export function openProject(folder: string, options: OpenOptions = {}): Project {
  const { configuration = emptyConfiguration, workingDirectory = '.' } = options;
  const root = realFolder(folder, workingDirectory);
  const ledger = new Ledger();
  const names = walk(root, configuration.exclude, ledger);
  const load = (file: string) => {
    const bytes = readBytes(join(root, file), file.endsWith('.py') ? sourceLimit : lockFileLimit);
    if (typeof bytes !== 'string') return bytes;
    ledger.add(file, bytes);
    return null;
  };
  const project = makeProject({ names, load }, configuration, ledger);
  if (!project.files.length) throw projectError('no-python', { folder, detail: leftOut(project) });
  return project;
}

function realFolder(folder: string, workingDirectory: string): string {
  try {
    const root = realpathSync(resolve(workingDirectory, folder));
    if (!statSync(root).isDirectory()) throw projectError('folder-is-file', { folder });
    return root;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw projectError('folder-missing', { folder });
    throw code?.startsWith('E') ? projectError('folder-unreadable', { folder, reason: reasonOf(error) }) : error;
  }
}

function leftOut(project: Project): string {
  const list = project.skipped.slice(0, 5).map(({ file, reason }) => `${file}: ${reason}`);
  return list.length ? ` (left out: ${list.join('; ')})` : '';
}
