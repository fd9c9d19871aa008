import type { Datum } from '#surface/index.ts';
import { audienceOfEndpoint } from '../audience.ts';
import { datumName, effectsOf, effectStatement, requestedData } from '../effects.ts';
import { code } from '../prose.ts';
import type { Rule } from '../rule.ts';

/** A server that asks whatever address a caller gives it, from inside the network. */
export const rule: Rule = {
  id: 'server-side-request',
  category: 'access',
  title: 'Request chooses whom the server asks',
  severities: ['medium', 'low'],
  references: ['CWE-918', 'API7:2023'],
  patterns: ['SSRF-01'],
  check(surface, report) {
    for (const done of effectsOf(surface, 'fetches')) {
      const data = requestedData(done.effect).filter(namesAddress);
      const audience = audienceOfEndpoint(done.endpoint);
      if (data.length === 0 || audience === null) continue;
      const severity = audience === 'staff' ? 'low' : 'medium';
      report(effectStatement(done, { severity, confidence: 'likely', data })); // a check of the address is not told apart
    }
  },
  message: ({ args }) =>
    `${code(args['endpoint'])} asks an address made of ${args['data']} by ${code(args['name'])}: also servers that only this one can reach.`,
};

/** A parameter that by its name takes an address; others are put into one whose beginning is fixed. */
function namesAddress(datum: Datum): boolean {
  return /ur[il]|link|href|src|host|domain|server|endpoint|callback|hook|feed|proxy|target|site/i.test(
    datumName(datum),
  );
}
