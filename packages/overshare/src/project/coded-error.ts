/** What one kind of error means to the user. */
export interface ErrorKind {
  /** `{name}` stands for a detail of the case. */
  readonly message: string;
  /** What to do about it. */
  readonly advice: string;
}

/** An error that the user can do something about. Everything else that is thrown is a defect of Overshare. */
export class CodedError extends Error {
  readonly code: string;
  readonly advice: string;

  constructor(code: string, kind: ErrorKind, details: Readonly<Record<string, string>> = {}) {
    const fill = (text: string) => text.replace(/\{(\w+)\}/g, (whole, name: string) => details[name] ?? whole);
    super(fill(kind.message));
    this.name = 'CodedError';
    this.code = code;
    this.advice = fill(kind.advice);
  }
}
