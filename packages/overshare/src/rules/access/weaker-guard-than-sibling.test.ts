import { expect, test } from 'vitest';
import type { Caller, Endpoint } from '#surface/index.ts';
import { messageOf } from '../index.ts';
import { access, endpoint, found, guard, verdicts } from '../made-surface.ts';
import { rule } from './weaker-guard-than-sibling.ts';

const deletes: Partial<Endpoint> = { accesses: [access({ operation: 'delete', leaves: false })] };
const login: Partial<Endpoint> = { guards: [guard('login_required')] };

test('a change that asks less than reading beside it', () => {
  const pair = [endpoint('DELETE /notes/{id}', 'anonymous', deletes), endpoint('GET /notes/{id}', 'plain', login)];
  const [finding] = found(rule, pair);
  expect(finding).toMatchObject({ endpoint: 'DELETE /notes/{id}', severity: 'high', confidence: 'certain' });
  expect(finding?.remedy).toEqual({ kind: 'same-guard', guard: 'login_required', method: 'GET' });
  expect(finding?.related.map(({ message }) => message)).toEqual(['GET /notes/{id}']);
  expect(messageOf(finding!)).toBe(
    '`DELETE /notes/{id}` lets in anyone, but `GET /notes/{id}` beside it asks for a login (`login_required`).',
  );
});

test('reading may be open where changing is not, and equals are equal', () => {
  const verdictsOf = (reading: Caller, changing: Caller) =>
    verdicts(rule, [endpoint('GET /a', reading, login), endpoint('DELETE /a', changing, { ...deletes, ...login })]);
  expect(verdictsOf('anonymous', 'plain')).toEqual([]);
  expect(verdictsOf('plain', 'plain')).toEqual([]);
  expect(verdictsOf('staff', 'plain')).toEqual(['DELETE /a medium']);
  expect(verdictsOf('plain', 'anonymous')).toEqual(['DELETE /a high']);
});

test('methods of one class are siblings, whatever their paths; functions of one module are not', () => {
  const methods = (parent: string) => [
    endpoint('POST /notes', 'anonymous', { ...deletes, handler: handler(`${parent}.post`) }),
    endpoint('GET /notes/{id}', 'plain', { ...login, handler: handler(`${parent}.get`) }),
  ];
  expect(verdicts(rule, methods('shop.views.NoteView'))).toEqual(['POST /notes high']);
  expect(verdicts(rule, methods('shop.views'))).toEqual([]);
});

test('where objects are limited to the caller’s own, a login is enough', () => {
  const staffOnly = endpoint('GET /a', 'staff', login);
  const change = (objectScope: Endpoint['objectScope']) => endpoint('DELETE /a', 'plain', { ...deletes, objectScope });
  expect(verdicts(rule, [staffOnly, change('owner')])).toEqual([]);
  expect(verdicts(rule, [staffOnly, change('none')])).toEqual(['DELETE /a medium']);
});

test('an endpoint that nearly all others beside it surpass', () => {
  const reading = (route: string, caller: Caller, file: string) =>
    endpoint(route, caller, { ...login, handler: { ...handler(route.replaceAll(/\W+/g, '_')), file } });
  const guarded = ['teams', 'scores', 'solves'].map((name) =>
    reading(`GET /api/statistics/${name}`, 'staff', `${name}.py`),
  );
  const odd = reading('GET /api/statistics/users', 'anonymous', 'users.py');
  expect(verdicts(rule, [...guarded, odd])).toEqual(['GET /api/statistics/users medium']);
  expect(found(rule, [...guarded, odd])).toMatchObject([{ confidence: 'likely' }]);
  // two neighbours are no custom, half of them is none, and what lies elsewhere is no neighbour
  expect(verdicts(rule, [...guarded.slice(1), odd])).toEqual([]);
  const open = ['news', 'terms'].map((name) => reading(`GET /api/statistics/${name}`, 'anonymous', `${name}.py`));
  expect(verdicts(rule, [...guarded, ...open, odd])).toEqual([]);
  expect(verdicts(rule, [...guarded, reading('GET /news', 'anonymous', 'news.py')])).toEqual([]);
});

function handler(symbol: string): Endpoint['handler'] {
  return { symbol, file: 'shop/views.py', line: 10, endLine: 12 };
}
