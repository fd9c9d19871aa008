import type { Func } from '#python/index.ts';
import type { Location } from '#surface/index.ts';
import { locationOf } from './locations.ts';

/** Where a handler is decorated with something of this name; null where it is not. */
export function decoratorNamed(handler: Func, name: string): Location | null {
  const { node, unit, qualifiedName } = handler;
  if (node.kind !== 'FunctionDef' || unit.isStub) return null;
  const [word = name] = /^[\w.]+/.exec(name) ?? [];
  const parts = word.split('.');
  const decoder = new TextDecoder();
  const texts = node.decorators.map(({ start, end }) => decoder.decode(unit.bytes.subarray(start, end)));
  // the whole name, then its last part, then the function in which a guard of the project was made
  const at = [word, ...parts.reverse()]
    .map((part) => texts.findIndex((text) => new RegExp(`\\b${part}\\b`).test(text)))
    .find((index) => index >= 0);
  const found = at === undefined ? undefined : node.decorators[at];
  return found ? locationOf({ unit, start: found.start, end: found.end, symbol: qualifiedName }) : null;
}
