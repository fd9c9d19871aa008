import type { Sensitivity } from '#surface/index.ts';

/** What a project's `overshare.yml` says. */
export interface Configuration {
  readonly sensitivity: {
    /** Column names and the kinds of data they hold, beyond what the built-in table knows. */
    readonly columns: Readonly<Record<string, readonly Sensitivity[]>>;
  };
  /** Paths that are not scanned, written as in .gitignore. */
  readonly exclude: readonly string[];
  /** Endpoints that everybody is meant to reach. */
  readonly public: readonly PublicEntry[];
  /** Rules that are not asked, or that speak at another severity. */
  readonly rules: Readonly<Record<string, RuleSetting | undefined>>;
  /** Whom the report is for; the command line may say otherwise. */
  readonly persona?: 'regular' | 'strict' | undefined;
}

/** An entry of `public`. */
export interface PublicEntry {
  /** `/health`, `GET /shops/*` or `/open/**`: `*` is one segment, a last `**` all that follow. */
  readonly endpoint: string;
  readonly reason: string;
}

export type RuleSetting = 'off' | 'critical' | 'high' | 'medium' | 'low' | 'info';

export const emptyConfiguration: Configuration = { sensitivity: { columns: {} }, exclude: [], public: [], rules: {} };

/** The entry by which everybody is meant to reach an endpoint; null: none. */
export function publicEntryFor(
  { public: entries }: Pick<Configuration, 'public'>,
  { methods, path }: { readonly methods: readonly string[]; readonly path: string | null },
): PublicEntry | null {
  if (path === null) return null;
  return entries.find(({ endpoint }) => matches(endpoint, methods, segmentsOf(path))) ?? null;
}

function matches(endpoint: string, methods: readonly string[], segments: readonly string[]): boolean {
  const [pattern = '', method] = endpoint.split(' ').toReversed();
  // whoever may read may ask for the head of it
  const allowed = method === 'GET' ? ['GET', 'HEAD'] : [method];
  if (method !== undefined && !methods.every((one) => allowed.includes(one))) return false;
  const wanted = segmentsOf(pattern);
  const open = wanted.at(-1) === '**';
  if (open) wanted.pop();
  return (
    (open ? segments.length >= wanted.length : segments.length === wanted.length) &&
    wanted.every((one, at) => one === '*' || one === segments[at])
  );
}

/** Whether a path ends in a slash is a matter of the framework. */
function segmentsOf(path: string): string[] {
  return path.replace(/(?<=.)\/$/, '').split('/');
}
