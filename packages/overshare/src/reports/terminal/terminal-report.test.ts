import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { sampleScan, sampleSurface } from '../../../test/sample-scan.ts';
import { terminalReport } from './terminal-report.ts';

const drawn = { width: 80, colour: false };
const hostile = '\u001b[31m\u001b]8;;http://evil\u0007x\u001b]52;c;aGk=\u0007\r\n\u009b2J\u202egpj.exe\u2066\u2028';

describe('the terminal report', () => {
  it('reads like this', async () => {
    await expect(terminalReport(sampleScan(), drawn)).toMatchFileSnapshot('terminal-report.txt');
  });

  it('says the same in colour', () => {
    const coloured = terminalReport(sampleScan(), { width: 80, colour: true });
    expect(coloured).toContain('\u001b[');
    const ends = / +$/gm;
    expect(stripVTControlCharacters(coloured).replace(ends, '')).toBe(
      terminalReport(sampleScan(), drawn).replace(ends, ''),
    );
  });

  it('lets nothing from the project move the cursor or turn the text around', () => {
    const text = terminalReport(hostileScan(), drawn);
    expect(text).toContain(String.raw`\u{1b}[31m`);
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  });

  it('shows the line at fault in full, and cuts those around it', () => {
    const [finding] = sampleScan().findings;
    const line = `return {${Array.from({ length: 12 }, (_, at) => `'column${at}': ${at}`).join(', ')}}`;
    const sourceLines = () => Array<string>(20).fill(line);
    const text = terminalReport(sampleScan({ findings: [finding!], sourceLines }), drawn);
    expect(text.replaceAll(/\n +│ /g, '')).toContain(`> 10 │ ${line}`);
    expect(text).toMatch(/^ +9 │ return .*…$/m);
  });

  it('calls fields that a request may set no leak', () => {
    const [finding] = sampleScan().findings;
    const text = terminalReport(
      sampleScan({ findings: [{ ...finding!, exposure: null, category: 'mass-assignment' }] }),
      drawn,
    );
    expect(text).not.toContain('leaves here');
    expect(text).not.toContain('Comes from');
  });

  it('does not repeat a secret that stands in the code', () => {
    const text = terminalReport(sampleScan(), drawn);
    expect(text).toContain("SECRET_KEY = '…'");
    expect(text).not.toContain('d41d8cd98f00b204');
  });

  it('cuts a line of ten million letters, also one made to be slow', () => {
    for (const line of ['x'.repeat(10_000_000), 'secret'.repeat(1_000_000)]) {
      const text = terminalReport(sampleScan({ sourceLines: () => Array<string>(20).fill(line) }), drawn);
      expect(Math.max(...text.split('\n').map((one) => one.length))).toBeLessThan(120);
    }
  });

  it('says that there is nothing to say', () => {
    expect(terminalReport(sampleScan({ findings: [] }), drawn)).toMatch(/\n\nNo findings\.\n/);
  });

  it('does not call safe what it could not read', () => {
    const unread = { ...sampleSurface.coverage, filesRead: 0 };
    const text = terminalReport(sampleScan({ findings: [], surface: { ...sampleSurface, coverage: unread } }), drawn);
    expect(text).toMatch(/\n\nNo file could be read, so nothing can be said\.\n/);
    expect(text).not.toContain('Score');
    expect(text).not.toContain('No findings');
  });

  it('names the pinned version of a framework that is installed under another name', () => {
    const endpoints = sampleSurface.endpoints.map((endpoint) => ({ ...endpoint, framework: 'rest_framework' }));
    const surface = { ...sampleSurface, endpoints, versions: { djangorestframework: '3.15.2' } };
    expect(terminalReport(sampleScan({ surface }), drawn)).toContain('Versions: djangorestframework 3.15.2;');
  });

  it('lists the first ten of what is long, and how many more there are', () => {
    const filesSkipped = Array.from({ length: 25 }, (_, at) => ({ file: `f${at}.py`, reason: 'it is gone' }));
    const surface = { ...sampleSurface, coverage: { ...sampleSurface.coverage, filesSkipped } };
    const text = terminalReport(sampleScan({ surface }), drawn);
    expect(text).toContain('f9.py');
    expect(text).not.toContain('f10.py');
    expect(text).toContain('… and 15 more');
  });
});

function hostileScan() {
  const [endpoint] = sampleSurface.endpoints;
  const scan = sampleScan();
  const fields = endpoint!.responses[0]!.fields.map((field) => ({
    ...field,
    path: hostile,
    condition: hostile,
    origin: hostile,
  }));
  return sampleScan({
    surface: {
      ...sampleSurface,
      endpoints: [
        {
          ...endpoint!,
          id: 'x',
          path: `/${hostile}`,
          known: 'partial',
          why: [hostile],
          framework: hostile,
          responses: [{ ...endpoint!.responses[0]!, fields }],
        },
      ],
      identity: { userModel: hostile, sessionKeys: [hostile], roleColumns: [hostile] },
      coverage: {
        ...sampleSurface.coverage,
        filesSkipped: [{ file: hostile, reason: hostile }],
        limitsHit: [{ limit: hostile, where: hostile }],
      },
    },
    notes: [{ kind: 'unknown-rule', message: hostile, file: hostile, line: 1 }],
    findings: scan.findings.map((finding) => ({
      ...finding,
      endpoint: 'x',
      message: hostile,
      remediation: hostile,
      fields: [hostile],
      location: { file: `${hostile}.py`, startLine: 1, endLine: 3, symbol: hostile },
      related: [{ file: hostile, startLine: 1, endLine: 1, message: hostile }],
    })),
    sourceLines: () => [hostile, `\t${hostile}`],
  });
}
