import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '#cli/run.ts';
import { version } from '#cli/version.ts';
import { capturedConsole } from '../captured-console.ts';
import { validReport } from '../valid-report.ts';

const here = import.meta.dirname;
const cases = readdirSync(here).filter((name) => existsSync(join(here, name, 'command')));

// Each folder holds a command line and all that the command says. `vitest -u` writes what it says now.
describe('the command line', () => {
  it.each(cases)('%s', async (name) => {
    const folder = join(here, name);
    const command = readFileSync(join(folder, 'command'), 'utf8').trim();
    const console = capturedConsole({ workingDirectory: folder });
    const code = await run(command.split(' ').filter(Boolean), console);
    if (console.printed().startsWith('{\n  "schemaVersion"')) validReport(console.printed());
    const output = console.printed().replaceAll(version, '0.0.0'); // a release changes no expectation
    const said = `${output}${console.noted() && `[errors]\n${console.noted()}`}[exit code ${code}]\n`;
    expect(said).not.toContain(here); // no report or message depends on where the project lies
    await expect(said).toMatchFileSnapshot(join(folder, 'expected.txt'));
  });
});
