import { describe, expect, it } from 'vitest';
import { sampleScan, sampleSurface } from '../../../test/sample-scan.ts';
import { markdownReport } from './markdown-report.ts';

const [credential, debug] = sampleScan().findings;

/** Blocks of code, code within a line of HTML, and code within other lines, hold what they like. */
const withoutCode = (markdown: string) =>
  markdown
    .replaceAll(/^(`{3,}).*?^\1$/gms, '')
    .replaceAll(/<code>[^<]*<\/code>/g, '')
    .replaceAll(/(`+)(?!`).*?(?<!`)\1(?!`)/g, '');

describe('the report for a pull request', () => {
  it('reads like this', async () => {
    await expect(markdownReport(sampleScan())).toMatchFileSnapshot('markdown-report.md.txt');
  });

  it('counts findings of one rule and severity in one row, with the first places', () => {
    const many = Array.from({ length: 5 }, (_, at) => ({
      ...debug!,
      location: { file: `a|b${at}.py`, startLine: at + 1, endLine: at + 1 },
    }));
    expect(markdownReport(sampleScan({ findings: many }))).toContain(
      '| **medium** | Debug mode (`debug-mode`) | 5 | `a\\|b0.py:1`, `a\\|b1.py:2`, `a\\|b2.py:3`, 2 more |',
    );
  });

  it.each([
    ['many', Array.from({ length: 3000 }, (_, at) => ({ ...credential!, ruleId: `rule-${at}` }))],
    ['long', [{ ...credential!, message: 'x'.repeat(100_000), remediation: 'y\n'.repeat(100_000) }]],
    ['long of name', [{ ...credential!, title: 't'.repeat(200), endpoint: `GET /${'x'.repeat(100_000)}` }]],
  ])('stays below what one comment may hold where findings are %s', (_, findings) => {
    expect(markdownReport(sampleScan({ findings })).length).toBeLessThan(65_536);
  });

  it('says how much it left out', () => {
    const findings = Array.from({ length: 3000 }, () => credential!);
    const text = markdownReport(sampleScan({ findings }));
    const shown = text.split('<details>').length - 1;
    expect(shown).toBeGreaterThan(20);
    expect(text).toContain(`**${3000 - shown} findings more are left out here**`);
    expect(text).toContain('## Overshare: 3000 critical');
    expect(text.split('</details>').length - 1).toBe(shown);
  });

  it('lets nothing out of its place that the code holds', () => {
    const evil = '`</details><img src=x onerror=alert(1)> @root [x](https://evil.example) ```\n# h\u202e';
    const [endpoint] = sampleSurface.endpoints;
    const hostile = {
      ...credential!,
      endpoint: 'x',
      message: evil,
      remediation: evil,
      location: { file: evil, startLine: 1, endLine: 1 },
      related: [{ file: evil, startLine: 1, endLine: 1, message: evil }],
    };
    const text = markdownReport(
      sampleScan({
        surface: { ...sampleSurface, endpoints: [{ ...endpoint!, id: 'x', path: evil }] },
        findings: [hostile, { ...hostile, endpoint: evil }],
        notes: [{ kind: 'unknown-rule', message: evil, file: evil, line: 1 }],
        sourceLines: () => [evil, '```'],
      }),
    );
    const rest = withoutCode(text);
    expect(rest).not.toMatch(/(?<!\\)<img|@root|(?<!\\)\]\(https|https:\/\/|^# h|\u202e/m);
    const tags = [...new Set(rest.match(/(?<!\\)<\/?\w+/g))].sort();
    expect(tags).toEqual(['</b', '</details', '</summary', '<b', '<details', '<summary']);
  });

  it('says that there is nothing to say, and nothing of what nobody could read', () => {
    expect(markdownReport(sampleScan({ findings: [] }))).toContain('## Overshare: no findings\n');
    const unread = { ...sampleSurface, coverage: { ...sampleSurface.coverage, filesRead: 0 } };
    expect(markdownReport(sampleScan({ findings: [], surface: unread }))).toContain('no file could be read');
  });
});
