import { expect, test } from 'vitest';
import { messageOf } from '../index.ts';
import { access, answers, email, endpoint, found, guard, place, verdicts } from '../made-surface.ts';
import { rule } from './guard-replaced.ts';

const deletes = { accesses: [access({ operation: 'delete', leaves: false })] } as const;
const strong = endpoint('DELETE /users/{id}', 'staff', { guards: [guard('IsAdminUser', { kind: 'permission' })] });
const instead = (name: string, more: Parameters<typeof guard>[1] = {}) => ({
  ...deletes,
  guards: [guard(name, { kind: 'permission', from: 'class', replaced: 'IsAdminUser', ...more })],
});

test('a permission that lets in more callers than the one whose place it takes', () => {
  const [finding] = found(rule, [strong, endpoint('DELETE /orders/{id}', 'plain', instead('IsOwner'))]);
  expect(finding).toMatchObject({ severity: 'medium', remedy: { kind: 'apply-guard', guard: 'IsAdminUser' } });
  expect(messageOf(finding!)).toBe(
    '`IsOwner` takes the place of `IsAdminUser` on `DELETE /orders/{id}`, which so lets in every logged-in user.',
  );
});

test('an open door instead of a guard is worse, and may be meant', () => {
  const open = instead('AllowAny', { effective: false, idle: 'admits-all' });
  expect(found(rule, [strong, endpoint('DELETE /a', 'anonymous', open)])).toMatchObject([
    { severity: 'high', confidence: 'likely' },
  ]);
  expect(
    verdicts(rule, [strong, endpoint('POST /login', 'anonymous', { ...open, activities: ['checks-credential'] })]),
  ).toEqual(['POST /login info']);
  expect(verdicts(rule, [strong, endpoint('GET /news', 'anonymous', { guards: open.guards })])).toEqual([
    'GET /news info',
  ]);
});

test('one as strong, a stronger one, and one that took the place of nothing are fine', () => {
  expect(
    verdicts(rule, [
      strong,
      endpoint('DELETE /a', 'staff', instead('IsSuperuser')),
      endpoint('DELETE /b', 'plain', { ...deletes, guards: [guard('IsOwner', { kind: 'permission' })] }),
      answers('GET /c', 'plain', [email('email')], {
        guards: [guard('IsOwner', { kind: 'permission', replaced: 'IsAuthenticated' })],
      }),
    ]),
  ).toEqual([]);
});

test('one class attribute is one finding for all its methods', () => {
  const location = place('shop.views.OrderViewSet', 8);
  const findings = found(rule, [
    strong,
    endpoint('DELETE /a', 'plain', instead('IsOwner', { location })),
    endpoint('PUT /a', 'plain', instead('IsOwner', { location })),
  ]);
  expect(findings).toHaveLength(1);
});
