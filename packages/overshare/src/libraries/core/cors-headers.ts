import { type Cell, optionsOf, textOf, type Thing, type Value } from '#python/index.ts';
import type { CorsPolicy } from '#surface/index.ts';
import type { MetCors } from './context.ts';
import { knownOrigins } from './facts.ts';

/** The cross-origin policy that the headers of a response amount to; null where they have none, or none that is known. */
export function corsOf(response: Thing): MetCors | null {
  const headers = response.attrs.value('headers');
  if (headers?.tag !== 'thing' || headers.shape !== 'dict') return null;
  const entry = (name: string): Cell | undefined =>
    [...headers.entries.map].find(([key]) => key.toLowerCase() === `s:${name}`)?.[1];
  const allowed = entry('access-control-allow-origin');
  const credentials = entry('access-control-allow-credentials');
  const policy = allowed && policyOf(allowed, credentials !== undefined && textOf(credentials.value) !== 'false');
  return allowed && policy ? { policy, site: allowed.site } : null;
}

function policyOf({ value, condition }: Cell, credentials: boolean): CorsPolicy | null {
  const options = optionsOf(value);
  const texts = options.map(textOf).filter((text) => text !== null);
  if (texts.includes('*')) return { origins: 'any', credentials };
  if (options.some(isAskedOrigin)) return { ...reflected(condition ?? ''), credentials };
  return texts.length > 0 ? { origins: 'listed', list: texts, credentials } : null;
}

const isAskedOrigin = (value: Value): boolean =>
  value.tag === 'scalar' &&
  knownOrigins(value.origins).some(
    (one) => one.kind === 'request' && one.part === 'header' && /^origin$/i.test(one.name),
  );

/** What the asking origin was compared with before it was echoed, as far as the condition tells. */
function reflected(condition: string): Pick<CorsPolicy, 'origins' | 'weakness'> {
  if (/\.(startswith|match|search)\(|\bin origin\b/.test(condition))
    return { origins: 'pattern', weakness: 'unanchored' };
  if (/\.(endswith|fullmatch)\(/.test(condition)) return { origins: 'pattern' };
  return / in |==/.test(condition) ? { origins: 'listed' } : { origins: 'reflected' };
}
