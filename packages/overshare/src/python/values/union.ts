import type { Const, TextPart, Thing, Union, Value } from './domain.ts';
import { mergeOrigins, opaque, optionsOf } from './make.ts';

type Option = Exclude<Value, Union>;

/** More possibilities than this are no longer kept apart. */
const MOST_OPTIONS = 16;

let nextThing = 0;
const thingKeys = new WeakMap<Thing, string>();

function thingKey(thing: Thing): string {
  let key = thingKeys.get(thing);
  if (key === undefined) thingKeys.set(thing, (key = `#${nextThing++}`));
  return key;
}

function optionKey(option: Option): string {
  switch (option.tag) {
    case 'const':
      return `${option.type}:${String(option.value)}`;
    case 'scalar':
      return option.payload
        ? thingKeyOfPayload(option.payload)
        : `~${option.type}:${option.origins.map((one) => one.key).join('|')}${patternOf(option.parts)}`;
    case 'opaque':
      return `?${option.name ?? option.why}:${option.origins.map((one) => one.key).join('|')}`;
    default:
      return thingKey(option);
  }
}

const patternOf = (parts: readonly TextPart[] | undefined): string =>
  parts ? `=${parts.map((part) => (typeof part === 'string' ? part : '*')).join('')}` : '';

const payloadKeys = new WeakMap<object, string>();
function thingKeyOfPayload(payload: object): string {
  let key = payloadKeys.get(payload);
  if (key === undefined) payloadKeys.set(payload, (key = `!${nextThing++}`));
  return key;
}

/** One of the given values: flat, each possibility once. */
export function union(...values: readonly Value[]): Value {
  const first = values[0];
  if (values.length === 1 && first !== undefined) return first;
  if (values.length === 2 && first !== undefined && first === values[1]) return first;
  const options = new Map<string, Option>();
  for (const value of values)
    for (const option of optionsOf(value)) if (!options.has(optionKey(option))) options.set(optionKey(option), option);
  const all = [...options.values()];
  if (all.length === 1) return all[0] as Option;
  return { tag: 'union', options: all.length > MOST_OPTIONS ? narrowDown(all) : all };
}

/** Folds constants and scalars of one type into one scalar, so that a long list of them stays readable. */
function narrowDown(options: readonly Option[]): readonly Option[] {
  const things = options.filter((option) => option.tag === 'thing');
  const scalars = new Map<string, Option>();
  for (const option of options) {
    if (option.tag === 'thing') continue;
    const type = option.tag === 'opaque' ? '?' : option.type;
    const seen = scalars.get(type);
    const origins = mergeOrigins(
      ...[seen, option].map((one) => (one && (one.tag === 'scalar' || one.tag === 'opaque') ? one.origins : [])),
    );
    if (option.tag === 'opaque') scalars.set(type, opaque('one of many values', origins, option.name));
    else if (type === 'none' || type === 'bool') scalars.set(`${type}:${String((option as Const).value)}`, option);
    else scalars.set(type, { tag: 'scalar', type, origins });
  }
  return [...scalars.values(), ...things.slice(0, 2 * MOST_OPTIONS)];
}

/** Two values with the same key are the same possibility. */
export const valueKey = (value: Value): string =>
  value.tag === 'union' ? value.options.map(optionKey).join(' | ') : optionKey(value);

/** Whether two values are the same possibility. */
export const sameValue = (one: Value, two: Value): boolean =>
  one === two || (one.tag !== 'union' && two.tag !== 'union' && optionKey(one) === optionKey(two));
