/** Where modules come from: the scanned project and our descriptions of libraries. */
export interface Sources {
  /** What an absolute or relative dotted name means, as seen from a file; null where it is not to be found. */
  find(dotted: string, from: string): FoundModule | null;
}

export interface FoundModule {
  /** The one dotted name under which the module is known, from wherever it is imported. */
  readonly name: string;
  /** Null for a folder without `__init__.py`. */
  readonly file: string | null;
  readonly isStub: boolean;
  read(): Uint8Array | null;
}
