import { endpointName, type Severity, type Statement } from '#findings/index.ts';
import type { Endpoint, Surface } from '#surface/index.ts';
import { scopeToOwner } from '../owners.ts';
import { code, lastName } from '../prose.ts';
import { unscoped, type Reach } from '../reach.ts';
import type { Rule } from '../rule.ts';

/** A list of everybody's objects where only the caller's own belong. */
export const rule: Rule = {
  id: 'list-not-scoped',
  category: 'object-access',
  title: "List not limited to the caller's own",
  severities: ['high', 'low'],
  references: ['CWE-639', 'CWE-284', 'API1:2023'],
  check(surface, report) {
    for (const endpoint of surface.endpoints)
      for (const reach of unscoped(endpoint, surface))
        if (reach.access.picked === 'all' && reach.access.many) report(statementOf(endpoint, reach, surface));
  },
  message({ args }) {
    const who = args['audience'] === 'anyone' ? 'anyone' : 'any logged-in user';
    return `Through ${code(args['endpoint'])}, ${who} can ${args['operation']} all ${code(args['model'])} objects, also those of others.`;
  },
};

/** Without a login there is nobody to compare with: then the missing login is the graver half. */
function severityOf({ audience, grave }: Reach): Severity {
  if (!grave) return 'low';
  return audience === 'user' ? 'high' : 'medium';
}

function statementOf(endpoint: Endpoint, reach: Reach, surface: Surface): Statement {
  const { model, operation, location } = reach.access;
  return {
    endpoint,
    severity: severityOf(reach),
    confidence: reach.grave ? 'certain' : 'likely', // ordinary content may be meant for every user
    location,
    about: [model, operation],
    subject: model,
    args: { endpoint: endpointName(endpoint), operation, model: lastName(model), audience: reach.audience },
    remedy: scopeToOwner(surface, model, true),
  };
}
