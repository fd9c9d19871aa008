import { expect, it } from 'vitest';
import { countTests } from './count.mjs';

const report = { numPassedTests: 7, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };
const file = (status, ...tests) => ({ status, assertionResults: tests.map((one) => ({ status: one })) });

it('counts each test', () => {
  const failing = { ...report, numFailedTests: 2, testResults: [file('failed', 'failed', 'failed', 'passed')] };
  expect(countTests(failing, 1)).toEqual({ passed: 7, failed: 2, note: undefined });
  expect(countTests(report, 0)).toEqual({ passed: 7, failed: 0, note: undefined });
});

it('counts a file that breaks before its first test as a failure', () => {
  expect(countTests({ ...report, testResults: [file('failed'), file('passed', 'passed')] }, 1).failed).toBe(1);
});

it('counts a run that ends badly although every test passed as a failure', () => {
  expect(countTests(report, 1).failed).toBe(1);
});

it('says how many tests were skipped', () => {
  expect(countTests({ ...report, numPendingTests: 2, numTodoTests: 1 }, 0).note).toBe('3 skipped');
});
