import { endpointName } from '#findings/index.ts';
import type { Endpoint, Field } from '#surface/index.ts';
import { isSensitive } from '../data-kind.ts';
import { handlerOf } from '../leaving.ts';
import { code, inWords } from '../prose.ts';
import type { Rule } from '../rule.ts';

/** More leaves than the API says of itself: nobody who reads the description knows that it does. */
export const rule: Rule = {
  id: 'undeclared-field',
  category: 'contract',
  title: 'Field that the description does not name',
  severities: ['low', 'info'],
  references: ['CWE-1059', 'CWE-213', 'API9:2023'],
  patterns: ['SPEC-08'],
  check({ endpoints }, report) {
    for (const endpoint of endpoints) {
      const fields = undeclared(endpoint);
      const names = [...new Set(fields.map(keyOf))].sort();
      if (names.length === 0) continue;
      report({
        endpoint,
        severity: fields.some(isSensitive) ? 'low' : 'info',
        confidence: 'likely',
        location: handlerOf(endpoint),
        about: names,
        fields: names,
        args: { endpoint: endpointName(endpoint), names: inWords(names.map(code)) },
        remedy: null,
      });
    }
  },
  message: ({ args }) => `${code(args['endpoint'])} sends ${args['names']}, which its own description does not name.`,
};

function undeclared({ promised, responses }: Endpoint): Field[] {
  if (promised === undefined) return [];
  const sent = responses.filter(({ status, kind }) => status < 300 && kind === 'json').flatMap(({ fields }) => fields);
  return sent.filter(
    (field) => keyOf(field) !== '' && !keyOf(field).includes('{}') && !promised.includes(keyOf(field)),
  );
}

/** `results[].owner.email` → `owner`: a page around a list is no field. */
function keyOf({ path }: Field): string {
  return path.replace(/^\w*\[\]\.?/, '').split(/[.[]/)[0] ?? '';
}
