import { Cut, noArguments, Raise, Stopped } from '#python/index.ts';
import type { Context, Pending } from './context.ts';
import type { Route } from './route.ts';
import { handlerOf, heirOf, isAnswered } from './route-intrinsics.ts';

/** The routes of a project, also those of views that nothing routes where little is routed at all; the others are counted. */
export interface AllRoutes {
  readonly routes: readonly Route[];
  readonly unrouted: number;
}

/**
 * Puts blueprints and views that are part of no application into one of their own. They are shown where the project has no
 * routing of their framework: then it is a piece of code, and the routing is elsewhere. Where routes are made one by one, so
 * they are where they outnumber what is routed: then the routing is done in a way that we do not follow.
 */
export function withUnrouted(context: Context): AllRoutes {
  const routed = [...context.routes];
  const alone = context.pending.filter((one) => isLeftOver(context, one)).flatMap((one) => putAlone(context, one));
  const shown = alone.filter(({ framework }) => {
    const own = (route: Route) => route.framework === framework;
    if (context.routing.has(framework)) return false;
    if (!routed.some(own)) return true;
    return handlersIn(routed.filter(own)).size < handlersIn(alone.filter(own)).size;
  });
  return { routes: [...routed, ...shown], unrouted: handlersIn(alone).size - handlersIn(shown).size };
}

/** A class that others are made from is no view itself, nor is one of a library. */
function isLeftOver({ vm, routedOwners }: Context, { owner }: Pending): boolean {
  if (routedOwners.has(owner)) return false;
  if (owner.tag !== 'thing' || owner.shape !== 'class') return true;
  return vm.subclassesOf(owner).length === 0 && owner.module?.unit?.isStub !== true;
}

function putAlone(context: Context, pending: Pending): Route[] {
  const { vm, routes } = context;
  const before = routes.length;
  const run = () => ({ kind: 'return' as const, value: vm.call(pending.put, noArguments) });
  try {
    vm.paths.alone(() => vm.paths.settle(vm.paths.gather(run), () => true));
  } catch (thrown) {
    if (!(thrown instanceof Cut || thrown instanceof Raise || thrown instanceof Stopped)) throw thrown;
  }
  return routes.splice(before).map((route) => ({ ...route, path: null, app: null }));
}

function handlersIn(routes: readonly Route[]): Set<unknown> {
  const views = routes.flatMap((route) => [...route.views.values()]);
  return new Set(views.filter(isAnswered).map((view) => heirOf(view) ?? handlerOf(view)));
}
