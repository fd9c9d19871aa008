import type { Severity } from '#findings/index.ts';
import { dataKindOf } from '../data-kind.ts';
import { effectsOf, effectStatement, sensitiveData, type Done } from '../effects.ts';
import { code } from '../prose.ts';
import type { Rule } from '../rule.ts';

/** Passwords, tokens and personal data in log lines, which more people and programs read than the database. */
export const rule: Rule = {
  id: 'sensitive-data-in-log',
  category: 'logging',
  title: 'Sensitive data in a log',
  severities: ['medium', 'info'],
  references: ['CWE-532', 'API8:2023'],
  patterns: ['LOG-02'],
  check(surface, report) {
    for (const done of effectsOf(surface, 'logs')) {
      const data = sensitiveData(done.effect);
      if (data.length > 0) report({ ...effectStatement(done, { severity: severityOf(done), data }), subject: 'log' });
    }
  },
  message: ({ args }) => `${code(args['endpoint'])} writes ${args['data']} to a log by ${code(args['name'])}.`,
};

/** Who did what belongs into a log, and an address is how many logs name a user. */
function severityOf({ effect }: Done): Severity {
  const kinds = sensitiveData(effect).map(dataKindOf);
  if (kinds.includes('credential') || kinds.includes('secret')) return 'medium';
  return kinds.includes('intimate') ? 'low' : 'info';
}
