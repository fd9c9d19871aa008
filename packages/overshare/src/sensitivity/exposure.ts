import type { Exposure, Sensitivity } from '#surface/sensitivity.ts';

/** What a column or value holds, and whether its leaving harms by itself. */
export interface Classification {
  readonly sensitivity: readonly Sensitivity[];
  readonly exposure: Exposure;
}

/** How each class counts where no table says it more finely; the reasons stand in README.md. */
export const usualExposure: Readonly<Record<Sensitivity, Exposure>> = {
  credential: 'leak',
  secret: 'leak',
  'personal.health': 'leak',
  'personal.financial': 'leak',
  'personal.contact': 'excess',
  'personal.identity': 'excess',
  'personal.location': 'excess',
  business: 'excess',
  'internal.foreign-key': 'excess',
  'internal.timestamp': 'excess',
  'internal.flag': 'excess',
  'internal.configuration': 'excess',
  'internal.key': null,
  ordinary: null,
};

/** One class with its usual exposure. */
export function usual(sensitivity: Sensitivity): Classification {
  return { sensitivity: [sensitivity], exposure: usualExposure[sensitivity] };
}

/** The graver of the two. */
export function worse(a: Exposure, b: Exposure): Exposure {
  if (a === 'leak' || b === 'leak') return 'leak';
  return a ?? b;
}

/** Both together, each class once. */
export function both(a: Classification, b: Classification): Classification {
  return { sensitivity: [...new Set([...a.sensitivity, ...b.sensitivity])], exposure: worse(a.exposure, b.exposure) };
}
