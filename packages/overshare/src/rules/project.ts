import { compareText, distinct, endpointName, type Remedy, type Severity, type Statement } from '#findings/index.ts';
import type { Endpoint, Location } from '#surface/index.ts';
import { handlerOf } from './leaving.ts';

/** What a statement about the whole project says of its endpoints. */
export interface Told {
  readonly severity: Severity;
  readonly confidence: Statement['confidence'];
  readonly about: readonly string[];
  readonly remedy: Remedy | null;
  readonly args?: Statement['args'];
  /** Where one would repair it, where that is not the first endpoint. */
  readonly location?: Location;
}

/** One statement about the whole project with its endpoints as places; nothing where there is none. */
export function aboutProject(endpoints: readonly Endpoint[], told: Told): Statement[] {
  const ordered = endpoints.toSorted(byPlace);
  const [first] = ordered;
  const location = told.location ?? (first && handlerOf(first));
  if (location === undefined) return [];
  return [
    {
      endpoint: null,
      severity: told.severity,
      confidence: told.confidence,
      location,
      about: told.about,
      related: ordered.map((endpoint) => ({ ...handlerOf(endpoint), message: endpointName(endpoint) })),
      args: { ...told.args, count: String(distinct(endpoints.map(endpointName)).length) },
      remedy: told.remedy,
    },
  ];
}

/** In the order of the code, so that the order of the endpoints does not show. */
function byPlace({ handler: one, ...a }: Endpoint, { handler: two, ...b }: Endpoint): number {
  return compareText(one.file, two.file) || one.line - two.line || compareText(a.id, b.id);
}
