import type { Remedy } from '#findings/index.ts';
import type { Surface } from '#surface/index.ts';

/** The remedy for objects that everybody reaches: only those of the caller. An unknown chain to the owner stays empty. */
export function scopeToOwner(surface: Surface, model: string, many: boolean, parameter?: string): Remedy {
  const owner = surface.models.find(({ name }) => name === model)?.owner ?? [];
  return { kind: 'scope-to-owner', model, owner, many, ...(parameter === undefined ? {} : { parameter }) };
}
