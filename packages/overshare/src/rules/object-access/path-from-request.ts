import { audienceOfEndpoint } from '../audience.ts';
import { effectsOf, effectStatement, requestedData } from '../effects.ts';
import { code } from '../prose.ts';
import type { Rule } from '../rule.ts';

/** A file whose name the request makes up: `../` leads out of the folder that was meant. */
export const rule: Rule = {
  id: 'path-from-request',
  category: 'object-access',
  title: 'Request names the file',
  severities: ['high', 'low'],
  references: ['CWE-22', 'API1:2023'],
  patterns: ['BOLA-11'],
  check(surface, report) {
    for (const done of effectsOf(surface, 'opens-file')) {
      // a parameter of the path holds no slash
      const data = requestedData(done.effect).filter(({ origin }) => !origin.startsWith('path '));
      const audience = audienceOfEndpoint(done.endpoint);
      if (data.length === 0 || audience === null) continue;
      const severity = audience === 'staff' ? 'low' : 'high';
      report(effectStatement(done, { severity, confidence: 'likely', data }));
    }
  },
  message: ({ args }) =>
    `${code(args['endpoint'])} opens a file that ${args['data']} names by ${code(args['name'])}: \`../\` leads to any other file.`,
};
