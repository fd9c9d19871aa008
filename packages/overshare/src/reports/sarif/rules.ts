import type { ReportingDescriptor } from 'sarif';
import type { RulePage } from '../report-input.ts';
import { levels, securitySeverities } from './severities.ts';

/** A rule with its page, so that a reader needs no other place to look. */
export function ruleDescriptor({ id, title, category, references, severities, page }: RulePage): ReportingDescriptor {
  const [worst] = severities;
  const helpUri = references.map(addressOf).find((address) => address !== null);
  return {
    id,
    name: pascal(id),
    shortDescription: { text: `${title}.` },
    fullDescription: { text: introductionOf(page) || `${title}.` },
    help: { text: page || `${title}.`, markdown: page || `${title}.` },
    ...(helpUri !== undefined && { helpUri }),
    defaultConfiguration: { level: levels[worst] },
    properties: {
      tags: ['security', category, ...references.map(tagOf)],
      precision: 'high',
      'security-severity': securitySeverities[worst],
    },
  };
}

/** The first paragraph of a page, without its marks. */
function introductionOf(page: string): string {
  const [, first = ''] = page.split(/\n{2,}/);
  return first.replaceAll('\n', ' ').replaceAll('**', '').trim();
}

/** `CWE-200` → its page. */
function addressOf(reference: string): string | null {
  const [, number] = /^CWE-(\d+)$/.exec(reference) ?? [];
  return number === undefined ? null : `https://cwe.mitre.org/data/definitions/${number}.html`;
}

/** As code scanning services know weaknesses. */
function tagOf(reference: string): string {
  return reference.replace(/^CWE-(\d+)$/, 'external/cwe/cwe-$1');
}

/** `debug-mode` → `DebugMode`, as names of rules are written in SARIF. */
export function pascal(id: string): string {
  return id.replaceAll(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
