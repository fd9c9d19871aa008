import type { Log, Notification } from 'sarif';
import { describe, expect, it } from 'vitest';
import { sampleScan } from '../../../test/sample-scan.ts';
import { sarifProblems } from '../../../test/sarif-problems.ts';
import type { RulePage } from '../report-input.ts';
import { sarifReport } from './sarif-report.ts';

const page = (id: string): RulePage => ({
  id,
  title: `About ${id}`,
  category: 'exposure',
  references: ['CWE-200', 'API3:2023'],
  severities: ['critical', 'low'],
  page: `# ${id}\n\n**About it.** What is\nwrong with it.\n\n## Why it matters\n`,
});
const rules = ['another-rule', 'credential-in-response', 'debug-mode', 'missing-authentication'].map(page);
const written = (scan = sampleScan()) => sarifReport(scan, { version: '1.2.3', rules });
const runOf = (text: string) => (JSON.parse(text) as Log).runs[0]!;

describe('the SARIF log', () => {
  it('is without fault in the eyes of an independent validator, by the rules of SARIF, GitHub and Azure DevOps', () => {
    // the numbers of a build in Azure Pipelines, which are put in there
    const ofTheBuild = /GHAzDO1019|GHAzDO1020/;
    const problems = sarifProblems(written()).filter(
      (problem) => !problem.startsWith('note ') && !ofTheBuild.test(problem),
    );
    expect(problems).toEqual([]);
  });

  it('would not pass that validator with a fault in it', () => {
    const faulty = written().replaceAll('"ruleIndex": 1', '"ruleIndex": 77');
    expect(sarifProblems(faulty).join('\n')).toMatch(/^error /m);
  });

  it('says how bad, how sure and where, with the code and the way of the data', () => {
    const [credential] = runOf(written()).results!;
    expect(credential).toMatchObject({
      ruleId: 'credential-in-response',
      level: 'error',
      partialFingerprints: { 'overshare/v1': '6e1f' },
      properties: { 'security-severity': '9.5', confidence: 'likely', endpoint: 'GET /users/{user_id}' },
    });
    expect(credential!.locations![0]!.physicalLocation).toMatchObject({
      artifactLocation: { uri: 'shop/views.py', uriBaseId: '%SRCROOT%' },
      region: { startLine: 10, endLine: 10, snippet: { text: expect.stringContaining('jsonify') as string } },
    });
    expect(credential!.relatedLocations).toHaveLength(1);
    const steps = credential!.codeFlows![0]!.threadFlows[0]!.locations;
    expect(steps.map((step) => step.location!.message!.text).at(-1)).toBe(
      '`password_hash` leaves here, only if `user.is_new`',
    );
  });

  it('brings the pages of the rules that speak, and of no other', () => {
    const driver = runOf(written()).tool.driver;
    expect(driver.rules!.map(({ id }) => id)).not.toContain('another-rule');
    expect(driver.rules![0]).toMatchObject({
      name: 'CredentialInResponse',
      fullDescription: { text: 'About it. What is wrong with it.' },
      help: { markdown: expect.stringContaining('## Why it matters') as string },
      helpUri: 'https://cwe.mitre.org/data/definitions/200.html',
      properties: { 'security-severity': '9.5', tags: expect.arrayContaining(['external/cwe/cwe-200']) as string[] },
    });
  });

  it('lists what was accepted as suppressed, with the reason', () => {
    const suppressions = runOf(written()).results!.map((result) => result.suppressions?.[0]);
    expect(suppressions).toMatchObject([
      undefined,
      undefined,
      {
        kind: 'inSource',
        justification: 'only on my machine',
        location: { physicalLocation: { region: { startLine: 3 } } },
      },
      { kind: 'external', justification: 'declared public' },
    ]);
  });

  it('says what could not be read, and what has no effect', () => {
    const [invocation] = runOf(written()).invocations!;
    const spoken = (list: Notification[] | undefined) =>
      list!.map(({ descriptor, level }) => `${level} ${descriptor!.id}`);
    expect(spoken(invocation!.toolExecutionNotifications)).toEqual([
      'note file-skipped',
      'warning file-skipped',
      'warning limit-hit',
      'note partly-understood',
    ]);
    expect(spoken(invocation!.toolConfigurationNotifications)).toEqual([
      'note unused-suppression',
      'note unused-public',
    ]);
  });

  it('counts paths from the root of the repository, where the scanned folder lies below it', () => {
    const [result] = runOf(
      sarifReport(sampleScan(), { version: '1.2.3', rules, folder: 'services/shop api' }),
    ).results!;
    expect(result!.locations![0]!.physicalLocation!.artifactLocation!.uri).toBe('services/shop%20api/shop/views.py');
  });

  it('is without fault whatever the code holds', () => {
    const [credential] = sampleScan().findings;
    const evil = '\u001b[0m\ud800\u202e\u2028 [x](http://y) {0} {{}} "\\';
    const place = { file: `a:b/${evil}`, startLine: 3, endLine: 1, symbol: evil };
    const hostile = { ...credential!, message: evil, fields: [evil], location: place, remediation: evil };
    const text = written(
      sampleScan({
        findings: [{ ...hostile, related: [{ ...place, message: evil }] }],
        notes: [{ kind: 'unknown-rule', message: evil, file: evil, line: 1 }],
        sourceLines: () => [evil],
      }),
    );
    const problems = sarifProblems(text).filter((problem) => /^(error|warning) (SARIF|JSON|GH1)/.test(problem));
    expect(problems).toEqual([]);
  });

  it('repeats no secret, no control character and no link that the code holds', () => {
    const [finding] = sampleScan().findings;
    const hostile = '\u001b[31m\u202e[here](https://evil.example)';
    const text = written(
      sampleScan({
        findings: [{ ...finding!, message: hostile, location: { file: 'a b/ü#?.py', startLine: 4, endLine: 4 } }],
        sourceLines: () => ['', '', '', "SECRET_KEY = 'd41d8cd98f00b204'"],
      }),
    );
    expect(text).not.toContain('d41d8cd98f00b204');
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    const [result] = runOf(text).results!;
    expect(result!.message.text).toContain(String.raw`[here\](https`);
    expect(result!.message.markdown).toContain(String.raw`\[here\](https`);
    expect(result!.locations![0]!.physicalLocation!.artifactLocation!.uri).toBe('a%20b/%C3%BC%23%3F.py');
  });
});
