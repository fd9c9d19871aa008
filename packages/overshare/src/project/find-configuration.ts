import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { emptyConfiguration, type Configuration } from './configuration.ts';
import { projectError } from './project-errors.ts';
import { readBytes } from './read-bytes.ts';

const names = ['overshare.yml', 'overshare.yaml'];
/** The YAML library needs time that grows with the square of some inputs. */
const sizeLimit = 100_000;

/** Reads the named configuration file, or the nearest one from the working directory upwards, or else none. */
export async function findConfiguration(
  workingDirectory: string,
  named: string | undefined,
  ruleIds: readonly string[],
): Promise<Configuration> {
  const path = named === undefined ? nearest(workingDirectory) : resolve(workingDirectory, named);
  if (path === null) return emptyConfiguration;
  const file = named ?? relative(workingDirectory, path);
  if (!existsSync(path)) throw projectError('config-missing', { file });
  const bytes = readBytes(path, sizeLimit);
  if (typeof bytes === 'string') throw projectError('config-unreadable', { file, reason: bytes });
  // most projects have no configuration: the libraries that check one are loaded only here
  const { readConfiguration } = await import('./read-configuration.ts');
  return readConfiguration(new TextDecoder().decode(bytes), file, ruleIds);
}

function nearest(folder: string): string | null {
  const found = names.map((name) => join(folder, name)).find((file) => existsSync(file));
  if (found) return found;
  const above = dirname(folder);
  return above === folder ? null : nearest(above);
}
