import type { Surface } from '#surface/index.ts';
import { orderOf } from './guard-remedies.ts';
import { classOf, handlerCode } from './handler-code.ts';
import { indented, paragraphs, quoted } from './python-text.ts';
import type { Remedies } from './remedy.ts';
import { isPinned } from './versions.ts';

/** A limit on how often, with Flask-Limiter. */
export const throttleRemedies: Pick<Remedies, 'throttle'> = {
  throttle({ rate }, { endpoint, surface, base }) {
    if (!endpoint) return null;
    const known = limiterOf(surface);
    const limiter = known ?? 'limiter';
    const setup = known === null ? setupOf(surface) : [];
    const owner = classOf(endpoint);
    if (owner !== null) {
      // On the class, because older versions do not see a limit on a method.
      const methods = endpoint.methods.map(quoted).join(', ');
      const line = `decorators = [${limiter}.limit(${quoted(rate)}, methods=[${methods}])]`;
      return paragraphs(setup, [`class ${owner}(${base}):`, ...indented([line])]);
    }
    const handler = handlerCode(endpoint, { decorators: [`${limiter}.limit(${quoted(rate)})`], base });
    return handler && paragraphs(setup, [...orderOf(endpoint), ...handler]);
  },
};

/** What the project calls its limiter: `limiter` of `limiter.limit("5/minute")`; null where none is seen. */
function limiterOf({ endpoints }: Surface): string | null {
  const throttles = endpoints.flatMap(({ guards }) => guards).filter(({ kind }) => kind === 'throttle');
  const names = throttles.map(({ name }) => /^(\w+)\.(?:limit|shared_limit|exempt)\b/.exec(name)?.[1]);
  return names.find((name) => name !== undefined) ?? null;
}

/** Both arguments by name is what every version takes. */
function setupOf(surface: Surface): string[] {
  return [
    ...(isPinned(surface, 'flask-limiter') ? [] : ['# pip install Flask-Limiter']),
    'from flask_limiter import Limiter',
    'from flask_limiter.util import get_remote_address',
    '',
    '# once, where the application is made',
    'limiter = Limiter(key_func=get_remote_address, app=app)',
  ];
}
