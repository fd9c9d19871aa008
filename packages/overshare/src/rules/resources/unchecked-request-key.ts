import type { Endpoint, Surface } from '#surface/index.ts';
import { effectsOf } from '../effects.ts';
import { aboutProject } from '../project.ts';
import { code, inWords } from '../prose.ts';
import type { Rule } from '../rule.ts';

/** A value that the request need not bring is taken as if it were there: without it, the answer is an error page. */
export const rule: Rule = {
  id: 'unchecked-request-key',
  category: 'error-detail',
  title: 'Missing parameter ends in an error',
  severities: ['info', 'info'],
  references: ['CWE-248', 'CWE-20', 'API8:2023'],
  patterns: ['INP-03'],
  check(surface, report) {
    const names = [...new Set(effectsOf(surface, 'reads-unchecked').map(({ effect }) => effect.name))].sort();
    const shown = names.slice(0, few).map(code);
    const args = { names: inWords(names.length > few ? [...shown, `${names.length - few} more`] : shown) };
    const told = { severity: 'info', confidence: 'likely', about: names, remedy: null, args } as const;
    for (const statement of aboutProject(unchecked(surface), told)) report(statement);
  },
  message: ({ args }) =>
    `${args['count'] === '1' ? 'An endpoint fails' : `${args['count']} endpoints fail`} with HTTP 500 where the request lacks what they take from it: ${args['names']}.`,
};

const few = 3;

const unchecked = ({ endpoints }: Surface): Endpoint[] =>
  endpoints.filter(({ effects }) => effects.some(({ kind }) => kind === 'reads-unchecked'));
