import type { Func, Site } from '#python/index.ts';
import type { CorsPolicy, Guard } from '#surface/index.ts';
import type { Answer } from './call-endpoint.ts';
import type { Context, MetCors } from './context.ts';
import { decoratorNamed } from './decorators.ts';
import { locationOf } from './locations.ts';
import { outcomeOf, type Cells } from './outcomes.ts';
import type { MetGuard } from './run.ts';

/** The guards met on the way, and those that the project made itself: whatever sent a caller away. */
export function guardsOf(context: Context, cells: Cells): Guard[] {
  const found = new Map<string, Guard>();
  const add = (guard: Guard) => {
    const key = `${guard.kind} ${guard.name} ${guard.effective}`;
    if (!found.has(key)) found.set(key, guard);
  };
  for (const cell of cells.values()) for (const met of cell.run.guards) add(placed(met, cell.run.handler));
  for (const guard of madeByProject(cells))
    if (![...found.values()].some((one) => one.kind === guard.kind && one.effective)) add(guard);
  for (const cell of cells.values()) {
    const handler = cell.run.handler?.qualifiedName ?? null;
    for (const answer of cell.answers)
      if (answer.kind === 'response' && answer.cors) add(ofHeader(answer.cors, handler));
  }
  for (const { policy, site } of context.cors) add(corsGuard('CORS', 'middleware', policy, site));
  return [...found.values()];
}

/** A guard of a library acts in no line of the project: it stands where the handler is decorated with it. */
function placed({ site, ...guard }: MetGuard, handler: Func | null): Guard {
  const decoration = handler && guard.from === 'decorator' ? decoratorNamed(handler, guard.name) : null;
  const location = site ? locationOf(site) : decoration;
  return { ...guard, ...(location ? { location } : {}) };
}

const corsGuard = (name: string, from: Guard['from'], cors: CorsPolicy, site: Site | null): Guard => ({
  kind: 'cors',
  name,
  effective: true,
  from,
  cors,
  ...(site ? { location: locationOf(site) } : {}),
});

/** A header that is written by hand: by the handler for itself, or by a hook for all. */
const ofHeader = ({ policy, site }: MetCors, handler: string | null): Guard =>
  corsGuard('Access-Control-Allow-Origin', site?.symbol === handler ? 'handler' : 'hook', policy, site);

/** A denial that is born in the project's own code names the function it is born in. */
function madeByProject(cells: Cells): Guard[] {
  const guards: Guard[] = [];
  for (const [caller, cell] of cells) {
    if (outcomeOf(cell) !== 'denied') continue;
    for (const answer of cell.answers) {
      const guard = ofDenial(
        answer,
        caller === 'anonymous'
          ? 'authentication'
          : caller === 'stranger' && cell.entered !== 'no'
            ? 'ownership'
            : 'permission',
        cell.entered !== 'no',
      );
      if (guard) guards.push(guard);
    }
  }
  return guards;
}

function ofDenial(answer: Answer, kind: Guard['kind'], inHandler: boolean): Guard | null {
  if (answer.kind === 'opaque' || !answer.site) return null;
  const location = locationOf(answer.site);
  const parts = (location.symbol ?? '').split('.');
  return {
    kind,
    name: parts.slice(-2).join('.') || 'guard',
    effective: true,
    from: inHandler ? 'handler' : 'decorator',
    location,
  };
}
