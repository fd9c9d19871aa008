import type { Console } from '#cli/console.ts';

/** A console that keeps what it is told. */
export interface CapturedConsole extends Console {
  readonly printed: () => string;
  readonly noted: () => string;
}

export function capturedConsole(changes: Partial<Console> = {}): CapturedConsole {
  const out: string[] = [];
  const notes: string[] = [];
  return {
    workingDirectory: import.meta.dirname,
    isTerminal: false,
    columns: 100,
    noColour: false,
    print: (text) => void out.push(text),
    note: (text) => void notes.push(text),
    isWatched: false,
    printed: () => out.join(''),
    noted: () => notes.join(''),
    ...changes,
  };
}
