import type { Configuration } from './configuration.ts';
import type { Versions } from './pins/versions.ts';

/** A folder of Python source, its settings and its pinned versions. From the disk, or held in memory. */
export interface Project {
  /** The Python files to look for endpoints in: relative to the folder, forward slashes, sorted by bytes. Tests and migrations are not among them. */
  readonly files: readonly string[];
  readonly versions: Versions;
  readonly configuration: Configuration;
  /** How many files were read so far. */
  readonly filesRead: number;
  /** What was left out and why, also what turned out unreadable since; sorted by file. */
  readonly skipped: readonly Skipped[];
  /** The bytes of a Python file; null, and recorded as skipped, where it cannot be read. */
  read(file: string): Uint8Array | null;
  /** Records that a file could not be used, e.g. because its syntax is broken. The first reason stands. */
  skip(file: string, reason: string): void;
  /**
   * The file or folder that an absolute dotted name means, as seen from the importing file; relative names start with dots.
   * Tests and migrations are found too. Null: not in this project.
   */
  resolveModule(dotted: string, from?: string): Module | null;
  /** The dotted name that a file is imported by; no two files have the same one. */
  moduleName(file: string): string;
}

export interface Skipped {
  readonly file: string;
  readonly reason: string;
  /** Left out on purpose, so that the scan is not incomplete for it: tests, ignored paths, virtual environments. */
  readonly intended?: true;
}

/** What a dotted name means: a module has only a file, a namespace package only a folder, a package has both. */
export interface Module {
  readonly file: string | null;
  readonly folder: string | null;
}
