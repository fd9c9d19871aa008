import { expect, test } from 'vitest';
import type { Activity } from '#surface/index.ts';
import { messageOf } from '../index.ts';
import { answers, email, endpoint, found, guard, verdicts } from '../made-surface.ts';
import { rule } from './missing-throttle.ts';

const does = (activity: Activity) => ({ activities: [activity] });

test('what is gained by calling often decides', () => {
  expect(
    verdicts(rule, [
      endpoint('POST /login', 'anonymous', does('checks-credential')),
      endpoint('POST /forgot', 'anonymous', does('sends-message')),
      endpoint('POST /token', 'plain', does('issues-credential')),
      answers('GET /users', 'anonymous', [email('[].email')]),
      endpoint('POST /notes', 'anonymous', does('writes')),
      answers('GET /users/{id}', 'anonymous', [email('email')]),
    ]),
  ).toEqual(['POST /forgot medium', 'POST /login medium', 'POST /token low', 'GET /users info']);
});

test('the reason is said, and a gateway may still be in front', () => {
  const [finding] = found(rule, [endpoint('POST /login', 'anonymous', does('checks-credential'))]);
  expect(finding).toMatchObject({ confidence: 'likely', remedy: { kind: 'throttle', rate: '5/minute' } });
  expect(messageOf(finding!)).toBe(
    '`POST /login` says whether a password, code or token is right, and nothing limits how often.',
  );
});

test('where something limits, may limit, or should but does not act, this rule is silent', () => {
  const login = does('checks-credential');
  const idle = guard('AnonRateThrottle', { kind: 'throttle', effective: false, idle: 'no-rate' });
  expect(
    verdicts(rule, [
      endpoint('POST /limited', 'anonymous', { ...login, throttled: 'yes' }),
      endpoint('POST /unknown', 'anonymous', { ...login, throttled: 'unknown' }),
      endpoint('POST /idle', 'anonymous', { ...login, guards: [idle] }),
      endpoint('POST /staff', 'staff', login),
      endpoint('POST /hit', 'anonymous', login),
    ]),
  ).toEqual(['POST /hit medium']);
});
