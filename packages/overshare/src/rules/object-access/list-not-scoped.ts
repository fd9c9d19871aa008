import { distinct, endpointName, groupBy, type Severity, type Statement } from '#findings/index.ts';
import type { Endpoint, Surface } from '#surface/index.ts';
import { scopeToOwner } from '../owners.ts';
import { code, inWords, lastName } from '../prose.ts';
import { queriedAt, type Reach, unscoped } from '../reach.ts';
import type { Rule } from '../rule.ts';

/** A list of everybody's objects where only the caller's own belong. */
export const rule: Rule = {
  id: 'list-not-scoped',
  category: 'object-access',
  title: "List not limited to the caller's own",
  severities: ['high', 'low'],
  references: ['CWE-639', 'CWE-284', 'API1:2023'],
  patterns: ['EDE-02', 'EDE-03', 'AUTH-04', 'BOLA-01', 'BOLA-04', 'BOLA-16', 'BOLA-19', 'BOLA-20'],
  check(surface, report) {
    for (const endpoint of surface.endpoints) {
      const all = unscoped(endpoint, surface).filter(({ access }) => access.picked === 'all' && access.many);
      for (const reaches of groupBy(all, causeOf).values()) report(statementOf(endpoint, reaches, surface));
    }
  },
  message({ args }) {
    const who = args['audience'] === 'anyone' ? 'anyone' : 'any logged-in user';
    const models = inWords((args['models'] ?? '').split(', ').map(code));
    return `Through ${code(args['endpoint'])}, ${who} can ${args['operation']} all ${models} objects, also those of others.`;
  },
};

/** Each list has its own query to repair; an endpoint that empties ten tables lacks one guard. */
function causeOf({ access }: Reach): string {
  return access.operation === 'read' ? access.model : access.operation;
}

/** Without a login there is nobody to compare with: then the missing login is the graver half. */
function severityOf({ audience, grave }: Reach): Severity {
  if (!grave) return 'low';
  return audience === 'user' ? 'high' : 'medium';
}

function statementOf(endpoint: Endpoint, reaches: readonly [Reach, ...Reach[]], surface: Surface): Statement {
  const [reach] = reaches;
  const { model, operation, location } = reach.access;
  const models = distinct(reaches.map(({ access }) => access.model));
  return {
    endpoint,
    severity: severityOf(reach),
    confidence: reach.grave ? 'certain' : 'likely', // ordinary content may be meant for every user
    location,
    related: reaches.flatMap(queriedAt),
    about: [operation, ...models],
    subject: causeOf(reach),
    args: {
      endpoint: endpointName(endpoint),
      operation,
      models: models.map(lastName).join(', '),
      audience: reach.audience,
    },
    // Which role may do this, the code does not say.
    remedy: operation === 'read' ? scopeToOwner(surface, model, true) : null,
  };
}
