/** A place where the source is no Python that we read: its byte offset and what was wrong. */
export interface Problem {
  readonly offset: number;
  readonly message: string;
}

/** Thrown inside the parser where a statement cannot be read; the statement list around it catches it and goes on. */
export class BrokenSyntax extends Error {
  readonly offset: number;

  constructor(offset: number, message: string) {
    super(message);
    this.offset = offset;
  }
}
