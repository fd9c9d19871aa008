import type { Endpoint, Surface } from '#surface/index.ts';
import { guardCode, loginGuard, type GuardCode } from './guard-code.ts';
import { classOf, handlerCode, routeOf } from './handler-code.ts';
import { imports, paragraphs } from './python-text.ts';
import type { Case, Remedies } from './remedy.ts';

/** Guards as decorators of the handler. */
export const guardRemedies: Pick<Remedies, 'require-login' | 'apply-guard' | 'same-guard'> = {
  'require-login': (_, about) => guarded(loginGuard(about.surface), about),
  'apply-guard': ({ guard }, about) => guarded(namedGuard(guard, about.endpoint, about.surface), about),
  'same-guard': ({ guard }, about) => guarded(namedGuard(guard, null, about.surface), about),
};

/** The handler under the guard. */
export function guarded(code: GuardCode | null, { endpoint, base }: Case): string | null {
  const handler = code && endpoint && handlerCode(endpoint, { decorators: [code.decorator], base });
  if (!handler) return null;
  return paragraphs(imports(code.imports), code.definition ?? [], [...orderOf(endpoint), ...handler]);
}

/** A decorator above the one that registers the route guards a function that nobody calls. */
export function orderOf(endpoint: Endpoint): string[] {
  return classOf(endpoint) ? [] : [`# below the decorator that registers ${routeOf(endpoint)}`];
}

/** A guard by its name: on the endpoint itself, else where it acts. */
function namedGuard(name: string, endpoint: Endpoint | null, surface: Surface): GuardCode | null {
  const all = surface.endpoints.flatMap(({ guards }) => guards).filter((guard) => guard.effective);
  const found = [...(endpoint?.guards ?? []), ...all].find((guard) => guard.name === name);
  return found ? guardCode(found, surface) : null;
}
