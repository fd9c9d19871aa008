import type { Severity } from '#findings/index.ts';
import { listsWith, listStatement, type List } from '../lists.ts';
import { code } from '../prose.ts';
import type { Rule } from '../rule.ts';

/** A page as large as the client asks for. */
export const rule: Rule = {
  id: 'uncapped-page-size',
  category: 'volume',
  title: 'Page size without a maximum',
  severities: ['low', 'info'],
  references: ['CWE-770', 'API4:2023'],
  patterns: ['RATE-11'],
  check(surface, report) {
    for (const list of listsWith(surface, 'client')) report(listStatement(list, severityOf(list)));
  },
  message: ({ args }) =>
    `${code(args['endpoint'])} lets the client choose how many ${code(args['model'])} objects one page holds, without a maximum.`,
};

function severityOf({ audience }: List): Severity {
  return audience === 'staff' ? 'info' : 'low';
}
