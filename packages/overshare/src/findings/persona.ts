import type { Finding } from './finding.ts';

/** Who reads the report: somebody with work to do, or somebody who wants to see everything. */
export type Persona = 'regular' | 'strict';

export const personas: readonly Persona[] = ['regular', 'strict'];

/** Whether a reader is shown a finding. What is only possible, or only good to know, is for those who ask for it. */
export function isShownTo(persona: Persona, { severity, confidence }: Finding): boolean {
  return persona === 'strict' || (severity !== 'info' && confidence !== 'possible');
}
