import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Remedy } from '#findings/index.ts';
import { sampleScan, sampleSurface } from '../../../test/sample-scan.ts';
import { validReport } from '../../../test/valid-report.ts';
import { jsonMap, jsonReport } from './report-json.ts';

const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../schema/report.schema.json'), 'utf8'),
) as unknown;

/** The names of all properties that a schema describes. */
function namesIn(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  const properties = 'properties' in part && !Array.isArray(part) ? Object.keys(part.properties as object) : [];
  return [...properties, ...Object.values(part).flatMap(namesIn)];
}

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

  it('is checked by a sample that holds all that the schema knows', () => {
    const remedies: Remedy[] = [
      { kind: 'choose-fields', model: null, keep: [], drop: [] },
      { kind: 'make-serializable', model: 'shop.models.User', keep: [], drop: [] },
      { kind: 'require-login' },
      { kind: 'apply-guard', guard: 'login_required' },
      { kind: 'same-guard', guard: 'login_required', method: 'PUT' },
      { kind: 'scope-to-owner', model: 'shop.models.Order', owner: ['owner'], parameter: 'order_id', many: false },
      { kind: 'allow-list', model: 'shop.models.User', allow: ['name'] },
      { kind: 'throttle', rate: '5 per minute' },
      { kind: 'close-cors', credentials: true },
      { kind: 'limit-list', maximum: 100 },
      { kind: 'debug-off' },
      { kind: 'set-options', settings: ['cookie'] },
      { kind: 'keep-owner', model: 'shop.models.Order', column: 'owner' },
      { kind: 'list-columns', columns: ['name'] },
    ];
    const [finding] = sampleScan().findings;
    const text = jsonReport(sampleScan({ findings: remedies.map((remedy) => ({ ...finding!, remedy })) }), '1.2.3');
    validReport(text);
    expect(namesIn(schema).filter((name) => !text.includes(`"${name}": `))).toEqual([]);
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
    expect(endpoints[0]).toMatchObject({ guards: [{ location: { file: 'shop/views.py', line: 8 } }, {}] });
    expect(findings[0]).toMatchObject({ location: { file: 'shop/views.py', startLine: 10, endLine: 10 } });
  });

  it('repeats no secret that a condition compares with', () => {
    const [endpoint] = sampleSurface.endpoints;
    const [response] = endpoint!.responses;
    const fields = response!.fields.map((field) => ({
      ...field,
      condition: "request.headers['X-Token'] == 'hunter2'",
    }));
    const endpoints = [{ ...endpoint!, responses: [{ ...response!, fields }] }];
    const text = jsonReport(sampleScan({ surface: { ...sampleSurface, endpoints } }), '1.2.3');
    expect(text).toContain("X-Token'] == '…'");
    expect(text).not.toContain('hunter2');
  });

  it('holds all text, and nothing that a terminal would obey', () => {
    const name = '\u001b[31m\u009b2J\u202e\u2028\ud800 "</script>';
    const scan = sampleScan({ surface: { ...sampleSurface, gaps: [{ name, count: 1 }] } });
    const text = jsonReport(scan, '1.2.3');
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
    expect((JSON.parse(text) as { gaps: unknown }).gaps).toEqual([{ name, count: 1 }]);
  });
});
