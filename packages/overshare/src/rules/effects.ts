import { endpointName, type Remedy, type Severity, type Statement } from '#findings/index.ts';
import type { Datum, Effect, EffectKind, Endpoint, Surface } from '#surface/index.ts';
import { isSensitive } from './data-kind.ts';
import { handlerOf } from './leaving.ts';
import { code, inWords } from './prose.ts';

/** An effect with the endpoint that has it. */
export interface Done {
  readonly endpoint: Endpoint;
  readonly effect: Effect;
}

/** Everything of some kinds that endpoints do besides answering. */
export function effectsOf({ endpoints }: Surface, ...kinds: readonly EffectKind[]): Done[] {
  return endpoints.flatMap((endpoint) =>
    endpoint.effects.filter(({ kind }) => kinds.includes(kind)).map((effect) => ({ endpoint, effect })),
  );
}

/** What goes into an effect and should not be seen by everybody. */
export const sensitiveData = ({ data }: Effect): readonly Datum[] => data.filter(isSensitive);

/** Parts of the request that decide what an effect works on. */
export const requestedData = ({ data }: Effect): readonly Datum[] => data.filter(({ from }) => from === 'request');

/** `shop.models.User.email` → `User.email`; `query url` → `url`. */
export function datumName({ origin, from }: Datum): string {
  return from === 'request' ? (origin.split(' ').at(-1) ?? origin) : origin.split('.').slice(-2).join('.');
}

/** What a rule adds to a statement about an effect. */
interface Said {
  readonly severity: Severity;
  readonly confidence?: Statement['confidence'];
  readonly data?: readonly Datum[];
  readonly remedy?: Remedy | null;
}

export function effectStatement({ endpoint, effect }: Done, said: Said): Statement {
  const names = (said.data ?? []).map(datumName);
  return {
    endpoint,
    severity: said.severity,
    confidence: said.confidence ?? 'certain',
    location: effect.location,
    about: [effect.name, ...(said.data ?? []).map(({ origin }) => origin)],
    subject: effect.name,
    related: isHandler(endpoint, effect) ? [] : [{ ...handlerOf(endpoint), message: endpointName(endpoint) }],
    fields: names,
    args: {
      endpoint: endpointName(endpoint),
      name: effect.name,
      weakness: effect.weakness ?? '',
      data: inWords(names.map(code)),
    },
    remedy: said.remedy ?? null,
  };
}

const isHandler = ({ handler }: Endpoint, { location }: Effect): boolean => location.symbol === handler.symbol;
