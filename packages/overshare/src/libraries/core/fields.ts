import type { Class, Origin, Site } from '#python/index.ts';
import { classifyColumn, classifyKey, classifyModel, type SensitivityTable } from '#sensitivity/index.ts';
import type { Caller, Exposure, Field, Location, Sensitivity } from '#surface/index.ts';
import type { Context } from './context.ts';
import { ANY_COLUMN, type ColumnOrigin, knownOrigins, type Tie } from './facts.ts';
import { locationOf } from './locations.ts';
import { type Entry, type Shape } from './shape.ts';

/** How an answer leads to a part of it. */
interface Way {
  readonly path: string;
  readonly condition: string | null;
  readonly selection: Field['selection'];
  readonly sites: readonly Site[];
}

/** One path as one caller gets it. */
interface Leaf extends Way {
  readonly origins: readonly Origin[];
  readonly constant: boolean;
  readonly opaqueName: string | null;
  readonly isOpaque: boolean;
}

const START: Way = { path: '', condition: null, selection: 'named', sites: [] };

/** The one path of a list that is always empty. */
const NOTHING_IN_IT = { origins: [], constant: true, opaqueName: null, isOpaque: false };

const append = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

/** All paths at which data leaves. */
function leavesOf(context: Context, shape: Shape, way: Way = START): Leaf[] {
  switch (shape.form) {
    case 'object': {
      const swept = sweptEntries(context, shape.entries);
      return shape.entries.flatMap((entry) =>
        leavesOf(context, entry.shape, {
          path: append(way.path, entry.key ?? '{}'),
          condition: way.condition ?? (entry.may ? (entry.condition ?? 'not always') : null),
          selection: swept.get(entry) ?? 'named',
          sites: entry.site ? [...way.sites, entry.site] : way.sites,
        }),
      );
    }
    case 'list':
      if (!shape.item) return way.path === '' ? [] : [{ ...way, path: `${way.path}[]`, ...NOTHING_IN_IT }];
      return leavesOf(context, shape.item, { ...way, path: `${way.path}[]` });
    case 'either':
      return withoutNull(shape.options).flatMap((option) => leavesOf(context, option, way));
    case 'value':
      return [{ ...way, origins: shape.origins, constant: shape.constant, opaqueName: null, isOpaque: false }];
    case 'opaque':
      return [{ ...way, origins: shape.origins, constant: false, opaqueName: shape.name, isOpaque: true }];
    default:
      return [];
  }
}

/** Null, or an empty list, in place of an object or list is no field: it says that there is none. */
function withoutNull(options: readonly Shape[]): readonly Shape[] {
  if (!options.some(({ form }) => form === 'object' || form === 'list')) return options;
  const some = options.filter((option) => option.form !== 'value' || option.type !== 'none');
  const filled = some.filter((option) => option.form !== 'list' || option.item !== null);
  return filled.length > 0 ? filled : some.slice(0, 1);
}

/**
 * Columns of one model that one and the same place put into an object were swept along, not named: `all` where they are
 * all its columns, `all-but` where some are left out.
 */
function sweptEntries(context: Context, entries: readonly Entry[]): Map<Entry, Field['selection']> {
  const groups = new Map<string, { entry: Entry; origin: ColumnOrigin }[]>();
  for (const entry of entries) {
    const origin =
      entry.shape.form === 'value' ? knownOrigins(entry.shape.origins).find((one) => one.kind === 'column') : undefined;
    if (!entry.site || origin?.kind !== 'column') continue;
    const key = `${entry.site.unit.file}:${entry.site.start}:${entry.site.end}:${origin.model.qualifiedName}`;
    groups.set(key, [...(groups.get(key) ?? []), { entry, origin }]);
  }
  const swept = new Map<Entry, Field['selection']>();
  for (const entry of entries) if (entry.key === null && isUnknownRow(context, entry.shape)) swept.set(entry, 'all');
  for (const entry of entries) {
    const stated = entry.site && context.selections.get(entry.site);
    if (stated) swept.set(entry, stated);
  }
  for (const group of groups.values()) {
    const [first] = group;
    if (!first || group.length < 2 || swept.has(first.entry) || !isSwept(context, first.origin.model)) continue;
    const all = context.models.columns(first.origin.model);
    const names = new Set(group.map((one) => one.origin.column.name));
    for (const { entry } of group) swept.set(entry, all.every((column) => names.has(column.name)) ? 'all' : 'all-but');
  }
  return swept;
}

/** A column of a model whose columns are not known, under a key that is not known: they are all meant. */
function isUnknownRow(context: Context, shape: Shape): boolean {
  if (shape.form === 'either') return shape.options.some((option) => isUnknownRow(context, option));
  const model = shape.form === 'opaque' && shape.name !== null ? context.models.byQualifiedName(shape.name) : null;
  return model !== null && context.models.columns(model).length === 0;
}

/** Whether something walked over the columns of a model: else the code has a list of names of its own. */
const isSwept = ({ swept }: Context, model: Class): boolean =>
  [...swept].some((cls) => cls.order.includes(model) || model.order.includes(cls));

interface Seen {
  readonly leaf: Leaf;
  readonly callers: Caller[];
  readonly ties: Set<Tie>;
}

