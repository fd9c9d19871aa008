import { type Statement } from '#findings/index.ts';
import type { Endpoint, Surface } from '#surface/index.ts';
import { audienceOfEndpoint } from '../audience.ts';
import { effectStatement } from '../effects.ts';
import { aboutProject } from '../project.ts';
import { code } from '../prose.ts';
import type { Rule } from '../rule.ts';
import { isSensitive } from '../data-kind.ts';

/** Personal data that a cache keeps: one that serves all callers, or the one of a browser on a shared computer. */
export const rule: Rule = {
  id: 'cached-personal-data',
  category: 'transport',
  title: 'Personal data kept in a cache',
  severities: ['medium', 'info'],
  references: ['CWE-524', 'CWE-525', 'API8:2023'],
  patterns: ['HDR-02'],
  check(surface, report) {
    for (const endpoint of surface.endpoints) for (const statement of shared(endpoint)) report(statement);
    for (const statement of keptByBrowsers(surface)) report(statement);
  },
  message({ args }) {
    if (args['name'] !== undefined)
      return `${code(args['endpoint'])} keeps its answer by ${code(args['name'])} and may give the data of one caller to the next.`;
    const endpoints = args['count'] === '1' ? 'An endpoint sends' : `${args['count']} endpoints send`;
    return `${endpoints} personal or secret data without \`Cache-Control: no-store\`: browsers and proxies may keep it.`;
  },
};

/** An answer that is not the same for everybody, in a cache for everybody. */
function shared(endpoint: Endpoint): Statement[] {
  const isPublic = audienceOfEndpoint(endpoint) === 'anyone';
  if (isPublic || !sendsPersonal(endpoint)) return [];
  const kept = endpoint.effects.filter(({ kind }) => kind === 'keeps-answer');
  return kept.map((effect) => effectStatement({ endpoint, effect }, { severity: 'medium', confidence: 'likely' }));
}

function keptByBrowsers({ endpoints }: Surface): Statement[] {
  const open = endpoints.filter((endpoint) => sendsPersonal(endpoint) && !forbidsCaching(endpoint));
  return aboutProject(open, { severity: 'info', confidence: 'likely', about: ['no-store'], remedy: null });
}

const forbidsCaching = ({ effects }: Endpoint): boolean =>
  effects.some(({ kind }) => kind === 'forbids-caching' || kind === 'keeps-answer');

/** What is sent on a GET, to those who are logged in: other answers are not kept. */
function sendsPersonal({ methods, responses, access }: Endpoint): boolean {
  const fields = responses.filter(({ status }) => status < 300).flatMap((one) => one.fields);
  return methods.includes('GET') && access !== 'public' && fields.some(isSensitive);
}
