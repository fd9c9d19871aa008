import { endpointName, type Severity, type Statement } from '#findings/index.ts';
import type { Endpoint, Surface, Write } from '#surface/index.ts';
import { audienceOfEndpoint } from '../audience.ts';
import { isOwner, isRight } from '../privileged.ts';
import { code, lastName } from '../prose.ts';
import type { Rule } from '../rule.ts';

/** A request that says whose an object is, so that callers make objects in the name of others or take over theirs. */
export const rule: Rule = {
  id: 'owner-set-by-request',
  category: 'mass-assignment',
  title: 'Request says whose the object is',
  severities: ['high', 'low'],
  references: ['CWE-639', 'CWE-915', 'API1:2023', 'API3:2023'],
  patterns: ['BOLA-07', 'MASS-02'],
  check(surface, report) {
    for (const endpoint of surface.endpoints) {
      const audience = audienceOfEndpoint(endpoint);
      if (audience === null || audience === 'staff') continue;
      for (const write of endpoint.writes) {
        const column = write.fields.find((field) => isOwner(field, write.model, surface));
        const severity = column === undefined ? null : severityOf(endpoint, write, surface);
        if (column !== undefined && severity !== null) report(statementOf(endpoint, write, column, severity));
      }
    }
  },
  message({ args }) {
    const does = args['operation'] === 'create' ? 'creates it in the name of others' : 'gives it to others';
    return `${code(args['endpoint'])} lets the request set ${code(args['column'])} of ${code(args['model'])}: who calls ${does}.`;
  },
};

/** A row of the user model says itself who it is; an object in between may be one of the caller's, which was checked. */
function severityOf(endpoint: Endpoint, write: Write, surface: Surface): Severity | null {
  const chain = surface.models.find(({ name }) => name === write.model)?.owner ?? [];
  if (write.open && write.fields.some((field) => isRight(field, write.model, surface))) return null; // said by the graver rule
  if (chain.length === 1) return endpoint.callers.anonymous === 'reached' ? 'low' : 'medium';
  const isChecked = endpoint.accesses.some(
    ({ operation, scope, picked }) => operation === 'read' && (scope.length > 0 || picked === 'own'),
  );
  return isChecked ? null : 'low';
}

function statementOf(endpoint: Endpoint, write: Write, column: string, severity: Severity): Statement {
  return {
    endpoint,
    severity,
    confidence: severity === 'low' ? 'likely' : 'certain',
    location: write.location,
    about: [write.model, column],
    subject: write.model,
    fields: [column],
    args: {
      endpoint: endpointName(endpoint),
      model: lastName(write.model),
      column,
      operation: write.operation,
    },
    remedy: { kind: 'keep-owner', model: write.model, column },
  };
}
