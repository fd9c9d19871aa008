import type { Severity } from '#findings/index.ts';
import { dataKindOf } from '../data-kind.ts';
import { effectsOf, effectStatement, sensitiveData, type Done } from '../effects.ts';
import { code } from '../prose.ts';
import type { Rule } from '../rule.ts';

/** Data in a token or a session cookie: signed, so that nobody changes it, and open for everybody who holds it. */
export const rule: Rule = {
  id: 'data-in-client-token',
  category: 'exposure',
  title: 'Sensitive data in a token or cookie',
  severities: ['medium', 'info'],
  references: ['CWE-312', 'CWE-315', 'API3:2023'],
  patterns: ['EDE-40', 'AUTH-18'],
  check(surface, report) {
    for (const done of effectsOf(surface, 'makes-token', 'keeps-in-session')) {
      const data = sensitiveData(done.effect);
      if (data.length === 0) continue;
      const statement = effectStatement(done, { severity: severityOf(done), data });
      report({ ...statement, exposure: 'excess', args: { ...statement.args, kind: done.effect.kind } });
    }
  },
  message({ args }) {
    const where = args['kind'] === 'makes-token' ? 'a token' : 'the session cookie';
    return `${code(args['endpoint'])} puts ${args['data']} into ${where} (${code(args['name'])}), which is signed and not encrypted: whoever holds it can read it.`;
  },
};

/** An address is how many systems name the caller, to whom it belongs. */
function severityOf({ effect }: Done): Severity {
  const kinds = sensitiveData(effect).map(dataKindOf);
  if (kinds.includes('credential') || kinds.includes('secret')) return 'medium';
  return kinds.includes('intimate') ? 'low' : 'info';
}
