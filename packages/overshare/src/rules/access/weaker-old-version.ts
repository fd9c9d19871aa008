import { endpointName, type Severity, type Statement } from '#findings/index.ts';
import type { Endpoint, Surface } from '#surface/index.ts';
import { audienceOfEndpoint, isWider } from '../audience.ts';
import { handlerOf } from '../leaving.ts';
import { code } from '../prose.ts';
import { unscoped } from '../reach.ts';
import type { Rule } from '../rule.ts';
import { changeOf, sensitiveFrom } from '../stakes.ts';

/** An old version of an endpoint that was left behind when the new one was guarded. */
export const rule: Rule = {
  id: 'weaker-old-version',
  category: 'inventory',
  title: 'Old version without the check of the new one',
  severities: ['high', 'info'],
  references: ['CWE-1059', 'CWE-862', 'API9:2023'],
  patterns: ['BOLA-17', 'INV-02'],
  excusedWherePublic: true,
  check(surface, report) {
    for (const endpoint of surface.endpoints) {
      const newer = newerOf(endpoint, surface);
      if (newer === null) continue;
      const lost = lostBetween(endpoint, newer, surface);
      report(statementOf(endpoint, newer, lost, severityOf(endpoint, lost)));
    }
  },
  message: ({ args }) =>
    `${code(args['endpoint'])} is still served beside ${code(args['newer'])}${says[(args['lost'] ?? 'nothing') as Lost]}.`,
};

type Lost = 'callers' | 'scope' | 'nothing';

const says: Readonly<Record<Lost, string>> = {
  callers: ', and lets in callers whom the new one sends away',
  scope: ", and reaches objects of others where the new one is limited to the caller's own",
  nothing: ': what is repaired in one has to be repaired in both',
};

function lostBetween(old: Endpoint, newer: Endpoint, surface: Surface): Lost {
  const [before, now] = [audienceOfEndpoint(old), audienceOfEndpoint(newer)];
  if (before !== null && now !== null && isWider(before, now)) return 'callers';
  return unscoped(old, surface).length > 0 && unscoped(newer, surface).length === 0 ? 'scope' : 'nothing';
}

function severityOf(endpoint: Endpoint, lost: Lost): Severity {
  if (lost === 'nothing') return 'info';
  return changeOf(endpoint) !== null || sensitiveFrom(endpoint).length > 0 ? 'high' : 'low';
}

interface Versioned {
  readonly version: number;
  /** The path without its version, parameters without their names. */
  readonly rest: string;
}

function versionOf({ path }: Endpoint): Versioned | null {
  const version = /\/v(\d+)(?=\/|$)/i.exec(path ?? '');
  if (path === null || version === null) return null;
  return { version: Number(version[1]), rest: path.replace(version[0], '').replaceAll(/\{\w+\}/g, '{}') };
}

/** The same method of the same path in the newest later version. */
function newerOf(endpoint: Endpoint, { endpoints }: Surface): Endpoint | null {
  const own = versionOf(endpoint);
  if (own === null) return null;
  const later = endpoints.flatMap((other) => {
    const found = versionOf(other);
    const same = found?.rest === own.rest && other.methods.some((method) => endpoint.methods.includes(method));
    return found !== null && same && found.version > own.version ? [{ other, version: found.version }] : [];
  });
  return later.sort((one, two) => two.version - one.version)[0]?.other ?? null;
}

function statementOf(endpoint: Endpoint, newer: Endpoint, lost: Lost, severity: Severity): Statement {
  return {
    endpoint,
    severity,
    confidence: 'certain',
    location: handlerOf(endpoint),
    about: [endpointName(newer), lost],
    subject: lost,
    related: [{ ...handlerOf(newer), message: endpointName(newer) }],
    args: { endpoint: endpointName(endpoint), newer: endpointName(newer), lost },
    remedy: null,
  };
}
