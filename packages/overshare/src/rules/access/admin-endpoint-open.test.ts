import { expect, test } from 'vitest';
import { access, answers, email, endpoint, verdicts } from '../made-surface.ts';
import { rule } from './admin-endpoint-open.ts';

const deletes = { accesses: [access({ operation: 'delete', leaves: false })] } as const;

test('what is called after administrators and asks for a mere login', () => {
  expect(
    verdicts(rule, [
      endpoint('DELETE /api/admin/users/{id}', 'plain', deletes),
      answers('GET /admin/users', 'plain', [email('[].email')]),
    ]),
  ).toEqual(['DELETE /api/admin/users/{id} high', 'GET /admin/users medium']);
});

test('what only staff reaches, the way in, what shows nothing, and other names are fine', () => {
  expect(
    verdicts(rule, [
      endpoint('DELETE /admin/users/{id}', 'staff', deletes),
      endpoint('POST /admin/login', 'plain', { ...deletes, activities: ['checks-credential'] }),
      endpoint('POST /admin/logout', 'plain', deletes),
      endpoint('GET /admin/help', 'plain'),
      endpoint('DELETE /administrators-guide/{id}', 'plain', deletes),
      endpoint('DELETE /admin/open', 'anonymous', deletes), // who is missing there is a login
    ]),
  ).toEqual([]);
});
