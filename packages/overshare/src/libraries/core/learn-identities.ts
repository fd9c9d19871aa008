import { Cut, optionsOf, Raise, scalar, Stopped, type Func } from '#python/index.ts';
import type { Context } from './context.ts';
import { factOf } from './facts.ts';

/** Learns who the users are, before anybody calls an endpoint: what a login library's loader returns is a user. */
export function learnUsers(context: Context): void {
  for (const loader of context.identities.loaders) {
    const model = modelOf(context, loader);
    if (model) return context.models.preferUser(model);
  }
}

/** The model of what a loader returns, tried out without leaving a trace. */
function modelOf(context: Context, loader: Func) {
  const { vm } = context;
  const mark = vm.trail.mark();
  try {
    const count = loader.node.parameters.positional.length;
    const args = Array.from({ length: count }, () => scalar('str'));
    const { live, exits } = vm.paths.gather(() => ({ kind: 'return', value: vm.callWith(loader, ...args) }));
    const found = (live ? [live] : exits).flatMap((exit) => (exit.kind === 'return' ? optionsOf(exit.value) : []));
    return found.map((value) => factOf(value, 'row')?.model).find((model) => model !== undefined) ?? null;
  } catch (thrown) {
    if (thrown instanceof Cut || thrown instanceof Raise || thrown instanceof Stopped) return null;
    throw thrown;
  } finally {
    vm.trail.undo(mark);
  }
}
