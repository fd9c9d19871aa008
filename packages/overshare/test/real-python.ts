import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { numberOf, optionsOf, REST, type Cells, type Item, type Value } from '#python/index.ts';
import { keyOfEntry } from '#python/index.ts';

/** A value as Python itself had it. */
export interface RealValue {
  readonly type: string;
  readonly value?: string;
  readonly shape?: 'dict' | 'list' | 'named' | 'instance';
  readonly entries?: readonly (readonly [RealValue, RealValue])[];
  readonly items?: readonly RealValue[];
  readonly name?: string;
  readonly attributes?: Readonly<Record<string, RealValue>>;
}

/** Runs programs with python3; for each, its variables. */
export function realPython(programs: readonly string[]): Record<string, RealValue>[] {
  const script = fileURLToPath(new URL('./real-python.py', import.meta.url));
  const output = execFileSync('python3', ['-I', script], {
    input: JSON.stringify(programs),
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  return JSON.parse(output) as Record<string, RealValue>[];
}

/** Whether what we say a value may be includes what it is. The order of sets counts for nothing. */
export function covers(value: Value, real: RealValue): boolean {
  return optionsOf(value).some((option) => coversOne(option, real));
}

function coversOne(value: Value, real: RealValue): boolean {
  if (value.tag === 'opaque' || real.type === 'cycle') return true;
  if (value.tag === 'scalar') return value.type === real.type;
  if (value.tag === 'const') return value.type === real.type && sameConstant(value, real);
  if (value.tag !== 'thing') return false;
  switch (value.shape) {
    case 'list':
      return real.shape === 'list' && value.cls.name === real.type && coversItems(value.items, real);
    case 'dict':
      return real.shape === 'dict' && value.cls.name === real.type && coversEntries(value.entries, real.entries ?? []);
    case 'instance':
      return real.shape === 'instance' && value.cls.name === real.type && coversAttributes(value.attrs, real);
    case 'function':
    case 'class':
    case 'module':
      return real.shape === 'named' && value.name === real.name;
    default:
      return true;
  }
}

function sameConstant(value: Value, real: RealValue): boolean {
  const number = numberOf(value);
  if (number !== null) return Math.abs(number - Number(real.value)) < 1e-9;
  if (value.tag !== 'const' || value.type === 'none') return real.type === 'none';
  return value.type === 'bool' ? String(value.value) === real.value?.toLowerCase() : value.value === real.value;
}

function coversItems(items: readonly Item[], { items: real = [], type }: RealValue): boolean {
  if (type === 'set' || type === 'frozenset')
    return (
      real.every((one) => items.some((item) => covers(item.value, one))) &&
      items.every((item) => item.may || item.many || real.some((one) => covers(item.value, one)))
    );
  return matches(items, real);
}

/** Items in order, as a pattern: one, at most one, any number. */
function matches(items: readonly Item[], real: readonly RealValue[]): boolean {
  const [item, ...rest] = items;
  if (!item) return real.length === 0;
  if ((item.may || item.many) && matches(rest, real)) return true;
  const [first, ...others] = real;
  if (!first || !covers(item.value, first)) return false;
  return matches(rest, others) || (item.many && matches(items, others));
}

function coversEntries(entries: Cells, real: readonly (readonly [RealValue, RealValue])[]): boolean {
  const known = [...entries.map].filter(([key]) => key !== REST);
  const rest = entries.get(REST);
  const found = real.map(([key, one]) => {
    const own = known.find(([name]) => covers(keyOfEntry(name), key));
    return (own !== undefined && covers(own[1].value, one)) || (rest !== undefined && covers(rest.value, one));
  });
  const missing = known.some(([name, one]) => !one.may && !real.some(([key]) => covers(keyOfEntry(name), key)));
  return !missing && found.every(Boolean);
}

function coversAttributes(attrs: Cells, { attributes = {} }: RealValue): boolean {
  const own = [...attrs.map].filter(([name]) => !name.startsWith('$'));
  return (
    Object.entries(attributes).every(([name, one]) => covers(attrs.value(name) ?? missing, one)) &&
    own.every(([name, one]) => one.may || name in attributes)
  );
}

const missing: Value = { tag: 'union', options: [] };
