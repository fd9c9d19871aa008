import { describe, expect, it } from 'vitest';
import { sampleScan, sampleSurface } from '../../../test/sample-scan.ts';
import { validReport } from '../../../test/valid-report.ts';
import { jsonMap, jsonReport } from './report-json.ts';

interface Written {
  endpoints: Record<string, unknown>[];
  findings: Record<string, unknown>[];
  coverage: Record<string, unknown>;
}

const written = () => JSON.parse(jsonReport(sampleScan(), '1.2.3')) as Written;

describe('the JSON report', () => {
  it('is as its schema says, with and without findings', () => {
    expect(validReport(jsonReport(sampleScan(), '1.2.3'))).toMatchObject({
      schemaVersion: 1,
      tool: { name: 'overshare', version: '1.2.3' },
    });
    expect(validReport(jsonMap(sampleScan(), '1.2.3'))).not.toHaveProperty('findings');
  });

  it.each([
    ['a field is missing', (report: Written) => delete report.endpoints[0]!['access']],
    ['there is one too many', (report: Written) => (report.findings[0]!['note'] = 1)],
    ['a severity is new', (report: Written) => (report.findings[0]!['severity'] = 'severe')],
    ['a caller is missing', (report: Written) => (report.endpoints[0]!['callers'] = { anonymous: 'denied' })],
    [
      'a path is absolute',
      (report: Written) => (report.findings[0]!['location'] = { file: '/home/me/a.py', startLine: 1, endLine: 1 }),
    ],
    ['a remedy is of no kind', (report: Written) => (report.findings[0]!['remedy'] = { kind: 'pray' })],
    ['a count is negative', (report: Written) => (report.coverage['full'] = -1)],
  ])('is refused where %s', (_, spoil) => {
    const report = written();
    spoil(report);
    expect(() => validReport(JSON.stringify(report))).toThrow('This is no valid report');
  });

  it('writes the places of the map with one line, those of findings with two', () => {
    const { endpoints, findings } = written();
    expect(endpoints[0]).toMatchObject({ guards: [{ location: { file: 'shop/views.py', line: 9 } }, {}] });
    expect(findings[0]).toMatchObject({ location: { file: 'shop/views.py', startLine: 10, endLine: 10 } });
  });

  it('holds all text, and nothing that a terminal would obey', () => {
    const name = '\u001b[31m\u009b2J\u202e\u2028\ud800 "</script>';
    const scan = sampleScan({ surface: { ...sampleSurface, gaps: [{ name, count: 1 }] } });
    const text = jsonReport(scan, '1.2.3');
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
    expect((JSON.parse(text) as { gaps: unknown }).gaps).toEqual([{ name, count: 1 }]);
  });
});
