import type { Remedy } from '#findings/index.ts';
import { reportExposure, type Place } from '../exposure.ts';
import { isOfOthers } from '../leaving.ts';
import { scopeToOwner } from '../owners.ts';
import { exposureInWords } from '../prose.ts';
import type { Rule } from '../rule.ts';
import type { Surface } from '#surface/index.ts';

/** Customers, orders, invoices, prices and contracts that go to somebody who is no party to them. */
export const rule: Rule = {
  id: 'business-data-in-response',
  category: 'exposure',
  title: 'Business data in a response',
  severities: ['high', 'low'],
  references: ['CWE-213', 'API3:2023'],
  patterns: ['EDE-03', 'EDE-26'],
  check(surface, report) {
    reportExposure(surface, report, { about: (one) => one.kind === 'business' && isOfOthers(one), remedy });
  },
  message: exposureInWords,
};

/** Such data is what the endpoint is for: the repair is who gets it, not which fields. */
function remedy([{ endpoint, audience, field }]: Place, surface: Surface): Remedy {
  if (audience === 'anyone' || field.model === null) return { kind: 'require-login' };
  // What is reached through another object is limited with that one.
  const open = endpoint.accesses.filter(({ leaves, scope, owned, picked }) => {
    return leaves && owned && scope.length === 0 && (picked === 'request' || picked === 'all');
  });
  const access = open.find(({ model }) => model === field.model) ?? open[0];
  if (access) return scopeToOwner(surface, access.model, access.many, access.parameter);
  return scopeToOwner(surface, field.model, field.path.includes('[]'));
}
