import { describe, expect, it } from 'vitest';
import { jsonReport } from '#reports/json/report-json.ts';
import { scanSources } from './index.ts';
import { sampleSources } from '../../test/sample-scan.ts';

describe('a scan of sources in memory', () => {
  it('gives the same bytes in whatever order the files come', () => {
    const sources = Object.entries({
      ...sampleSources,
      'requirements.txt': 'flask==2.0',
      'tests/a.py': '',
      'b/__init__.py': '',
    });
    const one = jsonReport(scanSources(Object.fromEntries(sources)), '1.0.0');
    const other = jsonReport(scanSources(Object.fromEntries(sources.reverse())), '1.0.0');
    expect(other).toBe(one);
    expect(one).toContain('"flask": "2.0"');
  });

  it('keeps the lines of its files for code frames', () => {
    const scan = scanSources({ 'a.py': 'one\r\ntwo\rthree\u2028still three\n' });
    expect(scan.sourceLines('a.py')).toEqual(['one', 'two', 'three\u2028still three', '']);
    expect(scan.sourceLines('b.py')).toBeNull();
  });
});
