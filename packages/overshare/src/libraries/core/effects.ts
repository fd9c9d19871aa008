import { bool, mergeOrigins, nodesWithin, NONE, originsOf, type Origin, textOf, type Value } from '#python/index.ts';
import { classifyColumn, classifyKey, type SensitivityTable } from '#sensitivity/index.ts';
import type { Datum, Effect, Weakness } from '#surface/index.ts';
import type { Context } from './context.ts';
import { knownOrigins, type KnownOrigin } from './facts.ts';
import { first, type Intrinsics, second } from './intrinsics.ts';
import { locationOf } from './locations.ts';
import type { Cells } from './outcomes.ts';
import { siteOfAttribute } from './request-intrinsics.ts';
import { placeNow } from './run.ts';

export const effectIntrinsics: Intrinsics = {
  /**
   * `effect(kind, name, *values, weakness=, owner=, attribute=)`: what the handler does besides answering, with the data
   * that goes into it. Where an attribute of a class says it, `attribute` of `owner` is the place.
   */
  effect(context, args) {
    const { named } = args;
    const declared = siteOfAttribute(named.get('owner') ?? NONE, textOf(named.get('attribute') ?? NONE) ?? '');
    const weakness = textOf(named.get('weakness') ?? NONE);
    context.run?.effects.push({
      kind: (textOf(first(args)) ?? 'ignored') as Effect['kind'],
      name: textOf(second(args)) ?? '',
      origins: originsWithin(context, args.positional.slice(2)),
      ...(weakness === null ? {} : { weakness: weakness as Weakness }),
      site: declared ?? placeNow(context),
    });
    return NONE;
  },
  /** `speaks_of(function, *names)`: whether its code has one of the names; for what runs later and is not followed. */
  speaks_of(_, args) {
    const [subject = NONE, ...names] = args.positional;
    const code =
      subject.tag === 'thing' && subject.shape === 'function' && subject.node ? nodesWithin(subject.node) : [];
    const wanted = new Set(names.map(textOf));
    return bool([...code].some((node) => node.kind === 'Name' && wanted.has(node.id)));
  },
  /** Whether a value is a text that stands in the code. */
  is_written: (_, args) => bool(Boolean(textOf(first(args)))),
  /** `promised(*keys)`: what an annotation of the code says stands at the top of the answer. */
  promised(context, args) {
    for (const value of args.positional) context.run?.promised.add(textOf(value) ?? '');
    return NONE;
  },
};

/** A secret that the project's own code compares by an operator; a library's comparison takes the same time for all. */
export function noteOpenComparison(context: Context, operator: string, value: Value): void {
  if (context.vm.frame.unit.isStub) return;
  context.run?.effects.push({
    kind: 'compares-secret',
    name: operator,
    origins: originsOf(value),
    site: placeNow(context),
  });
}

/** Of everything that stands in the values, as it would be written. */
const originsWithin = (context: Context, values: readonly Value[]): readonly Origin[] =>
  mergeOrigins(...values.map((value) => originsOf(context.vm.toText(value))));

/** What is done besides answering, over all callers; each place once, with all that goes into it. */
export function effectsOf(cells: Cells, table: SensitivityTable): Effect[] {
  const found = new Map<string, Effect>();
  for (const { run } of cells.values())
    for (const { site, origins, ...effect } of run.effects) {
      if (!site) continue;
      const location = locationOf(site);
      const key = [effect.kind, effect.name, effect.weakness, location.file, location.startLine].join(' ');
      const data = new Map(found.get(key)?.data.map((datum) => [datum.origin, datum]));
      for (const datum of knownOrigins(origins).flatMap((origin) => datumOf(origin, table)))
        data.set(datum.origin, datum);
      found.set(key, { ...effect, data: [...data.values()].sort(byOrigin), location });
    }
  return [...found.values()].sort(byPlace);
}

function datumOf(origin: KnownOrigin, table: SensitivityTable): Datum[] {
  if (origin.kind === 'caller-key') return [];
  if (origin.kind === 'request')
    return [{ origin: `${origin.part} ${origin.name}`, from: 'request', ...classifyKey(origin.name) }];
  // a number that was limited has an origin of its own, which is no place
  if (!('column' in origin)) return [];
  const { name, type, foreignKey, primaryKey } = origin.column;
  const model = origin.model.qualifiedName;
  const column = { name, model, type, foreignKey: foreignKey !== null, primaryKey };
  return [{ origin: `${model}.${name}`, from: 'column', ...classifyColumn(column, table) }];
}

const byText = (one: string, two: string): number => (one < two ? -1 : one > two ? 1 : 0);
const byOrigin = (one: Datum, two: Datum): number => byText(one.origin, two.origin);
const byPlace = (one: Effect, two: Effect): number =>
  byText(one.location.file, two.location.file) ||
  one.location.startLine - two.location.startLine ||
  byText(`${one.kind} ${one.name}`, `${two.kind} ${two.name}`);
