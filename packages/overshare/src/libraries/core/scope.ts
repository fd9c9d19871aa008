import type { Access, Caller, Endpoint, Write } from '#surface/index.ts';
import type { Cell } from './call-endpoint.ts';
import type { Context } from './context.ts';
import type { Reach } from './facts.ts';
import { knownOrigins } from './facts.ts';
import { locationOf } from './locations.ts';
import type { Cells } from './outcomes.ts';
import { type Shape, within } from './shape.ts';
import { isVetted } from './vetted.ts';
import { isOwned } from './ties.ts';

const byText = (one: string, two: string): number => (one < two ? -1 : one > two ? 1 : 0);

/** The reaches whose objects' data is in an answer, or in a copy. */
function leavingReaches(cell: Cell): Set<Reach> {
  const leaving = new Set<Reach>(cell.run.copied);
  for (const answer of cell.answers) if (answer.kind === 'response' && answer.shape) addReaches(answer.shape, leaving);
  return leaving;
}

function addReaches(shape: Shape, to: Set<Reach>): void {
  for (const part of within(shape)) {
    if (part.form !== 'value' && part.form !== 'opaque') continue;
    for (const origin of knownOrigins(part.origins))
      if (origin.kind === 'column' && origin.row.reach) to.add(origin.row.reach);
  }
}

/** The reads and writes of stored objects, each once, as seen by all callers together. */
export function accessesOf(context: Context, cells: Cells): Access[] {
  const found = new Map<string, Access>();
  for (const [caller, cell] of cells) {
    const leaving = leavingReaches(cell);
    for (const reach of cell.run.reaches) {
      const access = accessOfReach(context, reach, leaving.has(reach));
      add(found, caller, access && isVetted(cell.run, reach) ? granted(access) : access);
    }
    for (const touched of cell.run.touched) {
      const { row, operation, site } = touched;
      const reach = row.reach;
      if (!site) continue;
      const access: Access = {
        model: row.model.qualifiedName,
        operation,
        picked: reach?.picked ?? (row.tie === 'new' ? 'new' : row.tie === 'self' ? 'own' : 'related'),
        scope: [...(reach?.scope ?? [])].sort(byText),
        owned: isOwned(context, row.model, reach?.scope ?? new Set()),
        many: reach?.many ?? false,
        limit: null,
        leaves: false,
        ...(reach?.parameter ? { parameter: reach.parameter } : {}),
        location: locationOf(site),
        ...(reach && queriedAt(reach)),
      };
      add(found, caller, reach && isVetted(cell.run, reach) ? granted(access) : access);
    }
  }
  return [...found.values()]
    .map((access) => withoutEverybody(access, cells))
    .sort(
      (one, two) =>
        byText(one.location.file, two.location.file) ||
        one.location.startLine - two.location.startLine ||
        byText(one.model, two.model) ||
        byText(one.operation, two.operation),
    );
}

/** A permission for the very object was asked. */
const granted = (access: Access): Access => ({
  ...access,
  scope: [...new Set([...access.scope, 'granted' as const])].sort(byText),
});

/** What happens on everybody's call needs no list of them. */
const withoutEverybody = ({ callers, ...access }: Access, cells: Cells): Access =>
  callers?.length === cells.size ? access : { ...access, ...(callers && { callers }) };

function accessOfReach(context: Context, reach: Reach, leaves: boolean): Access | null {
  if (!reach.site) return null;
  return {
    model: reach.model.qualifiedName,
    operation: 'read',
    picked: reach.picked,
    scope: [...reach.scope].sort(byText),
    owned: isOwned(context, reach.model, reach.scope),
    many: reach.many,
    limit: reach.limit,
    leaves,
    ...(reach.parameter === null ? {} : { parameter: reach.parameter }),
    location: locationOf(reach.site),
    ...queriedAt(reach),
  };
}

/** The places that put the query together, without the one at which its objects are reached. */
function queriedAt({ queriedAt: places, site }: Reach): Pick<Access, 'queriedAt'> {
  const others = places.filter(({ symbol }) => symbol !== site?.symbol);
  return others.length > 0 ? { queriedAt: others.map(locationOf) } : {};
}

function add(found: Map<string, Access>, caller: Caller, access: Access | null): void {
  if (!access) return;
  const key = [
    access.model,
    access.operation,
    access.picked,
    access.scope.join(),
    access.location.file,
    access.location.startLine,
  ].join(' ');
  const before = found.get(key);
  found.set(key, {
    ...(before ?? access),
    leaves: access.leaves || before?.leaves === true,
    callers: [...new Set([...(before?.callers ?? []), caller])],
  });
}

