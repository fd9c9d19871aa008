import type { Endpoint } from '#surface/index.ts';
import { audienceOfEndpoint } from '../audience.ts';
import { effectsOf, effectStatement } from '../effects.ts';
import { code, inWords } from '../prose.ts';
import type { Rule } from '../rule.ts';
import { sensitiveFrom } from '../stakes.ts';

/** Whole objects that are answered as their text: harmless today, and one line of `__str__` away from a leak. */
export const rule: Rule = {
  id: 'object-as-text',
  category: 'exposure',
  title: 'Whole object sent as its text',
  severities: ['low', 'info'],
  references: ['CWE-213', 'API3:2023'],
  patterns: ['EDE-01'],
  check(surface, report) {
    for (const done of effectsOf(surface, 'writes-object')) {
      const audience = audienceOfEndpoint(done.endpoint);
      // what its text gives away already is told by the rules about that data
      if (audience === null || audience === 'staff' || sensitiveFrom(done.endpoint).length > 0) continue;
      const statement = effectStatement(done, {
        severity: audience === 'anyone' ? 'low' : 'info',
        data: done.effect.data,
      });
      report({ ...statement, args: { ...statement.args, models: modelsOf(done.endpoint) } });
    }
  },
  message({ args }) {
    const today = args['data'] === '' ? 'none of its columns' : args['data'];
    return `${code(args['endpoint'])} sends whole ${args['models']} objects as text: today ${today} is in it, and whatever \`__str__\` comes to name leaves too.`;
  },
};

/** The models whose objects leave. */
function modelsOf({ responses }: Endpoint): string {
  const models = responses.flatMap(({ fields }) => fields.flatMap(({ model }) => model?.split('.').at(-1) ?? []));
  return inWords([...new Set(models)].map(code)) || 'stored';
}
