import { emptyConfiguration, type Configuration } from './configuration.ts';
import { Ledger } from './ledger.ts';
import { makeProject } from './make-project.ts';
import type { Project } from './project.ts';

/** A project of sources held in memory: path → text or bytes. Files that pin versions, such as requirements.txt, count as well. */
export function memoryProject(
  sources: Readonly<Record<string, string | Uint8Array>>,
  configuration: Configuration = emptyConfiguration,
): Project {
  const encoder = new TextEncoder();
  const bytes = new Map(
    Object.entries(sources).map(([file, text]) => [file, typeof text === 'string' ? encoder.encode(text) : text]),
  );
  return makeProject(
    { names: [...bytes.keys()], load: (file) => bytes.get(file) ?? null },
    configuration,
    new Ledger(),
  );
}
