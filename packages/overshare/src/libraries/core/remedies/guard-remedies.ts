import type { Endpoint, Surface } from '#surface/index.ts';
import { guardCode, loginGuard, type GuardCode } from './guard-code.ts';
import { classOf, handlerCode, routeOf } from './handler-code.ts';
import { imports, paragraphs } from './python-text.ts';
import type { Remedies } from './remedy.ts';

/** Guards as decorators, for handlers that are functions, or methods of classes that inherit from `base`. */
export function guardRemedies(base: string): Pick<Remedies, 'require-login' | 'apply-guard' | 'same-guard'> {
  const apply = (code: GuardCode | null, endpoint: Endpoint | null) =>
    code && endpoint ? guarded(code, endpoint, base) : null;
  return {
    'require-login': (_, { endpoint, surface }) => apply(loginGuard(surface), endpoint),
    'apply-guard': ({ guard }, { endpoint, surface }) => apply(namedGuard(guard, endpoint, surface), endpoint),
    'same-guard': ({ guard }, { endpoint, surface }) => apply(namedGuard(guard, null, surface), endpoint),
  };
}

/** The handler under the guard. */
function guarded(
  { decorator, imports: wanted, definition = [] }: GuardCode,
  endpoint: Endpoint,
  base: string,
): string | null {
  const handler = handlerCode(endpoint, { decorators: [decorator], base });
  if (!handler) return null;
  // A decorator above the route's guards a function that nobody calls.
  const order = classOf(endpoint) ? [] : [`# below the decorator that registers ${routeOf(endpoint)}`];
  return paragraphs(imports(wanted), definition, [...order, ...handler]);
}

/** A guard by its name: on the endpoint itself, else where it acts. */
function namedGuard(name: string, endpoint: Endpoint | null, surface: Surface): GuardCode | null {
  const all = surface.endpoints.flatMap(({ guards }) => guards).filter((guard) => guard.effective);
  const found = [...(endpoint?.guards ?? []), ...all].find((guard) => guard.name === name);
  return found ? guardCode(found, surface) : null;
}
