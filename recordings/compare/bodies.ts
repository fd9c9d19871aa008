import type { Pair } from './difference.ts';
import type { Call } from './recording.ts';
import type { ReportedEndpoint, ReportedField } from './report.ts';

/** What of a body the report misses or invents; null where it is right, or where nothing was served. */
export function bodyDifference(
  call: Call,
  caller: string,
  reported: ReportedEndpoint,
  recognisable: readonly string[] = [],
): Pair | null {
  if (call.status >= 300) return null;
  const fields = fieldsFor(call, caller, reported);
  if (call.paths) return pathsDifference(call.paths, fields);
  const origins = fields.flatMap(({ origin }) => (origin === null ? [] : [shortOrigin(origin)]));
  const columns = origins.filter((column) => recognisable.includes(column));
  return difference(call.columns ?? [], columns, columns);
}

/** What leaves to this caller with this status. */
function fieldsFor({ status, paths }: Call, caller: string, { responses }: ReportedEndpoint): ReportedField[] {
  return responses
    .filter((response) => response.status === status && (response.kind === 'json') === (paths !== undefined))
    .flatMap((response) => response.fields)
    .filter((field) => field.callers.includes(caller));
}

function pathsDifference(paths: readonly string[], fields: readonly ReportedField[]): Pair | null {
  const patterns = fields.map((field) => ({ ...field, matches: matcher(field.path) }));
  // A field under a condition may leave or not, and a key known only at run time may not occur.
  const expected = patterns.filter((pattern) => pattern.condition === undefined && !pattern.path.includes('{}'));
  const met = paths.filter((path) => patterns.some((pattern) => pattern.matches(path)));
  const missed = paths.filter((path) => !met.includes(path));
  const invented = expected.filter((pattern) => !paths.some((path) => pattern.matches(path)));
  if (!missed.length && !invented.length) return null;
  return { recorded: list(paths), reported: list(fields.map((field) => field.path)) };
}

/** Whether a recorded path is what a reported one means, where `{}` stands for any key. */
function matcher(pattern: string): (path: string) => boolean {
  const parts = pattern.split('.');
  return (path) => {
    const keys = path.split('.');
    return keys.length === parts.length && keys.every((key, index) => isKey(key, parts[index] ?? ''));
  };
}

function isKey(key: string, part: string): boolean {
  return key === part || (part.startsWith('{}') && key.endsWith(part.slice(2)));
}

function difference(recorded: readonly string[], reported: readonly string[], shown: readonly string[]): Pair | null {
  const isSame = recorded.every((item) => reported.includes(item)) && reported.every((item) => recorded.includes(item));
  return isSame ? null : { recorded: list(recorded), reported: list(shown) };
}

/** `shop.models.User.email` → `User.email`. */
function shortOrigin(origin: string): string {
  return origin.split('.').slice(-2).join('.');
}

function list(items: readonly string[]): string {
  return [...new Set(items)].sort().join(' ');
}
