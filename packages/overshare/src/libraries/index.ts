import type { Finding } from '#findings/finding.ts';
import type { Endpoint, Surface } from '#surface/index.ts';

export { analyze } from './analyze.ts';

/** A finding's remedy as code, in the project's own names and for its versions; null where there is none to show. */
export function remedyCode(_finding: Finding, _endpoint: Endpoint | null, _surface: Surface): string | null {
  return null;
}
