import { expect, test } from 'vitest';
import { access, effect, endpoint, verdicts } from '../made-surface.ts';
import { rule } from './webhook-without-signature.ts';

const changes = { accesses: [access({ operation: 'update', leaves: false })] } as const;

test('a webhook that changes what is stored and compares nothing', () => {
  expect(verdicts(rule, [endpoint('POST /stripe/webhook', 'anonymous', changes)])).toEqual([
    'POST /stripe/webhook medium',
  ]);
});

test('a signature, a secret in the path, a login, and one that changes nothing are fine', () => {
  expect(
    verdicts(rule, [
      endpoint('POST /webhook/signed', 'anonymous', { ...changes, activities: ['checks-credential'] }),
      endpoint('POST /webhook/timed', 'anonymous', { ...changes, effects: [effect('compares-secret', '==')] }),
      endpoint('POST /webhook/{token}', 'anonymous', changes),
      endpoint('POST /webhooks', 'plain', changes),
      endpoint('POST /callback', 'anonymous'),
      endpoint('POST /orders', 'anonymous', changes),
    ]),
  ).toEqual([]);
});
