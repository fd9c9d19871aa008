import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listConstructs, recordingFile } from '../constructs.mjs';
import type { Recording } from './recording.ts';

/** One micro application, as recorded in one environment. */
export interface Case {
  /** `flask_sqlalchemy/row-dict (older)`. */
  readonly name: string;
  readonly folder: string;
  readonly environment: string;
  /** Recorded in several environments: the scanned folder itself pins no versions. */
  readonly isOneOfSeveral: boolean;
  readonly recording: Recording;
}

/** All recordings. */
export function allCases(): Case[] {
  return listConstructs(join(dirname(fileURLToPath(import.meta.url)), '..')).flatMap((construct) =>
    construct.environments.map((environment) => ({
      name: construct.environments.length > 1 ? `${construct.name} (${environment})` : construct.name,
      folder: construct.folder,
      environment,
      isOneOfSeveral: construct.environments.length > 1,
      recording: recordingOf(join(construct.folder, recordingFile(construct, environment))),
    })),
  );
}

/** Gives the folder to scan to `use`: the application itself, or a copy that pins the recorded versions. */
export async function withProject<Result>(of: Case, use: (folder: string) => Promise<Result>): Promise<Result> {
  const app = join(of.folder, 'app');
  if (!of.isOneOfSeveral) return use(app);
  const copy = mkdtempSync(join(tmpdir(), 'recording-'));
  try {
    cpSync(app, copy, { recursive: true });
    const pins = Object.entries(of.recording.versions).map(([name, version]) => `${name}==${version}\n`);
    writeFileSync(join(copy, 'requirements.txt'), pins.join(''));
    return await use(copy);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function recordingOf(file: string): Recording {
  return JSON.parse(readFileSync(file, 'utf8')) as Recording;
}
