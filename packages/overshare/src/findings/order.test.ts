import { expect, test } from 'vitest';
import type { Finding } from './finding.ts';
import { compareFindings } from './order.ts';

function finding(severity: Finding['severity'], file: string, startLine: number, ruleId: string): Finding {
  return {
    severity,
    ruleId,
    location: { file, startLine, endLine: startLine },
    endpoint: null,
    fingerprint: '',
  } as unknown as Finding;
}

test('the worst come first, then files, lines and rules in their order', () => {
  const sorted = [
    finding('high', 'Z.py', 9, 'a'),
    finding('high', 'a.py', 9, 'a'),
    finding('high', 'a.py', 10, 'a'),
    finding('high', 'a.py', 10, 'b'),
    finding('low', 'A.py', 1, 'a'),
  ];
  expect(sorted.toReversed().sort(compareFindings)).toEqual(sorted);
});
