import type { Location } from '#surface/index.ts';
import type { CallerCode } from './caller-code.ts';
import { orderOf } from './guard-remedies.ts';
import { handlerCode, parametersOf } from './handler-code.ts';
import { imports, paragraphs, type Imports } from './python-text.ts';
import type { Case } from './remedy.ts';

/** Lines that take the place of others. */
export interface Change {
  readonly lines: readonly string[];
  readonly imports: readonly Imports[];
  /** Who calls, where the lines ask. */
  readonly caller?: CallerCode | null;
  /** Where they belong, if not at the place of the finding. */
  readonly place?: Location | undefined;
  /** What comes before and after them in a handler. */
  readonly before?: readonly string[];
  readonly after?: readonly string[];
}

/** The lines in the handler, or, where they belong elsewhere, by themselves with the name of that place. */
export function inHandler(change: Change, { endpoint, finding, base }: Case): string | null {
  const { lines, caller } = change;
  const place = (change.place ?? finding.location).symbol;
  if (!endpoint || (place !== undefined && place !== endpoint.handler.symbol))
    return paragraphs(imports(...change.imports), [...(place === undefined ? [] : [`# in ${place}`]), ...lines]);
  const guard = caller?.guard ?? null;
  const handler = handlerCode(endpoint, {
    decorators: guard ? [guard.decorator] : [],
    body: [...(change.before ?? []), ...lines, ...(change.after ?? ['...'])],
    base,
  });
  if (!handler) return null;
  const order = guard ? orderOf(endpoint) : [];
  return paragraphs(imports(...change.imports, ...(guard ? [guard.imports] : [])), guard?.definition ?? [], [
    ...order,
    ...handler,
  ]);
}

/** Says where a variable comes from that is not one of the handler's parameters. */
export function fromRequest(variable: string, { endpoint }: Case): string[] {
  return endpoint && parametersOf(endpoint).includes(variable) ? [] : [`# ${variable}: as the request brings it`];
}
