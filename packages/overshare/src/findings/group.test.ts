import { expect, test } from 'vitest';
import type { Finding } from './finding.ts';
import { Findings } from './group.ts';
import { endpoint, someRule, statement } from './made-statement.ts';
import type { Statement } from './report.ts';

function findingsOf(...statements: Statement[]): Finding[] {
  const findings = new Findings();
  const report = findings.reporter(someRule);
  for (const one of statements) report(one);
  return findings.all();
}

const elsewhere = { file: 'shop/views.py', startLine: 50, endLine: 51, symbol: 'shop.views.other' };

test('endpoints that share a place of repair share a finding, and the worst of them speaks', () => {
  const found = findingsOf(
    statement('GET /me', { severity: 'low' }),
    statement('GET /users', { severity: 'high', fields: ['[].email', '[].phone'] }),
    statement('GET /teams', { severity: 'medium', fields: ['members[].email'] }),
  );
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ severity: 'high', endpoint: 'GET /users', args: { others: '2' } });
  expect(found[0]?.fields).toEqual(['[].email', '[].phone', 'email', 'members[].email']);
  expect(found[0]?.related.map(({ message }) => message)).toEqual(['GET /me', 'GET /teams', 'GET /users']);
});

test('methods of one path are named together', () => {
  const [finding] = findingsOf(statement('POST /edit'), statement('GET /edit'), statement('GET /users'));
  expect(finding?.args).toEqual({ endpoint: 'GET, POST /edit', others: '1' });
});

test('a place that serves many models has a finding for each of them', () => {
  const found = findingsOf(statement('GET /a', { subject: 'User' }), statement('GET /b', { subject: 'Order' }));
  expect(new Set(found.map(({ endpoint }) => endpoint))).toEqual(new Set(['GET /a', 'GET /b']));
});

test('another line of the same function is the same place, another function is not', () => {
  const sameFunction = { file: 'shop/models.py', startLine: 22, endLine: 22, symbol: 'shop.models.User.to_dict' };
  const found = findingsOf(
    statement('GET /a'),
    statement('GET /b', { location: sameFunction }),
    statement('GET /c', { location: elsewhere }),
  );
  expect(found.map(({ location }) => location.symbol)).toEqual(['shop.models.User.to_dict', 'shop.views.other']);
});

test('methods that a class inherits stand at its line, which is then one place', () => {
  const at = (method: string) => ({
    file: 'shop/views.py',
    startLine: 7,
    endLine: 20,
    symbol: `shop.views.Users.${method}`,
  });
  const [finding, ...others] = findingsOf(
    statement('GET /users', { location: at('list') }),
    statement('GET /users/{id}', { location: at('retrieve') }),
    statement('DELETE /users/{id}', { location: at('destroy') }),
  );
  expect(others).toEqual([]);
  expect(finding?.args).toEqual({ endpoint: 'DELETE, GET /users/{id}', others: '1' });
});

test('what one endpoint is meant to do says nothing about its siblings', () => {
  const findings = new Findings();
  const report = findings.reporter(someRule);
  for (const route of ['GET /a', 'GET /b', 'GET /c']) report(statement(route));
  const acceptance = { by: 'configuration', reason: 'it is meant so', entry: '/b' } as const;
  const judged = findings.judged(({ endpoint: asked }) => (asked?.path === '/b' ? acceptance : null));
  expect(judged.findings).toMatchObject([{ endpoint: 'GET /a', args: { others: '1' } }]);
  expect(judged.suppressed).toMatchObject([{ finding: { endpoint: 'GET /b' }, acceptance }]);
  expect(findings.judged(() => null).findings).toEqual(findings.all());
});

test('a project may give a rule another severity', () => {
  const findings = new Findings();
  findings.reporter(someRule, 'low')(statement('GET /a', { severity: 'critical' }));
  expect(findings.all()).toMatchObject([{ severity: 'low' }]);
});

test('other places stand in the order of the source', () => {
  const at = (route: string, file: string, line: number) =>
    statement(route, { endpoint: endpoint(route, { handler: { symbol: route, file, line, endLine: line } }) });
  const [finding] = findingsOf(at('GET /z', 'a.py', 2), at('GET /a', 'a.py', 11), at('GET /b', 'B.py', 30));
  expect(finding?.related.map(({ message }) => message)).toEqual(['GET /b', 'GET /z', 'GET /a']);
});

test('a handler that is itself the place of repair is not named a second time', () => {
  const handler = { symbol: 'shop.views.other', file: 'shop/views.py', line: 50, endLine: 51 };
  const [own] = findingsOf(statement('GET /a', { endpoint: endpoint('GET /a', { handler }), location: elsewhere }));
  const [other] = findingsOf(statement('GET /a'));
  expect([own?.related.length, other?.related.length]).toEqual([0, 1]);
});

test('less is claimed of an endpoint that is not wholly understood, or that nothing routes', () => {
  const confidenceFor = (more: Parameters<typeof endpoint>[1], confidence: Statement['confidence'] = 'certain') =>
    findingsOf(statement('GET /a', { endpoint: endpoint('GET /a', more), confidence }))[0]?.confidence;
  expect(confidenceFor({})).toBe('certain');
  expect(confidenceFor({ known: 'partial', why: ['a decorator that was not found'] })).toBe('likely');
  expect(confidenceFor({ routed: false, path: null })).toBe('likely');
  expect(confidenceFor({}, 'possible')).toBe('possible');
});

test('a cause is as sure as the best known of its worst endpoints', () => {
  const partial = endpoint('GET /b', { known: 'partial' });
  const doubtful = statement('GET /b', { endpoint: partial, severity: 'high' });
  expect(findingsOf(statement('GET /a', { severity: 'high' }), doubtful)[0]?.confidence).toBe('certain');
  expect(findingsOf(statement('GET /a', { severity: 'low' }), doubtful)[0]?.confidence).toBe('likely');
});

test('the order in which rules speak does not show', () => {
  const statements = [
    statement('GET /a', { severity: 'low' }),
    statement('GET /b', { severity: 'low', fields: ['phone'] }),
    statement('GET /c', { location: elsewhere, severity: 'critical' }),
    statement('GET /d', { subject: 'Order' }),
  ];
  const forward = findingsOf(...statements);
  expect(findingsOf(...statements.toReversed())).toEqual(forward);
  expect(forward.map(({ severity }) => severity)).toEqual(['critical', 'medium', 'low']);
});

test('what all findings of a rule have in common comes from the rule', () => {
  expect(findingsOf(statement('GET /a'))[0]).toMatchObject({
    ruleId: 'some-rule',
    category: 'exposure',
    references: ['CWE-200'],
    exposure: null,
  });
});
