import { type Func, innermost, NONE, noArguments, type Value } from '#python/index.ts';
import type { Guard } from '#surface/index.ts';
import { callEndpoint } from './call-endpoint.ts';
import type { Context } from './context.ts';
import { decoratorNamed } from './decorators.ts';
import { guardsOf } from './guards.ts';
import type { Route } from './route.ts';

/**
 * Guards that stand above the decorator that registers the route: the function they make is never called. They are found
 * by calling it as somebody who is not logged in.
 */
export function guardsAbove(context: Context, route: Route, method: string, handler: Func): Guard[] {
  const above = decoratedLater(handler, route.views.get(method));
  if (!above) return [];
  const { vm } = context;
  const dispatch = vm.makeNative('above', () => vm.call(above, noArguments));
  const cell = callEndpoint(context, { method, caller: 'anonymous', handler, dispatch });
  return guardsOf({ ...context, cors: [] }, new Map([['anonymous' as const, cell]]))
    .filter((guard) => guard.from === 'decorator' && guard.effective)
    .map((guard) => {
      const location = decoratorNamed(handler, guard.name) ?? guard.location;
      return { ...guard, effective: false, idle: 'above-route', ...(location ? { location } : {}) };
    });
}

/** What the handler's name means in the end, where that is not what was routed. */
function decoratedLater(handler: Func, routed: Value | undefined): Func | null {
  const last = handler.scope.cells.value(handler.name) ?? NONE;
  const isWrapper = last.tag === 'thing' && last.shape === 'function' && last !== handler;
  return isWrapper && last !== routed && innermost(last) === handler ? last : null;
}
