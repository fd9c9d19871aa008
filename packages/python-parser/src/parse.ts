import type { Module } from './ast.ts';
import { findLineStarts } from './bytes.ts';
import { toUtf8 } from './encoding.ts';
import type { Problem } from './problem.ts';
import { StatementParser } from './statement-parser.ts';

export type { Problem } from './problem.ts';

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
 * Nothing in the result refers to `bytes`, so a caller may use one buffer for all files.
 */
export function parse(bytes: Uint8Array): Source {
  const decoded = toUtf8(bytes);
  const lineStarts = findLineStarts(decoded.bytes, decoded.first);
  const parser = new StatementParser(decoded.bytes, decoded.first);
  const module = parser.module();
  if (parser.python2Offset >= 0) {
    const problem = { offset: parser.python2Offset, message: 'this is Python 2; only Python 3 is read' };
    return { module: { ...module, body: [] }, problems: [problem], lineStarts };
  }
  const problems = decoded.problem === null ? parser.problems : [decoded.problem, ...parser.problems];
  return { module, problems, lineStarts };
}
