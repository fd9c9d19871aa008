import type { Module } from './ast.ts';

/** A place where the source is no Python that we read: its byte offset and what was wrong. */
export interface Problem {
  readonly offset: number;
  readonly message: string;
}

/** A parsed source. The tree holds what could be understood; `problems` is empty for a well-formed file. */
export interface Source {
  readonly module: Module;
  readonly problems: readonly Problem[];
  /** Byte offset at which each line starts; line n (from 1) starts at `lineStarts[n - 1]`. */
  readonly lineStarts: Uint32Array;
}

/**
 * Parses one Python file (3.8 to 3.14 syntax). Never throws: what is broken becomes a problem and the definitions
 * around it are kept. A Python 2 file gives one problem whose message says so and an empty module.
 */
export function parse(_bytes: Uint8Array): Source {
  throw new Error('not written yet');
}
