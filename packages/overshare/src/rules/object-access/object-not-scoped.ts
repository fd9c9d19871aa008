import { endpointName, groupBy, type Severity, type Statement } from '#findings/index.ts';
import type { Access, Endpoint, Location, Surface } from '#surface/index.ts';
import { isMeantForAll } from '../intent.ts';
import { scopeToOwner } from '../owners.ts';
import { code, lastName } from '../prose.ts';
import { queriedAt, type Reach, unscoped } from '../reach.ts';
import type { Rule } from '../rule.ts';

/** An object of somebody that the request picks and that no check ties to the caller: broken object level authorization. */
export const rule: Rule = {
  id: 'object-not-scoped',
  category: 'object-access',
  title: 'Object not limited to its owner',
  severities: ['high', 'info'],
  references: ['CWE-639', 'API1:2023'],
  patterns: [
    'AUTH-04',
    'BOLA-01',
    'BOLA-02',
    'BOLA-03',
    'BOLA-05',
    'BOLA-06',
    'BOLA-08',
    'BOLA-13',
    'BOLA-14',
    'BOLA-15',
    'BOLA-19',
  ],
  check(surface, report) {
    for (const endpoint of surface.endpoints) {
      const picked = unscoped(endpoint, surface).filter(({ access }) => access.picked === 'request');
      for (const reaches of groupBy(picked, ({ access }) => access.model).values()) {
        report(statementOf(endpoint, gravest(reaches), surface));
      }
    }
  },
  message({ args }) {
    const { endpoint, parameter, operation, model, audience } = args;
    const who = audience === 'anyone' ? 'anyone' : 'any logged-in user';
    const by = parameter === '' ? '' : ` by choosing ${code(parameter)}`;
    return `Through ${code(endpoint)}, ${who} can ${operation} every ${code(model)}${by}: nothing compares its owner with the caller.`;
  },
};

const order: readonly Access['operation'][] = ['delete', 'update', 'read'];

/** An object is read before it is changed: one lookup, one finding, named by the worst that is done with it. */
function gravest(reaches: readonly [Reach, ...Reach[]]): Reach {
  return reaches.reduce((one, two) => (rankOf(two) < rankOf(one) ? two : one));
}

function rankOf({ access }: Reach): number {
  return order.indexOf(access.operation);
}

/** Where the object is looked up; a change may be made far from there, in a method of the model. */
function lookupOf({ accesses }: Endpoint, { access }: Reach): Location {
  const lookup = accesses.find(
    ({ operation, model, picked }) => operation === 'read' && model === access.model && picked === access.picked,
  );
  return (lookup ?? access).location;
}

/** Without a login there is nobody to compare with: then the missing login is the graver half. */
function severityOf({ audience, grave }: Reach, isMeant: boolean): Severity {
  if (audience === 'anyone' && isMeant) return 'info'; // a reset by a mailed token picks its user by the request
  return grave && audience === 'user' ? 'high' : 'medium';
}

function statementOf(endpoint: Endpoint, reach: Reach, surface: Surface): Statement {
  const { model, operation, parameter, many } = reach.access;
  return {
    endpoint,
    severity: severityOf(reach, isMeantForAll(endpoint, surface)),
    confidence: reach.grave ? 'certain' : 'likely', // ordinary content may be meant for every user
    location: lookupOf(endpoint, reach),
    related: queriedAt(reach),
    about: [model, operation],
    subject: model,
    args: {
      endpoint: endpointName(endpoint),
      parameter: parameter ?? '',
      operation,
      model: lastName(model),
      audience: reach.audience,
    },
    remedy: scopeToOwner(surface, model, many, parameter),
  };
}
