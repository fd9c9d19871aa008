import { bodyDifference } from './bodies.ts';
import { corsDifferences } from './cors.ts';
import type { Difference, Pair } from './difference.ts';
import { outcomeOf } from './outcome.ts';
import type { Call, Identity, RecordedEndpoint, Recording } from './recording.ts';
import type { Report, ReportedEndpoint } from './report.ts';

/** The analyzer's name of each recorded caller. */
const callerOf = {
  anonymous: 'anonymous',
  other: 'stranger',
  owner: 'owner',
  staff: 'staff',
  colleague: 'colleague',
  plain: 'plain',
} as const;

/** Everything in which a report differs from what the framework did. */
export function compare(recording: Recording, report: Report): Difference[] {
  const reported = byName(report);
  const endpoints = recording.endpoints.filter(({ method }) => isMethod(method));
  const recorded = new Set(endpoints.map(nameOf));
  const open = new Set(endpoints.flatMap(({ path, anyMethod }) => (anyMethod ? [path] : [])));
  const invented = [...reported.keys()].filter((name) => !recorded.has(name) && !open.has(pathOf(name)));
  return [
    ...endpoints.flatMap((endpoint) =>
      compareEndpoint(endpoint, reportedAs(endpoint, reported), recording.recognisable),
    ),
    ...invented.map((name) => missing(name, 'no such endpoint', 'an endpoint')),
  ];
}

function compareEndpoint(
  recorded: RecordedEndpoint,
  reported: ReportedEndpoint | undefined,
  recognisable: readonly string[] | undefined,
): Difference[] {
  const endpoint = nameOf(recorded);
  if (!reported) return [missing(endpoint, 'an endpoint', 'nothing')];
  const about = (identity: Identity | null, what: Difference['what'], pair: Pair | null): Difference[] =>
    pair ? [{ endpoint, identity, what, ...pair }] : [];
  const calls = Object.entries(recorded.calls) as [Identity, Call][];
  return [
    ...calls.flatMap(([identity]) => about(identity, 'outcome', outcomeDifference(recorded, identity, reported))),
    ...calls.flatMap(([identity, call]) =>
      about(identity, 'fields', bodyDifference(call, callerOf[identity], reported, recognisable)),
    ),
    ...about(null, 'writes', writesDifference(recorded, reported)),
    ...corsDifferences(recorded, reported).flatMap((pair) => about(null, 'cors', pair)),
    ...about(null, 'throttle', throttleDifference(recorded, reported)),
  ];
}

function outcomeDifference(recorded: RecordedEndpoint, identity: Identity, reported: ReportedEndpoint): Pair | null {
  const outcome = outcomeOf(recorded, identity);
  // Null: no owner exists here, and whoever calls is as good as a stranger.
  const said = reported.callers[callerOf[identity]] ?? reported.callers['plain'] ?? 'nothing';
  return outcome === null || outcome === said ? null : { recorded: outcome, reported: said };
}

function writesDifference(recorded: RecordedEndpoint, reported: ReportedEndpoint): Pair | null {
  const happened = Object.values(recorded.calls)
    .flatMap((call) => call.writes ?? [])
    .flatMap(({ model, fields }) => fields.map((field) => `${model}.${field}`));
  const said = reported.writes.flatMap(({ model, fields }) =>
    fields.map((field) => `${model.split('.').at(-1)}.${field}`),
  );
  return listDifference(happened, said);
}

function throttleDifference({ burst }: RecordedEndpoint, { throttled }: ReportedEndpoint): Pair | null {
  if (!burst) return null;
  const happened = burst.last === 429 ? 'yes' : 'no';
  return happened === throttled ? null : { recorded: happened, reported: throttled };
}

function listDifference(recorded: readonly string[], reported: readonly string[]): Pair | null {
  const [first, second] = [recorded, reported].map((list) => [...new Set(list)].sort().join(' '));
  return first === second ? null : { recorded: first ?? '', reported: second ?? '' };
}

function missing(endpoint: string, recorded: string, reported: string): Difference {
  return { endpoint, identity: null, what: 'endpoint', recorded, reported };
}

/** What a client asks about an endpoint is no endpoint of its own. */
const isMethod = (method: string): boolean => method !== 'OPTIONS';

function byName(report: Report): Map<string, ReportedEndpoint> {
  const pairs = report.endpoints.flatMap((endpoint) =>
    endpoint.methods.filter(isMethod).map((method) => [`${method} ${endpoint.path}`, endpoint] as const),
  );
  return new Map(pairs);
}

/** A view that answers every method may be reported as such. */
function reportedAs(endpoint: RecordedEndpoint, reported: ReadonlyMap<string, ReportedEndpoint>) {
  return reported.get(nameOf(endpoint)) ?? (endpoint.anyMethod && reported.get(`ANY ${endpoint.path}`));
}

const pathOf = (name: string): string => name.slice(name.indexOf(' ') + 1);

function nameOf({ method, path }: RecordedEndpoint): string {
  return `${method} ${path}`;
}
