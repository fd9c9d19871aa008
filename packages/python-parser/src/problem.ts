/** A place where the source is no Python that we read: its byte offset and what was wrong. */
export interface Problem {
  readonly offset: number;
  readonly message: string;
}

/**
 * Thrown inside the parser where a statement cannot be read; the statement list around it catches it and goes on.
 * No Error: it never leaves the parser, and a stack trace costs more than reading the statement.
 */
export class BrokenSyntax implements Problem {
  readonly offset: number;
  readonly message: string;

  constructor(offset: number, message: string) {
    this.offset = offset;
    this.message = message;
  }
}
