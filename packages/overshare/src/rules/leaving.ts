import { compareSeverity, compareText, type Confidence, type Severity } from '#findings/index.ts';
import type { Endpoint, Field, Location, Response, Surface } from '#surface/index.ts';
import { audienceOfField, type Audience } from './audience.ts';
import { dataKindOf, type DataKind } from './data-kind.ts';
import { severityOf } from './severity.ts';

/** A field on its way out, with what makes it matter. */
export interface Leaving {
  readonly endpoint: Endpoint;
  readonly field: Field;
  readonly kind: DataKind;
  readonly audience: Audience;
  /** By the one scale of exposures; null: fine to leave. */
  readonly severity: Severity | null;
  readonly confidence: Confidence;
  /** Where one would keep it in. */
  readonly location: Location;
}

/** Everything that leaves an API, field by field. */
export function leaving(surface: Surface): Leaving[] {
  return surface.endpoints.flatMap(leavingFrom);
}

/** Everything that leaves one endpoint. */
export function leavingFrom(endpoint: Endpoint): Leaving[] {
  return endpoint.responses.flatMap((response) => response.fields.flatMap((field) => judge(endpoint, response, field)));
}

/** One field as the scale of exposures sees it; nothing where nobody gets it. */
export function judge(endpoint: Endpoint, response: Response, field: Field): Leaving[] {
  const audience = audienceOfField(field);
  if (audience === null) return [];
  const kind = dataKindOf(field);
  const severity = severityOf(kind, audience, holdsMany(field) ? 'many' : 'one');
  const location = field.locations[0] ?? response.location ?? handlerOf(endpoint);
  return [{ endpoint, field, kind, audience, severity, confidence: confidenceOf(endpoint, field), location }];
}

/** A list, or an object whose keys are known only at run time. */
function holdsMany(field: Field): boolean {
  return field.path.includes('[]') || field.path.includes('{}');
}

function confidenceOf(endpoint: Endpoint, field: Field): Confidence {
  if (field.callers.every((caller) => endpoint.callers[caller] !== 'reached')) return 'possible';
  const direct = field.kind !== 'unknown' && field.kind !== 'computed'; // what is made of a column may not show it
  return direct && field.condition === undefined ? 'certain' : 'likely';
}

/** The function that answers, as a place. */
export function handlerOf({ handler }: Endpoint): Location {
  return { file: handler.file, startLine: handler.line, endLine: handler.endLine, symbol: handler.symbol };
}

/** A password, its hash, a token, a key. */
export function isCredential({ kind }: Leaving): boolean {
  return kind === 'credential' || kind === 'secret';
}

/** Harmful by the scale, and neither what the caller sent nor what the developers wrote down to be published. */
export function isOfOthers({ severity, field }: Leaving): boolean {
  return severity !== null && field.kind !== 'request' && field.kind !== 'constant';
}

/** The worst first; what is fine to leave last. */
export function compareLeaving(one: Leaving, two: Leaving): number {
  if (one.severity === null || two.severity === null)
    return Number(one.severity === null) - Number(two.severity === null);
  return compareSeverity(one.severity, two.severity) || compareText(one.field.path, two.field.path);
}
