import { describe, expect, it } from 'vitest';
import { sampleScan, sampleSurface } from '../../test/sample-scan.ts';
import { exitCodeOf, type Gate } from './exit-code.ts';

const { findings } = sampleScan(); // one critical, one medium
const { coverage: incomplete } = sampleSurface;
const complete = {
  ...incomplete,
  limitsHit: [],
  filesSkipped: incomplete.filesSkipped.filter(({ intended }) => intended),
};
const gate: Gate = { failOnSeverity: 'high', exitZero: false, strictCoverage: false };

describe('exitCodeOf', () => {
  it('is 1 where a finding is at or above the gate', () => {
    expect(exitCodeOf(findings, complete, gate)).toBe(1);
    expect(exitCodeOf(findings, complete, { ...gate, failOnSeverity: 'critical' })).toBe(1);
    expect(exitCodeOf(findings.slice(1), complete, gate)).toBe(0);
    expect(exitCodeOf(findings.slice(1), complete, { ...gate, failOnSeverity: 'medium' })).toBe(1);
    expect(exitCodeOf([], complete, { ...gate, failOnSeverity: 'info' })).toBe(0);
  });

  it('is 0 with the gate open, or when zero is asked for', () => {
    expect(exitCodeOf(findings, complete, { ...gate, failOnSeverity: 'none' })).toBe(0);
    expect(exitCodeOf(findings, complete, { ...gate, exitZero: true })).toBe(0);
  });

  it('is 3 for an incomplete scan only when that is asked for', () => {
    expect(exitCodeOf([], incomplete, gate)).toBe(0);
    expect(exitCodeOf(findings, incomplete, { ...gate, strictCoverage: true })).toBe(3);
    expect(exitCodeOf([], { ...complete, limitsHit: incomplete.limitsHit }, { ...gate, strictCoverage: true })).toBe(3);
  });

  it('does not take what was left out on purpose for a gap', () => {
    expect(exitCodeOf([], complete, { ...gate, strictCoverage: true })).toBe(0);
  });
});
