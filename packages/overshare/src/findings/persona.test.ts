import { expect, test } from 'vitest';
import type { Confidence, Finding, Severity } from './finding.ts';
import { isShownTo } from './persona.ts';

test('who is shown what', () => {
  const shown = (severity: Severity, confidence: Confidence) => {
    const finding: Partial<Finding> = { severity, confidence };
    return [isShownTo('regular', finding as Finding), isShownTo('strict', finding as Finding)];
  };
  expect(shown('low', 'likely')).toEqual([true, true]);
  expect(shown('critical', 'possible')).toEqual([false, true]);
  expect(shown('info', 'proved')).toEqual([false, true]);
});
