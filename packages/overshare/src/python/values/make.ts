import type { Cell, Const, Opaque, Origin, Scalar, Site, Union, Value } from './domain.ts';

/** The entry of a dict that stands for all keys known only at run time. */
export const REST = '*';

/** Marks a number that is at most some other: it was compared with one. */
const BOUNDED: Origin = { kind: 'bounded', key: 'bounded' };

/** The same value, known to have an upper limit. */
export const bounded = (value: Value): Value =>
  value.tag === 'union'
    ? { tag: 'union', options: value.options.map((option) => bounded(option) as typeof option) }
    : value.tag === 'scalar' || value.tag === 'opaque'
      ? { ...value, origins: mergeOrigins(value.origins, [BOUNDED]) }
      : value;

export const NONE: Const = { tag: 'const', type: 'none', value: null };
export const TRUE: Const = { tag: 'const', type: 'bool', value: true };
export const FALSE: Const = { tag: 'const', type: 'bool', value: false };
export const ELLIPSIS: Const = { tag: 'const', type: 'ellipsis', value: null };

export const bool = (value: boolean): Const => (value ? TRUE : FALSE);
export const str = (value: string): Const => ({ tag: 'const', type: 'str', value });
export const int = (value: number | bigint): Const => ({ tag: 'const', type: 'int', value });

export const scalar = (type: string, origins: readonly Origin[] = []): Scalar => ({ tag: 'scalar', type, origins });

export function opaque(why: string, origins: readonly Origin[] = [], name?: string): Opaque {
  return name === undefined ? { tag: 'opaque', why, origins } : { tag: 'opaque', why, origins, name };
}

/** The string content of a constant string, else null. */
export const textOf = (value: Value | undefined): string | null =>
  value?.tag === 'const' && value.type === 'str' ? (value.value as string) : null;

/** The number of a constant integer, else null. */
export const numberOf = (value: Value | undefined): number | null =>
  value?.tag === 'const' && (value.type === 'int' || value.type === 'float') ? Number(value.value) : null;

export const isNone = (value: Value | undefined): boolean => value?.tag === 'const' && value.type === 'none';

/** All options of a value: a union's, or the value alone. */
export const optionsOf = (value: Value): readonly Exclude<Value, Union>[] =>
  value.tag === 'union' ? value.options : [value];

/** Where the value comes from, over all options; objects have no origins of their own. */
export function originsOf(value: Value): readonly Origin[] {
  if (value.tag === 'scalar' || value.tag === 'opaque') return value.origins;
  if (value.tag !== 'union') return [];
  return mergeOrigins(...value.options.map(originsOf));
}

export function mergeOrigins(...lists: readonly (readonly Origin[])[]): readonly Origin[] {
  const filled = lists.filter((list) => list.length > 0);
  if (filled.length < 2) return filled[0] ?? [];
  const byKey = new Map<string, Origin>();
  for (const origin of filled.flat()) if (!byKey.has(origin.key)) byKey.set(origin.key, origin);
  return [...byKey.values()];
}

export const cell = (value: Value, site: Site | null = null): Cell => ({ value, may: false, site, condition: null });
