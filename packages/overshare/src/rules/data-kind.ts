import type { Exposure, Sensitivity } from '#surface/index.ts';

/**
 * Sensitivities as far as severity tells them apart, the worst first. *Intimate*: health, money, identity numbers, what
 * harms a person by itself. *Profile*: names, ages, places, what people often show on purpose.
 */
export const dataKinds = [
  'credential',
  'secret',
  'intimate',
  'contact',
  'business',
  'profile',
  'internal',
  'ordinary',
] as const;
export type DataKind = (typeof dataKinds)[number];

/** A field, or a column of which only the class is known. */
export interface Holder {
  readonly sensitivity: readonly Sensitivity[];
  readonly exposure?: Exposure;
}

/** The worst kind of data that a field or column holds. */
export function dataKindOf({ sensitivity, exposure }: Holder): DataKind {
  const kinds = sensitivity.map((one) => kindOf(one, exposure));
  return dataKinds.find((kind) => kinds.includes(kind)) ?? 'ordinary';
}

/** What is fine to leave (a nickname, a price in a catalogue) counts as ordinary, whatever its class. */
function kindOf(sensitivity: Sensitivity, exposure: Exposure | undefined): DataKind {
  if (sensitivity === 'credential' || sensitivity === 'secret') return sensitivity;
  if (exposure === null) return 'ordinary';
  if (sensitivity.startsWith('internal.')) return 'internal';
  if (sensitivity.startsWith('personal.')) return kindOfPersonal(sensitivity, exposure);
  return sensitivity === 'business' ? 'business' : 'ordinary';
}

/** The same class holds a card number, which harms, and its last four digits, which do not. */
function kindOfPersonal(sensitivity: Sensitivity, exposure: Exposure | undefined): DataKind {
  if (exposure === 'leak') return 'intimate';
  if (sensitivity === 'personal.contact') return 'contact';
  const grave = sensitivity === 'personal.health' || sensitivity === 'personal.financial';
  return grave && exposure === undefined ? 'intimate' : 'profile';
}

/** Data that not everybody should have: more than content, names of people and the database's own columns. */
export function isSensitive(holder: Holder): boolean {
  const kind = dataKindOf(holder);
  return kind !== 'ordinary' && kind !== 'internal' && kind !== 'profile';
}
