import type { Severity } from '#findings/index.ts';
import { listsWith, listStatement, type List } from '../lists.ts';
import { code } from '../prose.ts';
import type { Rule } from '../rule.ts';

/** A list that grows with the table. */
export const rule: Rule = {
  id: 'unbounded-list',
  category: 'volume',
  title: 'List without a limit',
  severities: ['low', 'info'],
  references: ['CWE-770', 'API4:2023'],
  patterns: ['EDE-03', 'RATE-09'],
  check(surface, report) {
    for (const list of listsWith(surface, 'none')) report(listStatement(list, severityOf(list)));
  },
  message: ({ args }) =>
    `${code(args['endpoint'])} sends all ${code(args['model'])} objects at once, however many there are.`,
};

/** The caller's own objects, those of one other object, and what only staff lists stay few, or are their own problem. */
function severityOf({ access, audience }: List): Severity {
  const few = access.picked === 'own' || access.picked === 'related' || access.scope.includes('mine');
  return few || audience === 'staff' ? 'info' : 'low';
}