/** Columns that the request may set, by model and operation. */
export function writesOf(context: Context, cells: Cells): Write[] {
  const found = new Map<string, Write>();
  for (const cell of cells.values())
    for (const { model, column, operation, fromRequest, site } of cell.run.written) {
      if (!fromRequest || !site) continue;
      const key = `${model.qualifiedName} ${operation}`;
      const before = found.get(key) ?? {
        model: model.qualifiedName,
        fields: [],
        open: false,
        operation,
        location: locationOf(site),
      };
      const columns = column === null ? context.models.columns(model).map((one) => one.name) : [column];
      const fields = [...new Set([...before.fields, ...columns])].sort(byText);
      found.set(key, { ...before, fields, open: before.open || column === null });
    }
  return [...found.values()].sort((one, two) => byText(one.model, two.model) || byText(one.operation, two.operation));
}

/** What limits the stored objects that are reached. Null: none is reached, or none that belongs to anybody. */
export function objectScopeOf(
  table: Endpoint['callers'],
  accesses: readonly Access[],
  cells: Cells,
): Pick<Endpoint, 'objectScope' | 'scopeReasons'> {
  const main = mainAccesses(accesses, cells, table);
  const reasons = [...new Set(main.flatMap((one) => one.scope))].sort(byText);
  if (main.length === 0) return { objectScope: null, scopeReasons: [] };
  const kept = table.stranger !== 'reached' && table.owner === 'reached';
  if (kept)
    return {
      objectScope: table.colleague === 'reached' ? 'tenant' : 'owner',
      scopeReasons: reasons.length > 0 ? reasons : ['mine'],
    };
  if (main.every((one) => one.scope.length > 0 || one.picked === 'own' || one.picked === 'new'))
    return {
      objectScope: reasons.includes('tenant') && !reasons.includes('mine') ? 'tenant' : 'owner',
      scopeReasons: reasons,
    };
  const isForStaff = table.stranger !== 'reached' && table.staff === 'reached';
  return { objectScope: isForStaff ? 'permission' : 'none', scopeReasons: reasons };
}

/** Callers to whom the objects do not belong, the one with the fewest rights first. */
const STRANGERS = ['anonymous', 'plain', 'stranger'] as const;

/** The accesses that an endpoint is about: whose data leaves, else what it changes, else what it reads. */
function mainAccesses(accesses: readonly Access[], cells: Cells, table: Endpoint['callers']): readonly Access[] {
  // what only the owner or staff do, or whom a role lets do more, limits nobody else
  const lets = STRANGERS.filter((caller) => table[caller] === 'reached').slice(0, 1);
  const others: readonly Caller[] = lets.length > 0 ? lets : STRANGERS;
  const common = someOr(accesses, ({ callers }) => !callers || callers.some((caller) => others.includes(caller)));
  const leaving = common.filter((one) => one.leaves);
  const changing = common.filter((one) => one.operation !== 'read' && one.operation !== 'create');
  const top = placesAtTop(cells);
  const about =
    leaving.length > 0
      ? someOr(leaving, (one) => top.has(placeOf(one)))
      : changing.length > 0
        ? changing
        : someOr(
            common.filter((one) => one.operation === 'read'),
            (one) => one.picked !== 'related',
          );
  const owned = about.filter((one) => one.owned);
  return owned.length > 0 ? owned : about.filter((one) => one.picked === 'request' || one.many);
}

/** Those that fit; all where none does. */
function someOr<Item>(items: readonly Item[], fits: (item: Item) => boolean): readonly Item[] {
  const found = items.filter(fits);
  return found.length > 0 ? found : items;
}

/** A place where objects are reached: what the data of an answer is traced to. */
const placeOf = ({ model, location }: Access): string => `${model} ${location.file}:${location.startLine}`;

/** The places whose data stands least deep in the answers: what hangs on it is not what an endpoint is about. */
function placesAtTop(cells: Cells): Set<string> {
  const depths = new Map<string, number>();
  for (const { answers } of cells.values())
    for (const answer of answers) if (answer.kind === 'response' && answer.shape) noteDepths(answer.shape, 0, depths);
  const least = Math.min(...depths.values());
  return new Set([...depths].filter(([, depth]) => depth === least).map(([place]) => place));
}

function noteDepths(shape: Shape, depth: number, to: Map<string, number>): void {
  if (shape.form === 'object') for (const entry of shape.entries) noteDepths(entry.shape, depth + 1, to);
  else if (shape.form === 'list') {
    if (shape.item) noteDepths(shape.item, depth, to);
  } else if (shape.form === 'either') for (const option of shape.options) noteDepths(option, depth, to);
  else if (shape.form !== 'unwritable')
    for (const origin of knownOrigins(shape.origins)) {
      const row = origin.kind === 'column' ? origin.row : null;
      // what the caller is told of itself is beside the point
      if (!row?.reach?.site || row.tie === 'self') continue;
      const { file, startLine } = locationOf(row.reach.site);
      const place = `${row.reach.model.qualifiedName} ${file}:${startLine}`;
      to.set(place, Math.min(depth, to.get(place) ?? depth));
    }
}
