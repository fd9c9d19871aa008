import { compareText } from '#findings/index.ts';
import type { Endpoint } from '#surface/index.ts';
import { aboutProject } from '../project.ts';
import type { Rule } from '../rule.ts';

/** An API that cannot change without breaking its clients, so that a repair of what it sends is put off. */
export const rule: Rule = {
  id: 'unversioned-api',
  category: 'inventory',
  title: 'API without versions',
  severities: ['info', 'info'],
  references: ['CWE-1059', 'API9:2023'],
  patterns: ['INV-01'],
  check({ endpoints }, report) {
    const api = endpoints.filter(isApi);
    if (api.length < enough || api.some(isVersioned)) return;
    const told = { severity: 'info', confidence: 'likely', about: ['versions'], remedy: null } as const;
    for (const statement of aboutProject(few(api), { ...told, args: { total: String(api.length) } })) report(statement);
  },
  message: ({ args }) => `None of the ${args['total']} endpoints of the API names a version in its path.`,
};

const enough = 5;
const shown = 3;

/** The first by name: examples enough. */
const few = (api: readonly Endpoint[]): readonly Endpoint[] =>
  api.toSorted((one, two) => compareText(one.id, two.id)).slice(0, shown);

const isApi = ({ path }: Endpoint): boolean => /^\/([\w-]+\/)?(api|rest)\//i.test(path ?? '');
const isVersioned = ({ path }: Endpoint): boolean => /\/v\d|[/{](api_?)?version[/}]/i.test(path ?? '');
