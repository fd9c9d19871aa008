import type { Endpoint } from '#surface/index.ts';
import { indented, isName, lastOf } from './python-text.ts';

/** What a handler looks like in the code that is shown. */
export interface HandlerCode {
  /** Without the `@`, the outermost first. */
  readonly decorators?: readonly string[];
  readonly body?: readonly string[];
  /** What a class of handlers inherits from: `MethodView`. */
  readonly base: string;
}

/** The handler with its own names: a function, or a method in its class. Null where it has no name to show. */
export function handlerCode(
  endpoint: Endpoint,
  { decorators = [], body = ['...'], base }: HandlerCode,
): string[] | null {
  const { symbol } = endpoint.handler;
  const [name, owner] = [lastOf(symbol), classOf(endpoint)];
  if (!isName(name)) return null;
  const parameters = [...(owner ? ['self'] : []), ...parametersOf(endpoint)];
  const lines = [
    ...decorators.map((decorator) => `@${decorator}`),
    `def ${name}(${parameters.join(', ')}):`,
    ...indented(body),
  ];
  return owner ? [`class ${owner}(${base}):`, ...indented(lines)] : lines;
}

/** `OrderList` of `shop.views.OrderList.get`; null for a function. */
export function classOf({ handler }: Endpoint): string | null {
  const owner = handler.symbol.split('.').at(-2) ?? '';
  return /^_*[A-Z]\w*$/.test(owner) ? owner : null;
}

/** The names in a path, which Flask hands to the handler: `order_id` of `/orders/{order_id}`. */
export function parametersOf({ path }: Endpoint): string[] {
  return [...(path ?? '').matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => (name && isName(name) ? [name] : []));
}

/** `GET /orders`, in a comment. */
export function routeOf({ methods, path }: Endpoint): string {
  return path === null ? 'the route' : `${methods.join(', ')} ${path}`;
}