/** The fields of one kind of answer, over all callers who get it. */
export function fieldsOf(context: Context, shapes: ReadonlyMap<Caller, Shape>, table: SensitivityTable): Field[] {
  const seen = new Map<string, Seen>();
  for (const [caller, shape] of shapes)
    for (const leaf of leavesOf(context, shape).flatMap(textColumns)) {
      const column = columnIn(leaf);
      const key = `${leaf.path} ${column ? `${column.model.qualifiedName}.${column.column.name}` : leaf.isOpaque ? '?' : ''}`;
      const one = seen.get(key) ?? { leaf, callers: [], ties: new Set<Tie>() };
      if (!one.callers.includes(caller)) one.callers.push(caller);
      const stored = column ?? columnsIn(leaf)[0];
      if (stored) one.ties.add(stored.row.tie);
      seen.set(key, one);
    }
  return dropShadowed([...seen.values()].map((one) => fieldOf(one, table)));
}

/** A page or text as a whole: one leaf for each column that stands in it. */
function textColumns(leaf: Leaf): Leaf[] {
  if (leaf.path !== '' || leaf.origins.length < 2) return [leaf];
  return leaf.origins.map((origin) => ({ ...leaf, origins: [origin] }));
}

/** Where a caller gets a path with an origin on one way and as a constant or unknown on another, the origin says more. */
function dropShadowed(fields: readonly Field[]): Field[] {
  const known = fields.filter((field) => field.origin !== null);
  const kept = fields.flatMap((field) => {
    if (field.origin !== null) return [field];
    const better = known.filter(({ path }) => path === field.path).flatMap(({ callers }) => callers);
    const callers = field.callers.filter((caller) => !better.includes(caller));
    return callers.length > 0 ? [{ ...field, callers }] : [];
  });
  const byPath = new Map<string, Field>();
  for (const field of kept) {
    const key = `${field.path} ${field.origin ?? ''}`;
    if (!byPath.has(key)) byPath.set(key, field);
  }
  return [...byPath.values()].sort((one, two) =>
    one.path < two.path ? -1 : one.path > two.path ? 1 : (one.origin ?? '') < (two.origin ?? '') ? -1 : 1,
  );
}

const columnsIn = (leaf: Leaf): readonly ColumnOrigin[] =>
  knownOrigins(leaf.origins).filter((origin) => origin.kind === 'column');

/** Of whose data a leaf is, also where the column is not known. */
const modelOf = (leaf: Leaf): string | null =>
  (columnIn(leaf) ?? columnsIn(leaf)[0])?.model.qualifiedName ?? leaf.opaqueName;

const columnIn = (leaf: Leaf): ColumnOrigin | null => {
  const columns = columnsIn(leaf).filter(({ column }) => column.name !== ANY_COLUMN);
  return columns.find((one) => classifyColumn(toColumn(one)).exposure === 'leak') ?? columns[0] ?? null;
};

const toColumn = (origin: ColumnOrigin) => ({
  name: origin.column.name,
  model: origin.model.qualifiedName,
  type: origin.column.declared ?? origin.column.type,
  foreignKey: origin.column.foreignKey !== null,
  primaryKey: origin.column.primaryKey,
});

function fieldOf({ leaf, callers, ties }: Seen, table: SensitivityTable): Field {
  const column = columnIn(leaf);
  const request = knownOrigins(leaf.origins).some((origin) => origin.kind === 'request');
  const { sensitivity, exposure } = classify(leaf, column, request, table);
  const own = ties.size > 0 && [...ties].every((tie) => tie === 'self' || tie === 'mine' || tie === 'new');
  return {
    path: leaf.path,
    origin: column ? `${column.model.qualifiedName}.${column.column.name}` : null,
    model: modelOf(leaf),
    kind: column ? 'column' : leaf.constant ? 'constant' : request ? 'request' : leaf.isOpaque ? 'unknown' : 'computed',
    sensitivity,
    exposure,
    selection: leaf.selection,
    subject: own ? 'self' : [...ties].every((tie) => tie === 'unowned') ? 'nobody' : 'anyone',
    callers,
    ...(leaf.condition === null ? {} : { condition: leaf.condition }),
    locations: leaf.sites.map(locationOf).reverse().filter(unique),
  };
}

const unique = (location: Location, at: number, all: readonly Location[]): boolean =>
  all.findIndex((one) => one.file === location.file && one.startLine === location.startLine) === at;

function classify(
  leaf: Leaf,
  column: ColumnOrigin | null,
  request: boolean,
  table: SensitivityTable,
): { sensitivity: readonly Sensitivity[]; exposure: Exposure } {
  if (column) return classifyColumn(toColumn(column), table);
  if (leaf.constant) return { sensitivity: ['ordinary'], exposure: null };
  const model = modelOf(leaf);
  if (model !== null) {
    const known = classifyModel(model);
    if (known.sensitivity.length > 0) return known;
  }
  const key =
    leaf.path
      .split('.')
      .at(-1)
      ?.replace(/\[\]|\{\}/g, '') ?? '';
  return key === '' || request ? byRequest(leaf) : classifyKey(key);
}

/** What the request brought goes back under the name it came by. */
function byRequest(leaf: Leaf): { sensitivity: readonly Sensitivity[]; exposure: Exposure } {
  const origin = knownOrigins(leaf.origins).find((one) => one.kind === 'request');
  return origin?.kind === 'request' && origin.name !== '*'
    ? classifyKey(origin.name)
    : { sensitivity: ['ordinary'], exposure: null };
}
