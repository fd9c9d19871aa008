import type { Access } from '#surface/index.ts';
import type { Cell } from './call-endpoint.ts';
import type { Context } from './context.ts';
import type { Reach } from './facts.ts';
import { type Cells, outcomeOf } from './outcomes.ts';
import { accessesOf } from './scope.ts';

/** Workspace, project: what is nested deeper is seldom checked one by one. */
const MOST_TRIES = 3;

/**
 * Somebody who is refused because a tenant is not his own may name his own tenant, and beside it the object of another
 * one. So the stranger tries again: with names of his own for what was hidden from him, as few as will do. Where he then
 * reaches what is another's, that is what the endpoint lets him do.
 */
export function withOwnNames(context: Context, cells: Cells, call: (ownNames: ReadonlySet<string>) => Cell): Cells {
  const owner = cells.get('owner');
  let stranger = cells.get('stranger');
  if (!owner || !stranger || outcomeOf(stranger) === 'reached' || outcomeOf(owner) !== 'reached') return cells;
  const loose = new Set(looseIn(context, owner).map(placeOf));
  const targets = owner.run.reaches.filter(({ picked, scope }) => picked === 'request' && scope.size === 0);
  let ownNames: ReadonlySet<string> = new Set();
  for (let tries = 0; tries < MOST_TRIES && loose.size > 0; tries++) {
    const more = fewestOf(stranger, ownNames, targets);
    if (!more) return cells;
    ownNames = more;
    stranger = call(ownNames);
    const isIn = outcomeOf(stranger) === 'reached' && looseIn(context, stranger).some((one) => loose.has(placeOf(one)));
    if (isIn) return new Map([...cells, ['stranger', stranger]]);
  }
  return cells;
}

/** What the request names and nothing ties to the caller: it is changed, or its data leaves. */
function looseIn(context: Context, cell: Cell): Access[] {
  return accessesOf(context, new Map([[cell.run.caller, cell]])).filter(
    ({ owned, picked, scope, operation, leaves }) =>
      owned && picked === 'request' && scope.length === 0 && operation !== 'create' && (operation !== 'read' || leaves),
  );
}

const placeOf = ({ model, operation, location }: Access): string =>
  `${model} ${operation} ${location.file}:${location.startLine}`;

/** The names that are needed to be shown the next thing that was hidden, as few as will do; some target stays another's. */
function fewestOf({ run }: Cell, ownNames: ReadonlySet<string>, targets: readonly Reach[]): ReadonlySet<string> | null {
  const more = run.hidden
    .map((names) => new Set([...ownNames, ...names]))
    .filter((names) => names.size > ownNames.size)
    .filter((names) => targets.some(({ named }) => ![...named].every((name) => names.has(name))));
  return more.reduce<ReadonlySet<string> | null>((one, two) => (one && one.size <= two.size ? one : two), null);
}
