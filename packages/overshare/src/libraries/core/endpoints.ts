import type { Func } from '#python/index.ts';
import type { SensitivityTable } from '#sensitivity/index.ts';
import { callers, type Endpoint } from '#surface/index.ts';
import type { Context } from './context.ts';
import { endpointOf } from './endpoint.ts';
import type { Route } from './route.ts';
import { handlerOf, isAnswered } from './route-intrinsics.ts';

/** One method of a route, with the function that answers it. */
interface Way {
  readonly route: Route;
  readonly method: string;
  readonly handler: Func;
}

/** Every method of some routes, each once, in a stable order. */
export function endpointsOf(context: Context, routes: readonly Route[], table: SensitivityTable): Endpoint[] {
  const taken = new Map<string, Way[]>();
  const ids = new Set<string>();
  const found: Endpoint[] = [];
  const ways = routes.flatMap(waysOf);
  for (const [at, way] of ways.entries()) {
    context.budget.expect((ways.length - at) * callers.length);
    const rule = `${way.method} ${way.route.path ?? way.handler.qualifiedName}`;
    const before = taken.get(rule) ?? [];
    if (before.some((one) => answersFor(one, way))) continue;
    taken.set(rule, [...before, way]);
    const endpoint = endpointOf(context, way.route, way.method, table);
    if (!endpoint) continue;
    const id = freeId(ids, endpoint);
    ids.add(id);
    found.push(id === endpoint.id ? endpoint : { ...endpoint, id });
  }
  return found.sort(
    (one, two) =>
      order(one.path ?? '', two.path ?? '') ||
      order(one.methods[0] ?? '', two.methods[0] ?? '') ||
      order(one.handler.symbol, two.handler.symbol),
  );
}

const order = (one: string, two: string): number => (one < two ? -1 : one > two ? 1 : 0);

function waysOf(route: Route): Way[] {
  return route.methods.flatMap((method) => {
    const handler = handlerOf(route.views.get(method));
    return handler && isAnswered(route.views.get(method)) ? [{ route, method, handler }] : [];
  });
}

/** An application made twice (for a server, for a command) has each endpoint twice; one application asks its first rule. */
const answersFor = (earlier: Way, later: Way): boolean =>
  earlier.handler.node === later.handler.node || (later.route.app !== null && earlier.route.app === later.route.app);

/** Several applications may answer one path: the later ones also go by their function. */
function freeId(taken: ReadonlySet<string>, { id, handler }: Endpoint): string {
  if (!taken.has(id)) return id;
  const named = `${id} ${handler.symbol}`;
  for (let count = 1; ; count++) {
    const numbered = count === 1 ? named : `${named} ${count}`;
    if (!taken.has(numbered)) return numbered;
  }
}
