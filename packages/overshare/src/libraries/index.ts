import type { Finding } from '#findings/finding.ts';
import type { Project } from '#project/index.ts';
import type { Endpoint, Surface } from '#surface/index.ts';

/** Reads a project into the model of its API. */
export function analyze(project: Project): Surface {
  return {
    endpoints: [],
    models: [],
    settings: [],
    identity: { userModel: null, sessionKeys: [], roleColumns: [] },
    coverage: { endpoints: 0, full: 0, partial: 0, filesRead: project.filesRead, filesSkipped: project.skipped, limitsHit: [], unrouted: 0 },
    versions: project.versions.toRecord(),
    gaps: [],
  };
}

/** A finding's remedy as code, in the project's own names and for its versions; null where there is none to show. */
export function remedyCode(_finding: Finding, _endpoint: Endpoint | null, _surface: Surface): string | null {
  return null;
}
