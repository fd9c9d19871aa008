import { endpointName } from '#findings/index.ts';
import type { Endpoint, Surface } from '#surface/index.ts';
import { audienceOfEndpoint } from '../audience.ts';
import { isSensitive } from '../data-kind.ts';
import { handlerOf } from '../leaving.ts';
import { code } from '../prose.ts';
import type { Rule } from '../rule.ts';

/** A list that tells of every object all that the page of one object tells. */
export const rule: Rule = {
  id: 'list-as-wide-as-detail',
  category: 'exposure',
  title: 'List as wide as the single object',
  severities: ['info', 'info'],
  references: ['CWE-213', 'API3:2023'],
  patterns: ['EDE-15'],
  check(surface, report) {
    for (const list of surface.endpoints) {
      const detail = detailOf(list, surface);
      if (detail === null || audienceOfEndpoint(list) === 'staff') continue;
      report({
        endpoint: list,
        severity: 'info',
        confidence: 'certain',
        location: handlerOf(list),
        about: [endpointName(detail)],
        related: [{ ...handlerOf(detail), message: endpointName(detail) }],
        args: { endpoint: endpointName(list), detail: endpointName(detail), count: String(keysOf(list).length) },
        remedy: null,
      });
    }
  },
  message: ({ args }) =>
    `${code(args['endpoint'])} tells of every object all ${args['count']} fields that ${code(args['detail'])} tells of one, sensitive ones among them.`,
};

const many = 8;

/** The endpoint of one object beside a list, where both hold the same many fields and one of them is sensitive. */
function detailOf(list: Endpoint, { endpoints }: Surface): Endpoint | null {
  const keys = keysOf(list, '[].');
  const sensitive = list.responses.some(({ fields }) => fields.some(isSensitive));
  if (!list.methods.includes('GET') || keys.length < many || !sensitive) return null;
  const beside = (other: Endpoint) => other.methods.includes('GET') && isBelow(other.path, list.path);
  return endpoints.find((other) => beside(other) && keysOf(other).join() === keys.join()) ?? null;
}

/** `/orders/{id}` below `/orders`. */
function isBelow(path: string | null, above: string | null): boolean {
  if (path === null || above === null || !path.startsWith(above.replace(/\/$/, ''))) return false;
  return /^\/?\{\w+\}\/?$/.test(path.slice(above.replace(/\/$/, '').length));
}

/** The names of the fields, without the list or page that they stand in. */
function keysOf({ responses }: Endpoint, must = ''): string[] {
  const paths = responses.flatMap(({ status, fields }) => (status < 300 ? fields.map(({ path }) => path) : []));
  const inside = paths.filter((path) => path.includes(must)).map((path) => path.replace(/^\w*\[\]\./, ''));
  return [...new Set(inside)].sort();
}
