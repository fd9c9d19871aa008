import type { Severity } from '#findings/index.ts';
import type { Weakness } from '#surface/index.ts';
import { effectsOf, effectStatement, sensitiveData } from '../effects.ts';
import { code } from '../prose.ts';
import type { Rule } from '../rule.ts';

/** A line that was written to keep data back, and that the framework does not look at. */
export const rule: Rule = {
  id: 'ignored-protection',
  category: 'broken-guard',
  title: 'Line that keeps nothing back',
  severities: ['medium', 'low'],
  references: ['CWE-1164', 'CWE-213', 'API3:2023'],
  patterns: ['EDE-39'],
  check(surface, report) {
    for (const done of effectsOf(surface, 'ignored')) {
      const data = sensitiveData(done.effect);
      const severity: Severity = data.length > 0 ? 'medium' : 'low';
      report(effectStatement(done, { severity, data }));
    }
  },
  message({ args }) {
    const why = reasons[args['weakness'] as Weakness] ?? 'nothing looks at it';
    return `${code(args['name'])} has no effect on ${code(args['endpoint'])}: ${why}.`;
  },
};

const reasons: Readonly<Partial<Record<Weakness, string>>> = {
  'wrong-version': 'the installed version does not know it',
  'wrong-place': 'the framework does not look at it where it stands',
  misspelled: 'the framework knows no such name',
};
