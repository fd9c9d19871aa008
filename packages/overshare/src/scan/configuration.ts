import { findConfiguration as find, type Configuration } from '#project/index.ts';
import { rules } from '#rules/index.ts';

/** Reads the named configuration file, or the nearest `overshare.yml` from a folder upwards, or else none. */
export function findConfiguration(workingDirectory: string, named?: string): Promise<Configuration> {
  return find(
    workingDirectory,
    named,
    rules.map(({ id }) => id),
  );
}
