import type { Item } from './domain.ts';
import { sameValue } from './union.ts';

/** Whether a value is among others: null where that cannot be said. */
function isAmong({ value }: Item, others: readonly Item[]): boolean | null {
  if (value.tag !== 'const') return others.length === 0 ? false : null;
  const alike = others.filter((other) => sameValue(other.value, value));
  if (alike.some((other) => !other.may)) return true;
  return alike.length > 0 || others.some((other) => other.value.tag !== 'const') ? null : false;
}

/** What of the items is, or is not, among others; what may be or not may be there. */
function chosen(items: readonly Item[], others: readonly Item[], wanted: boolean): Item[] {
  return items.flatMap((item) => {
    const found = isAmong(item, others);
    return found === null ? [{ ...item, may: true }] : found === wanted ? [item] : [];
  });
}

/** `a - b`. */
export const difference = (items: readonly Item[], others: readonly Item[]): Item[] => chosen(items, others, false);

/** `a & b`. */
export const intersection = (items: readonly Item[], others: readonly Item[]): Item[] => chosen(items, others, true);
