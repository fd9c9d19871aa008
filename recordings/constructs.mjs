import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The micro applications: every `<library>/<construct>` with a `drive.py` and a scanned folder `app/`.
 * @param {string} folder
 * @returns {{ name: string, folder: string, environments: string[] }[]}
 */
export function listConstructs(folder) {
  return folders(folder)
    .flatMap((library) => folders(join(folder, library)).map((construct) => `${library}/${construct}`))
    .filter((name) => existsSync(join(folder, name, 'drive.py')))
    .map((name) => ({
      name,
      folder: join(folder, name),
      environments: environmentsOf(join(folder, name, 'drive.py')),
    }));
}

/**
 * File name of a construct's recording in an environment.
 * @param {{ environments: string[] }} construct
 * @param {string} environment
 */
export function recordingFile(construct, environment) {
  return construct.environments.length > 1 ? `recording.${environment}.json` : 'recording.json';
}

/** @param {string} file */
function environmentsOf(file) {
  const line = /^environments = \[(.*)\]$/m.exec(readFileSync(file, 'utf8'));
  return line ? [...line[1].matchAll(/"(\w+)"/g)].map((match) => match[1]) : ['current'];
}

/** @param {string} folder */
function folders(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
