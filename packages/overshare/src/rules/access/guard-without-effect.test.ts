import { expect, test } from 'vitest';
import type { Endpoint, IdleReason } from '#surface/index.ts';
import { messageOf } from '../index.ts';
import { access, answers, email, endpoint, found, guard, place, verdicts } from '../made-surface.ts';
import { rule } from './guard-without-effect.ts';

const deletes: Partial<Endpoint> = { accesses: [access({ operation: 'delete', leaves: false })] };

function idle(reason: IdleReason, more: Parameters<typeof guard>[1] = {}): Partial<Endpoint> {
  return { ...deletes, guards: [guard('login_required', { effective: false, idle: reason, ...more })] };
}

test.each([
  ['above-route', 'high', 'certain', 'above the decorator that registers the route'],
  ['wrong-place', 'high', 'certain', 'does not look at it where it stands'],
  ['wrong-order', 'high', 'certain', 'what stands before it answers first'],
  ['never-applied', 'medium', 'likely', 'applies it to nothing'],
  ['optional', 'medium', 'likely', 'lets in everybody else too'],
] as const)('%s is explained', (reason, severity, confidence, words) => {
  const [finding] = found(rule, [endpoint('DELETE /orders/{id}', 'anonymous', idle(reason))]);
  expect(finding).toMatchObject({ severity, confidence, remedy: { kind: 'apply-guard', guard: 'login_required' } });
  expect(messageOf(finding!)).toMatch(/^`login_required` does not protect `DELETE \/orders\/\{id\}`: /);
  expect(messageOf(finding!)).toContain(words);
});

test('a throttle without a rate is the worse the more there is to guess', () => {
  const throttle = idle('no-rate', { kind: 'throttle', name: 'UserRateThrottle' });
  const findings = found(rule, [
    endpoint('POST /login', 'anonymous', { ...throttle, activities: ['checks-credential'] }),
    endpoint('GET /news', 'anonymous', throttle),
    endpoint('GET /limited', 'anonymous', { ...throttle, throttled: 'yes' }),
  ]);
  expect(findings.map(({ endpoint, severity }) => `${endpoint} ${severity}`)).toEqual([
    'POST /login medium',
    'GET /news low',
  ]);
  expect(findings[0]?.remedy).toEqual({ kind: 'throttle', rate: '5/minute' });
});

test('a guard that acts, and one behind which another acts, are fine', () => {
  expect(
    verdicts(rule, [
      endpoint('DELETE /acts', 'plain', { ...deletes, guards: [guard('login_required')] }),
      endpoint('DELETE /other', 'plain', idle('above-route')),
      endpoint('DELETE /cors', 'anonymous', idle('wrong-place', { kind: 'cors', name: 'cross_origin' })),
      endpoint('DELETE /none', 'anonymous', idle('above-route')),
    ]),
  ).toEqual(['DELETE /none high']);
});

test('an optional login that only greets is fine, on a list of addresses it is not', () => {
  const { guards = [] } = idle('optional');
  expect(
    verdicts(rule, [
      endpoint('GET /home', 'anonymous', { guards }),
      answers('GET /users', 'anonymous', [email('[].email')], { guards }),
    ]),
  ).toEqual(['GET /users medium']);
});

test('a permission that does not act matters to those who are logged in', () => {
  const permission = idle('wrong-place', { kind: 'permission', name: 'admin_required' });
  expect(
    verdicts(rule, [endpoint('DELETE /a', 'plain', permission), endpoint('DELETE /b', 'staff', permission)]),
  ).toEqual(['DELETE /a high']);
});

test('one import that is applied to nothing is one finding for its whole module', () => {
  const unused = idle('never-applied', { location: place('shop.views', 3) });
  const findings = found(rule, [
    endpoint('DELETE /a', 'anonymous', unused),
    endpoint('DELETE /b', 'anonymous', unused),
  ]);
  expect(findings.map(({ location, related }) => [location.startLine, related.length])).toEqual([[3, 2]]);
});

test('a token that nobody checks lets in whoever makes one, unless something else knows the caller', () => {
  const unverified = guard('jwt.decode without verification', { effective: false, idle: 'unverified' });
  const looks = guard('views.show', { location: place('shop.views.show', 3) });
  const findings = found(rule, [
    endpoint('DELETE /forged', 'plain', { ...deletes, guards: [unverified] }),
    endpoint('DELETE /looked-at', 'plain', { ...deletes, guards: [unverified, looks] }),
    endpoint('DELETE /checked', 'plain', { ...deletes, guards: [unverified, guard('login_required')] }),
  ]);
  expect(findings.map(({ endpoint, severity, remedy }) => [endpoint, severity, remedy])).toEqual([
    ['DELETE /forged', 'high', null],
    ['DELETE /looked-at', 'high', null],
  ]);
  expect(messageOf(findings[0]!)).toContain('whoever calls can make one');
});
