import { distinct } from '#findings/index.ts';
import { isSensitive } from './data-kind.ts';
import type { Leaving } from './leaving.ts';

/** Which fields of one model may stay and which have to go, by the names of their columns. */
export interface Choice {
  readonly model: string | null;
  readonly keep: readonly string[];
  readonly drop: readonly string[];
}

/** The remedy of an exposure: the same list of fields whichever rule asks, so that one repair serves all of them. */
export function chooseFields(flagged: readonly Leaving[], around: readonly Leaving[]): Choice {
  const drop = distinct([...flagged, ...around.filter(isHarmful)].map(nameOf));
  const keep = distinct(around.map(nameOf)).filter((name) => !drop.includes(name));
  const models = distinct(flagged.map(({ field }) => field.model ?? ''));
  return { model: models.length === 1 ? models[0] || null : null, keep, drop };
}

/** The remedy where everything is swept along: to name what may leave, and only what is harmful goes. */
export function nameFields(place: readonly Leaving[]): Choice {
  return { ...chooseFields(place.filter(isHarmful), place), model: place[0]?.field.model ?? null };
}

/** Business data may be what the endpoint is for; credentials and personal data that somebody else gets are not. */
function isHarmful({ field, kind, severity }: Leaving): boolean {
  return severity !== null && kind !== 'business' && isSensitive(field);
}

/** The column's name, else the key. */
function nameOf({ field }: Leaving): string {
  return (field.origin ?? field.path).split('.').at(-1) ?? field.path;
}
