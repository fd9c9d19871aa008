import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { capturedConsole } from '../../test/captured-console.ts';
import type { Console } from './console.ts';
import { run } from './run.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'overshare-'));
  mkdirSync(join(folder, 'app'));
  writeFileSync(join(folder, 'app/views.py'), 'from flask import Flask\napp = Flask(__name__)\n');
});
afterEach(() => rmSync(folder, { recursive: true }));

async function said(command: string, changes: Partial<Console> = {}) {
  const console = capturedConsole({ workingDirectory: folder, ...changes });
  const code = await run(command.split(' '), console);
  return { code, printed: console.printed(), noted: console.noted() };
}

describe('a run', () => {
  it('gives the same bytes from another working directory', async () => {
    const one = await said('scan app --format json');
    const other = await said('scan .. --format json', { workingDirectory: join(folder, 'app/none/..', 'x') });
    expect(other.code).toBe(0);
    expect(other.printed).toBe(one.printed);
  });

  it('has colours only on a terminal that wants them', async () => {
    const coloured = async (command: string, changes: Partial<Console>) =>
      (await said(command, changes)).printed.includes('\u001b[');
    expect(await coloured('scan app', { isTerminal: true })).toBe(true);
    expect(await coloured('scan app', { isTerminal: true, noColour: true })).toBe(false);
    expect(await coloured('scan app --no-color', { isTerminal: true })).toBe(false);
    expect(await coloured('scan app', { isTerminal: false })).toBe(false);
    expect(await coloured('scan app --format json', { isTerminal: true })).toBe(false);
  });

  it('shows progress to whoever watches, and wipes it away', async () => {
    expect((await said('scan app', { isWatched: true })).noted).toBe('Scanning app …\r\u001b[K');
    expect((await said('scan app --quiet', { isWatched: true })).noted).toBe('');
    expect((await said('scan gone', { isWatched: true })).noted).toContain(
      '\r\u001b[Kovershare: There is no folder gone.',
    );
  });

  it('writes a report to a file, over an earlier one, and leaves nothing else behind', async () => {
    writeFileSync(join(folder, 'report.json'), 'x'.repeat(100_000));
    const { printed } = await said('scan app --format json');
    expect((await said('scan app --format json --output report.json')).printed).toBe('');
    expect(readFileSync(join(folder, 'report.json'), 'utf8')).toBe(printed);
    expect(readdirSync(folder)).toEqual(['app', 'report.json']);
  });

  it('writes no colours to a file', async () => {
    await said('scan app --output report.txt', { isTerminal: true });
    expect(readFileSync(join(folder, 'report.txt'), 'utf8')).not.toContain('\u001b');
  });

  it('writes further reports of the same scan, each in its format', async () => {
    const { printed } = await said(
      'scan app --also sarif=a.sarif --also markdown=b.md --also json=c.json --persona strict',
    );
    const read = (file: string) => readFileSync(join(folder, file), 'utf8');
    expect(printed).toContain('Score: ');
    expect(JSON.parse(read('a.sarif'))).toMatchObject({ version: '2.1.0' });
    expect(read('b.md')).toContain('## Overshare: ');
    expect(JSON.parse(read('c.json'))).toMatchObject({ schemaVersion: 1, hidden: 0 });
  });

  it('names places in SARIF as they are seen from where it runs, which in a pipeline is the root of the repository', async () => {
    writeFileSync(
      join(folder, 'app/views.py'),
      'from flask import Flask\napp = Flask(__name__)\napp.run(debug=True)\n',
    );
    const uris = async (path: string, workingDirectory: string) =>
      (await said(`scan ${path} --format sarif`, { workingDirectory })).printed.match(/(?<="uri": ")[^"]*/g)!;
    expect(new Set(await uris('app', folder))).toEqual(new Set(['app/views.py']));
    expect(new Set(await uris('.', join(folder, 'app')))).toEqual(new Set(['views.py']));
    expect(new Set(await uris('../app', join(folder, 'app')))).toEqual(new Set(['views.py']));
    expect(new Set(await uris(join(folder, 'app'), '/'))).toEqual(new Set([`${folder.slice(1)}/app/views.py`]));
    expect(new Set(await uris(folder, join(folder, 'app')))).toEqual(new Set(['app/views.py']));
  });

  it('shows a reader what the command line says, or else the configuration', async () => {
    writeFileSync(
      join(folder, 'app/views.py'),
      'from flask import Flask\napp = Flask(__name__)\napp.run(debug=True)\n',
    );
    const shown = async (options: string) => {
      const { findings, hidden } = JSON.parse(
        (await said(`scan app --format json --fail-on-severity none${options}`)).printed,
      ) as {
        findings: { ruleId: string }[];
        hidden: number;
      };
      return `${findings.filter(({ ruleId }) => ruleId === 'debug-mode').length} ${hidden > 0 ? 'and more' : 'in all'}`;
    };
    writeFileSync(join(folder, 'overshare.yml'), 'rules: { debug-mode: info }');
    expect([await shown(''), await shown(' --persona strict')]).toEqual(['0 and more', '1 in all']);
    writeFileSync(join(folder, 'overshare.yml'), 'rules: { debug-mode: info }\npersona: strict');
    expect([await shown(''), await shown(' --persona regular')]).toEqual(['1 in all', '0 and more']);
  });

  it('is not failed by what its reader is not shown', async () => {
    writeFileSync(
      join(folder, 'app/views.py'),
      'from flask import Flask\napp = Flask(__name__)\napp.run(debug=True)\n',
    );
    writeFileSync(join(folder, 'overshare.yml'), 'rules: { debug-mode: info }');
    const only = 'scan app --only debug-mode --fail-on-severity info';
    expect([(await said(only)).code, (await said(`${only} --persona strict`)).code]).toEqual([0, 1]);
  });

  it('explains and lists every rule', async () => {
    const { rules } = await import('#rules/index.ts');
    const { printed } = await said('rules');
    for (const { id, title } of rules) {
      expect(printed).toMatch(new RegExp(`^  ${id} .*${title.slice(0, 20)}`, 'm'));
      expect((await said(`explain ${id}`)).printed).toContain(`**${title}`);
    }
    const drawn = await said('explain debug-mode', { isTerminal: true });
    expect(drawn.printed).toContain('\u001b[');
    expect(drawn.printed).not.toContain('**');
    expect((await said('rules --format json')).printed).toMatch(/^\[\n/);
  });

  it('does not write through a link, into a folder, or over a device', async () => {
    writeFileSync(join(folder, 'precious'), 'keep');
    symlinkSync('precious', join(folder, 'link'));
    for (const file of ['link', 'app', '/dev/null']) {
      expect(await said(`scan app --output ${file}`)).toMatchObject({
        code: 2,
        noted: expect.stringContaining('[output-not-a-file]') as string,
      });
    }
    expect(readFileSync(join(folder, 'precious'), 'utf8')).toBe('keep');
  });

  it('says what is wrong with an output that cannot be written, and leaves no part of it', async () => {
    for (const file of [
      'none/report.json',
      'app/views.py/report.json',
      `${'x'.repeat(300)}.json`,
      '/proc/report.json',
    ]) {
      expect(await said(`scan app --output ${file}`)).toMatchObject({
        code: 2,
        noted: expect.stringContaining('[output-unwritable]') as string,
      });
    }
    expect(readdirSync(folder)).toEqual(['app']);
  });

  it('takes the nearest configuration above the working directory', async () => {
    writeFileSync(join(folder, 'overshare.yml'), 'exclude: ["views.py"]');
    expect(await said('scan .', { workingDirectory: join(folder, 'app') })).toMatchObject({
      code: 2,
      noted: expect.stringContaining('no Python') as string,
    });
    writeFileSync(join(folder, 'overshare.yml'), 'exclude: 1');
    const { noted } = await said('scan .', { workingDirectory: join(folder, 'app') });
    expect(noted).toContain('../overshare.yml:1:10: ');
  });

  it('escapes what a path could tell a terminal', async () => {
    const { noted } = await said('scan \u001b]0;owned\u0007');
    expect(noted).toContain(String.raw`\u{1b}]0;owned\u{7}`);
  });
});
