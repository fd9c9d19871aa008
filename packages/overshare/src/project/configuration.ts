import type { Sensitivity } from '#surface/index.ts';

/** What a project's `overshare.yml` says. */
export interface Configuration {
  readonly sensitivity: {
    /** Column names and the kinds of data they hold, beyond what the built-in table knows. */
    readonly columns: Readonly<Record<string, readonly Sensitivity[]>>;
  };
  /** Paths that are not scanned, written as in .gitignore. */
  readonly exclude: readonly string[];
  /** URL paths that everybody is meant to reach: `*` is one segment, a last `**` all that follow. */
  readonly public: readonly string[];
}

export const emptyConfiguration: Configuration = { sensitivity: { columns: {} }, exclude: [], public: [] };

/** Whether a configuration says that everybody is meant to reach a URL path. */
export function isPublicByIntent(configuration: Configuration, path: string): boolean {
  const segments = path.split('/');
  return configuration.public.some((pattern) => {
    const wanted = pattern.split('/');
    const open = wanted.at(-1) === '**';
    if (open) wanted.pop();
    return (
      (open ? segments.length >= wanted.length : segments.length === wanted.length) &&
      wanted.every((one, at) => one === '*' || one === segments[at])
    );
  });
}
