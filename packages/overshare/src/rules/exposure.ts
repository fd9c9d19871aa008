import {
  compareSeverity,
  compareText,
  distinct,
  endpointName,
  groupBy,
  strongest,
  type Report,
  type Statement,
} from '#findings/index.ts';
import type { Surface } from '#surface/index.ts';
import { chooseFields } from './choose-fields.ts';
import { leaving, type Leaving } from './leaving.ts';

type Place = [Leaving, ...Leaving[]];

/**
 * Says of each place what leaves there of one kind: one statement for an endpoint and a place of repair, whatever the
 * number of fields.
 */
export function reportExposure(surface: Surface, report: Report, concerns: (one: Leaving) => boolean): void {
  const everything = leaving(surface);
  const flagged = everything.filter((one) => one.severity !== null && concerns(one));
  const around = groupBy(everything, placeOf);
  for (const [key, place] of groupBy(flagged, placeOf)) report(statementOf(place, around.get(key) ?? []));
}

/** Endpoint, repair place, and, where a place serves others too, the model. */
export function placeOf(one: Leaving): string {
  return JSON.stringify([
    one.endpoint.id,
    one.location.file,
    one.location.symbol ?? one.location.startLine,
    subjectOf(one),
  ]);
}

/** A serializer that serves many models is one cause for each of them; within the handler itself there is one cause. */
export function subjectOf({ endpoint, field, location }: Leaving): string {
  return location.symbol === endpoint.handler.symbol ? '' : (field.model ?? '');
}

function statementOf(place: Place, around: readonly Leaving[]): Statement {
  const [first, ...rest] = [...place].sort(compareLeaving) as Place;
  const worst = [first, ...rest.filter(({ severity }) => severity === first.severity)];
  const paths = distinct(place.map(({ field }) => field.path));
  return {
    endpoint: first.endpoint,
    severity: first.severity ?? 'info',
    confidence: strongest(worst.map(({ confidence }) => confidence)),
    location: [first, ...rest].reduce((one, two) => (one.location.startLine <= two.location.startLine ? one : two))
      .location,
    about: distinct(place.map(({ field }) => field.origin ?? field.path)),
    subject: subjectOf(first),
    exposure: place.some(({ field }) => field.exposure === 'leak') ? 'leak' : 'excess',
    fields: paths,
    args: { endpoint: endpointName(first.endpoint), ...fieldArgs([first, ...rest]), audience: first.audience },
    remedy: chooseFields(place, around),
  };
}

/** What a message needs to name fields: paths and where they come from, the worst first, each once. */
export function fieldArgs(place: readonly Leaving[]): { fields: string; origins: string } {
  const origins = new Map(place.map(({ field }) => [field.path, shortOrigin(field.origin)]));
  return { fields: [...origins.keys()].join(', '), origins: [...origins.values()].join(', ') };
}

/** `shop.models.User.email` as people say it: `User.email`. */
function shortOrigin(origin: string | null): string {
  return origin === null ? '' : origin.split('.').slice(-2).join('.');
}

function compareLeaving(one: Leaving, two: Leaving): number {
  return compareSeverity(one.severity ?? 'info', two.severity ?? 'info') || compareText(one.field.path, two.field.path);
}
