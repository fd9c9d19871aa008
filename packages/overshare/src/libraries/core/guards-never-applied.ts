import {
  type Arguments,
  type Func,
  innermost,
  type Module,
  noArguments,
  positional,
  type Site,
  type Value,
} from '#python/index.ts';
import type { Guard } from '#surface/index.ts';
import { callEndpoint } from './call-endpoint.ts';
import type { Context } from './context.ts';
import { guardsOf } from './guards.ts';
import { locationOf } from './locations.ts';
import { outcomeOf } from './outcomes.ts';

/** A function that a module imports and never uses. */
interface Unused {
  readonly name: string;
  readonly func: Func;
  readonly site: Site | null;
}

const known = new WeakMap<Module, readonly Guard[]>();

/**
 * Guards that the module of a public view imports and applies to nothing. Whether a function is one is found
 * out by decorating the view with it: nobody gets in without login, and staff do.
 */
export function guardsNeverApplied(context: Context, method: string, handler: Func, module: Module): readonly Guard[] {
  let guards = known.get(module);
  if (!guards) {
    guards = unusedIn(module).flatMap((one) => guardIn(context, method, handler, one) ?? []);
    known.set(module, guards);
  }
  return guards;
}

function unusedIn({ attrs, unit }: Module): Unused[] {
  if (!unit || unit.isStub) return [];
  const isImported = (value: Value): value is Func =>
    value.tag === 'thing' &&
    value.shape === 'function' &&
    innermost(value).unit.file !== unit.file &&
    value.attrs.get('_is_no_guard') === undefined;
  const counts = new Map<string, number>();
  for (const [word] of new TextDecoder().decode(unit.bytes).matchAll(/[\p{L}_][\p{L}\p{N}_]*/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...attrs.map].flatMap(([name, { value, site }]) =>
    counts.get(name) === 1 && isImported(value) ? [{ name, func: value, site }] : [],
  );
}

const makers = new WeakMap<Context, Value>();

/** Says how a request is made in a framework whose views take one. */
export const learnRequest = (context: Context, make: Value): void => void makers.set(context, make);

/** A view that takes a request gets one. */
function requestFor(context: Context, { node }: Func): Arguments {
  const make = makers.get(context);
  const takesIt = node.parameters.positional[0]?.name === 'request';
  return make && takesIt ? positional(context.vm.callWith(make)) : noArguments;
}

/** Called with the view, or, where it takes options, without any and then with the view. */
function guardIn(context: Context, method: string, handler: Func, { name, func, site }: Unused): Guard | null {
  const { vm } = context;
  const direct = () => vm.call(func, positional(handler));
  const withOptions = () => vm.call(vm.call(func, noArguments), positional(handler));
  for (const decorate of [direct, withOptions]) {
    const dispatch = vm.makeNative(name, () => vm.call(decorate(), requestFor(context, handler)));
    const [anonymous, staff] = (['anonymous', 'staff'] as const).map((caller) =>
      callEndpoint(context, { method, caller, handler, dispatch }),
    );
    if (!anonymous || anonymous.entered !== 'no' || outcomeOf(anonymous) !== 'denied') continue;
    if (!staff || staff.entered === 'no') continue;
    const cells = new Map([['anonymous' as const, anonymous]]);
    const met = guardsOf({ ...context, cors: [] }, cells).find((guard) => guard.effective);
    const location = site ? { location: locationOf(site) } : {};
    const kind = met?.kind ?? 'authentication';
    return { kind, name, effective: false, idle: 'never-applied', from: 'decorator', ...location };
  }
  return null;
}
