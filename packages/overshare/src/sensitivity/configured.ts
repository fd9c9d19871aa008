import type { Sensitivity } from '#surface/sensitivity.ts';
import { lastPart } from './words.ts';

/** The project's own classes, by `column`, `Model.column` or `dotted.path.Model.column`; they win over the built-in tables. */
export interface SensitivityTable {
  readonly columns: Readonly<Record<string, Sensitivity>>;
}

/** The most exact entry for a column, or null. */
export function configured(
  name: string,
  model: string | undefined,
  extra: SensitivityTable | undefined,
): Sensitivity | null {
  if (extra === undefined) return null;
  const spellings = model === undefined ? [name] : [`${model}.${name}`, `${lastPart(model)}.${name}`, name];
  const found = spellings.find((spelling) => Object.hasOwn(extra.columns, spelling));
  return found === undefined ? null : (extra.columns[found] ?? null);
}
