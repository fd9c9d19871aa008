import type { Value } from '#python/index.ts';

/** Levels of an answer that are written at most. */
const MOST_DEPTH = 12;
/** Parts that the written answer may have. Objects that lead to one another have exponentially many. */
const MOST_PARTS = 20_000;

/** How deep a value may be written so that what is written stays of a size that can be read. */
export function depthFor(value: Value): number {
  const known = new Map<Value, number[]>();
  for (let depth = MOST_DEPTH; depth > 1; depth--) if (partsOf(value, depth, known) <= MOST_PARTS) return depth;
  return 1;
}

/** Parts of a value down to a depth. What several ways lead to is counted for each, but walked over once. */
function partsOf(value: Value, depth: number, known: Map<Value, number[]>): number {
  if (value.tag === 'union') return value.options.reduce((sum, option) => sum + partsOf(option, depth, known), 0);
  if (value.tag !== 'thing' || depth < 0) return 1;
  const inside = value.shape === 'list' ? value.items : value.shape === 'dict' ? [...value.entries.map.values()] : [];
  if (inside.length === 0) return 1;
  const counts = known.get(value) ?? [];
  known.set(value, counts);
  return (counts[depth] ??= inside.reduce((sum, one) => sum + partsOf(one.value, depth - 1, known), 1));
}
