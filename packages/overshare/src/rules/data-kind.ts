import type { Field, Sensitivity } from '#surface/index.ts';

/** Sensitivities as far as severity tells them apart, the worst first. */
export const dataKinds = ['credential', 'secret', 'personal', 'contact', 'business', 'internal', 'ordinary'] as const;
export type DataKind = (typeof dataKinds)[number];

/** The worst kind of data that a field or column holds. */
export function dataKindOf({ sensitivity }: Pick<Field, 'sensitivity'>): DataKind {
  const kinds = sensitivity.map(kindOf);
  return dataKinds.find((kind) => kinds.includes(kind)) ?? 'ordinary';
}

function kindOf(sensitivity: Sensitivity): DataKind {
  if (sensitivity === 'personal.contact') return 'contact';
  if (sensitivity.startsWith('personal.')) return 'personal';
  if (sensitivity.startsWith('internal.')) return 'internal';
  return sensitivity as DataKind;
}

/** Data that not everybody should have: more than ordinary content and the database's own columns. */
export function isSensitive(holder: Pick<Field, 'sensitivity'>): boolean {
  const kind = dataKindOf(holder);
  return kind !== 'ordinary' && kind !== 'internal';
}
