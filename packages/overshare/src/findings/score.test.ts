import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Confidence, Finding, Severity } from './finding.ts';
import { scoreOf } from './score.ts';

/** `3 high likely` → three such findings. */
function findings(...said: string[]): Finding[] {
  return said.flatMap((words) => {
    const [number, severity, confidence = 'certain'] = words.split(' ');
    const finding: Partial<Finding> = { severity: severity as Severity, confidence: confidence as Confidence };
    return Array.from({ length: Number(number) }, () => finding as Finding);
  });
}

function score(endpoints: number, said: string[], partial = 0): string {
  const coverage = { endpoints, full: endpoints - partial, partial, filesRead: 1, filesSkipped: [], limitsHit: [] };
  const found = scoreOf(findings(...said), { ...coverage, unrouted: 0 });
  return found === null ? 'none' : `${found.value} ${found.grade}`;
}

describe('the score', () => {
  it('is 100 where nothing is wrong, and none where there is nothing to rate', () => {
    expect(score(10, [])).toBe('100 A');
    expect(score(0, [])).toBe('none');
  });

  it('cannot be good with one bad finding, however large the API is', () => {
    for (const endpoints of [1, 10, 10_000]) {
      expect(score(endpoints, ['1 critical'])).toBe('60 D');
      expect(score(endpoints, ['1 high'])).toBe('74 C');
      expect(score(endpoints, ['1 medium'])).toBe('87 B');
      expect(score(endpoints, ['1 low'])).toBe('96 A');
      expect(score(endpoints, ['1 medium likely'])).toMatch(/B$/);
    }
  });

  it('weighs the same findings less in a larger API', () => {
    expect([5, 50, 500].map((endpoints) => score(endpoints, ['10 medium']))).toEqual(['33 F', '62 D', '83 B']);
  });

  it('falls with each further finding, and never below 0', () => {
    const values = [0, 1, 2, 5, 20, 2000].map((number) => parseInt(score(20, [`${number} critical`]), 10));
    expect(values).toEqual([...values].sort((one, two) => two - one));
    expect(new Set(values).size).toBe(values.length);
    expect(values.at(-1)).toBe(0);
  });

  it('counts neither what is only possible nor what is only good to know', () => {
    expect(score(10, ['5 critical possible', '30 info'])).toBe('100 A');
  });

  it('takes an endpoint that is understood in part for half of one', () => {
    expect(score(10, [], 4)).toBe('80 B');
    expect(score(10, ['1 critical'], 10)).toBe('30 F');
  });

  it('is what its page computes', () => {
    const page = readFileSync(join(import.meta.dirname, '../../../../docs/score.md'), 'utf8');
    const [, endpoints, partial, said = '', result] =
      /```text\nendpoints: (\d+), of which (\d+) understood in part\nfindings:  (.+)\n[^]*?score:.* = (\d+ [A-F])\n```/.exec(
        page,
      ) ?? [];
    expect(score(Number(endpoints), said.split(', '), Number(partial))).toBe(result);
    const points = [...page.matchAll(/^\| (critical|high|medium|low|info) +\| +(\d+) \|$/gm)];
    expect(points).toHaveLength(5);
    for (const [, severity, cost] of points)
      expect(parseInt(score(10, [`1 ${severity}`]), 10)).toBe(100 - Number(cost));
  });
});
