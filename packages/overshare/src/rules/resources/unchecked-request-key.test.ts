import { expect, test } from 'vitest';
import { messageOf } from '../index.ts';
import { effect, endpoint, found } from '../made-surface.ts';
import { rule } from './unchecked-request-key.ts';

test('all that may be missing is one note for the project', () => {
  const takes = (...names: string[]) => ({ effects: names.map((name) => effect('reads-unchecked', name)) });
  const findings = found(rule, [
    endpoint('POST /a', 'plain', takes("request.POST['a']", "request.POST['b']")),
    endpoint('POST /b', 'plain', takes("request.POST['c']", "request.POST['d']")),
    endpoint('POST /c', 'plain'),
  ]);
  expect(findings).toMatchObject([{ endpoint: null, severity: 'info' }]);
  expect(findings.map(messageOf)).toEqual([
    "2 endpoints fail with HTTP 500 where the request lacks what they take from it: `request.POST['a']`, `request.POST['b']`, `request.POST['c']` and 1 more.",
  ]);
});
