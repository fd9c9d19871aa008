/** The world around a command, so that tests can stand in for it. */
export interface Console {
  readonly workingDirectory: string;
  /** What the output may assume about where it goes. */
  readonly isTerminal: boolean;
  readonly columns: number;
  readonly noColour: boolean;
  print(text: string): void;
  /** Errors and progress: never part of the output. */
  note(text: string): void;
  /** Whether somebody watches the notes. */
  readonly isWatched: boolean;
}

/** What a program reads gets the same width everywhere. */
const pipedColumns = 100;

/** The console of this process. */
export function processConsole(): Console {
  const { stdout, stderr, env } = process;
  // `overshare scan . | head` closes the pipe while we write: there is nobody left to tell
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    workingDirectory: process.cwd(),
    isTerminal: stdout.isTTY,
    columns: stdout.isTTY ? Math.min(Math.max(stdout.columns, 60), 140) : pipedColumns,
    noColour: Boolean(env['NO_COLOR']) || env['TERM'] === 'dumb',
    print: (text) => void stdout.write(text),
    note: (text) => void stderr.write(text),
    isWatched: stderr.isTTY,
  };
}
