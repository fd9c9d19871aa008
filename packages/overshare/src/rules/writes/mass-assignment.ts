import { distinct, endpointName, type Severity, type Statement } from '#findings/index.ts';
import type { Endpoint, Surface, Write } from '#surface/index.ts';
import { audienceOfEndpoint } from '../audience.ts';
import { dataKindOf } from '../data-kind.ts';
import { isOwner, isPrivileged, isRight, isWorth } from '../privileged.ts';
import { code, inWords, lastName } from '../prose.ts';
import type { Rule } from '../rule.ts';

/** A request that sets columns which the caller should have no say in. */
export const rule: Rule = {
  id: 'mass-assignment',
  category: 'mass-assignment',
  title: 'Request sets columns it should not',
  severities: ['high', 'low'],
  references: ['CWE-915', 'API3:2023'],
  patterns: ['MASS-01', 'MASS-02', 'MASS-03', 'MASS-04', 'MASS-05', 'MASS-07'],
  check(surface, report) {
    for (const endpoint of surface.endpoints) {
      const audience = audienceOfEndpoint(endpoint);
      if (audience === null || audience === 'staff') continue;
      for (const write of endpoint.writes) reportWrite(endpoint, write, surface, report);
    }
  },
  message({ args }) {
    const { endpoint, model, open, privileged } = args;
    const columns = (privileged ?? '').split(', ').map(code);
    const such = privileged === '' ? '' : `, ${inWords(columns)} among them`;
    if (open === 'yes') return `${code(endpoint)} lets the request set every column of ${code(model)}${such}.`;
    return `${code(endpoint)} lets the request set ${inWords(columns)} of ${code(model)}.`;
  },
};

function reportWrite(endpoint: Endpoint, write: Write, surface: Surface, report: (statement: Statement) => void): void {
  const columns = distinct([...write.fields, ...(write.open ? columnsOf(write, surface) : [])]);
  // who says whose an object is has a finding of its own, unless whatever the request brings is set
  const own = (column: string) => !write.open && isOwner(column, write.model, surface);
  const privileged = columns.filter((column) => isPrivileged(column, write.model, surface) && !own(column));
  if (!write.open && privileged.length === 0) return;
  const known = surface.models.some(({ name }) => name === write.model);
  report({
    endpoint,
    severity: severityOf(write, privileged, surface),
    confidence: known || !write.open ? 'certain' : 'likely',
    location: write.location,
    about: [write.model, ...(write.open ? ['*'] : privileged)],
    subject: write.model,
    fields: write.open ? columns : privileged,
    args: {
      endpoint: endpointName(endpoint),
      model: lastName(write.model),
      open: write.open ? 'yes' : 'no',
      privileged: privileged.join(', '),
    },
    remedy: {
      kind: 'allow-list',
      model: write.model,
      allow: columns.filter((column) => !privileged.includes(column) && isHarmless(column, write, surface)),
    },
  });
}

/** Rights are worse than ownership; of a model that cannot be found, either may be among its columns. */
function severityOf({ model, open }: Write, privileged: readonly string[], surface: Surface): Severity {
  if (privileged.some((column) => isRight(column, model, surface))) return 'high';
  if (privileged.length > 0 && privileged.every((column) => isWorth(column, model, surface))) return 'low';
  const found = surface.models.some(({ name }) => name === model);
  return privileged.length > 0 || (open && !found) ? 'medium' : 'low';
}

function columnsOf({ model }: Write, { models }: Surface): string[] {
  return models.find(({ name }) => name === model)?.columns.map(({ name }) => name) ?? [];
}

/** What a client may be expected to send: not the database's own columns, nor what is made from a password. */
function isHarmless(column: string, { model, open }: Write, { models }: Surface): boolean {
  const found = models.find(({ name }) => name === model)?.columns.find(({ name }) => name === column);
  if (found === undefined || !open) return true;
  const kind = dataKindOf(found);
  return kind !== 'internal' && kind !== 'credential' && kind !== 'secret';
}
