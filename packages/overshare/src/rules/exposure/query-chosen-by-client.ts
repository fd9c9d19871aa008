import type { Severity } from '#findings/index.ts';
import type { Effect, Endpoint, Surface } from '#surface/index.ts';
import { audienceOfEndpoint } from '../audience.ts';
import { dataKindOf } from '../data-kind.ts';
import { effectsOf, effectStatement, requestedData, type Done } from '../effects.ts';
import { code } from '../prose.ts';
import type { Rule } from '../rule.ts';

/** A request that names the columns by which rows are sorted or picked, or that leave: also those that are kept back. */
export const rule: Rule = {
  id: 'query-chosen-by-client',
  category: 'exposure',
  title: 'Request names the columns of a query',
  severities: ['high', 'info'],
  references: ['CWE-639', 'CWE-943', 'API3:2023'],
  patterns: ['BOLA-16'],
  check(surface, report) {
    for (const done of effectsOf(surface, 'chooses-order', 'chooses-filter', 'chooses-columns')) {
      const severity = severityOf(done, surface);
      if (severity === null) continue;
      report({
        ...effectStatement(done, { severity, data: requestedData(done.effect), remedy: listOf(done) }),
        subject: done.effect.kind,
        args: { ...effectStatement(done, { severity }).args, kind: done.effect.kind },
      });
    }
  },
  message: ({ args }) => `${code(args['endpoint'])} ${says[args['kind'] ?? ''] ?? ''}.`,
};

const says: Readonly<Record<string, string>> = {
  'chooses-order':
    'sorts by any column that the request names: the order gives away what is kept back, letter by letter',
  'chooses-filter':
    'picks rows by any column that the request names: who asks whether a value fits learns what is kept back',
  'chooses-columns': 'sends whatever columns the request names',
};

/** Nothing where the columns stand in a list, or where only staff may ask. */
function severityOf({ endpoint, effect }: Done, surface: Surface): Severity | null {
  const audience = audienceOfEndpoint(endpoint);
  if (effect.weakness !== 'any-column' || audience === 'staff' || audience === null) return null;
  const secret = modelsOf(endpoint, surface).some(holdsCredential) || endpoint.accesses.some(({ owned }) => owned);
  if (!secret) return 'info'; // what everybody may see anyway is all there is
  return effect.kind === 'chooses-columns' ? 'high' : 'medium';
}

type Model = Surface['models'][number];

const modelsOf = ({ accesses }: Endpoint, { models }: Surface): Model[] =>
  models.filter(({ name }) => accesses.some(({ model, operation }) => operation === 'read' && model === name));

const holdsCredential = ({ columns }: Model): boolean =>
  columns.some((column) => ['credential', 'secret'].includes(dataKindOf(column)));

/** What the endpoint shows anyway is what one may sort and pick by. */
function listOf({ endpoint }: { endpoint: Endpoint; effect: Effect }) {
  const shown = endpoint.responses.flatMap(({ fields }) => fields.filter(({ exposure }) => exposure === null));
  const columns = shown.flatMap(({ origin, path }) =>
    /^(\w*\[\]\.)?\w+$/.test(path) && origin !== null ? [origin.split('.').at(-1) ?? ''] : [],
  );
  return { kind: 'list-columns', columns: [...new Set(columns)].sort() } as const;
}
