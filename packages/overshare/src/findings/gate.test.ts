import { expect, test } from 'vitest';
import type { Finding, Severity } from './finding.ts';
import { failsGate, type Threshold } from './gate.ts';
import { severities } from './order.ts';

const thresholds: readonly Threshold[] = [...severities, 'none'];

/** The thresholds at which one finding of this severity fails a run. */
function failing(severity: Severity): Threshold[] {
  const finding: Partial<Finding> = { severity };
  return thresholds.filter((threshold) => failsGate([finding as Finding], threshold));
}

test('a run fails from the threshold on upwards', () => {
  expect(failing('critical')).toEqual(['critical', 'high', 'medium', 'low', 'info']);
  expect(failing('high')).toEqual(['high', 'medium', 'low', 'info']);
  expect(failing('info')).toEqual(['info']);
});

test('without findings nothing fails', () => {
  const fails = (findings: readonly Finding[]) => thresholds.filter((threshold) => failsGate(findings, threshold));
  expect(fails([])).toEqual([]);
  expect(fails([{ severity: 'low' } as Finding])).toEqual(['low', 'info']);
});
