import {
  distinct,
  endpointName,
  groupBy,
  strongest,
  worst,
  type Remedy,
  type Report,
  type Severity,
  type Statement,
} from '#findings/index.ts';
import type { Surface } from '#surface/index.ts';
import { chooseFields } from './choose-fields.ts';
import { compareLeaving, leaving, type Leaving } from './leaving.ts';

/** Fields of one kind that leave at one place. */
export type Place = readonly [Leaving, ...Leaving[]];

/** What a rule about exposures looks for. */
export interface Concern {
  /** Whether the rule is about this field. */
  readonly about: (one: Leaving) => boolean;
  /** Fields that differ in this are different causes, where not the place alone decides. */
  readonly subject?: (one: Leaving) => string;
  /** How bad it is, where not the scale of exposures decides. */
  readonly severity?: (place: Place, surface: Surface) => Severity | null;
  /** What repairs it, where not a list of fields does. */
  readonly remedy?: (place: Place, surface: Surface) => Remedy;
  /** What the message needs beyond endpoint, fields and audience. */
  readonly args?: (place: Place, surface: Surface) => Readonly<Record<string, string>>;
}

/**
 * Says of each place what leaves there of one kind: one statement for an endpoint and a place of repair, whatever the
 * number of fields.
 */
export function reportExposure(surface: Surface, report: Report, concern: Concern): void {
  const everything = leaving(surface);
  const around = groupBy(everything, placeOf);
  const subject = concern.subject ?? subjectOf;
  const places = groupBy(everything.filter(concern.about), (one) => JSON.stringify([placeOf(one), subject(one)]));
  for (const found of places.values()) {
    const place = found.sort(compareLeaving);
    const severity = concern.severity ? concern.severity(place, surface) : worst(place.map((one) => one.severity));
    if (severity === null) continue;
    const beside = around.get(placeOf(place[0])) ?? [];
    report({
      ...statementOf(place),
      severity,
      subject: subject(place[0]),
      args: { ...fieldArgs(place), ...concern.args?.(place, surface) },
      remedy: concern.remedy?.(place, surface) ?? {
        kind: 'choose-fields',
        ...chooseFields(
          place,
          beside.filter((one) => subject(one) === subject(place[0])),
        ),
      },
    });
  }
}

/** Endpoint and repair place. A line would split one function. */
function placeOf({ endpoint, location }: Leaving): string {
  return JSON.stringify([endpoint.id, location.file, location.symbol ?? location.startLine]);
}

/** A serializer that serves many models is one cause for each of them; within the handler itself there is one cause. */
function subjectOf({ endpoint, field, location }: Leaving): string {
  return location.symbol === endpoint.handler.symbol ? '' : (field.model ?? '');
}

function statementOf(place: Place): Omit<Statement, 'severity' | 'args' | 'remedy'> {
  const [first] = place;
  const equals = place.filter(({ severity }) => severity === first.severity);
  return {
    endpoint: first.endpoint,
    confidence: strongest(equals.map(({ confidence }) => confidence)),
    location: place.map(({ location }) => location).reduce((one, two) => (one.startLine <= two.startLine ? one : two)),
    about: distinct(place.map(({ field }) => field.origin ?? field.path)),
    exposure: place.some(({ field }) => field.exposure === 'leak') ? 'leak' : 'excess',
    fields: distinct(place.map(({ field }) => field.path)),
  };
}

/** What every message about fields needs: paths and where they come from, the worst first. */
export function fieldArgs(place: Place): Readonly<Record<string, string>> {
  const [{ endpoint, audience }] = place;
  const origins = new Map(place.map(({ field }) => [field.path, shortName(field.origin)]));
  return {
    endpoint: endpointName(endpoint),
    fields: [...origins.keys()].join(', '),
    origins: [...origins.values()].join(', '),
    audience,
  };
}

/** `shop.models.User.email` as people say it: `User.email`. */
function shortName(origin: string | null): string {
  return origin === null ? '' : origin.split('.').slice(-2).join('.');
}
