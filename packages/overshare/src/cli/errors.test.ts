import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { capturedConsole } from '../../test/captured-console.ts';
import { allErrors } from './cli-errors.ts';
import { failure } from './failure.ts';
import { run } from './run.ts';

const page = join(import.meta.dirname, '../../../../docs/errors.md');

describe('errors', () => {
  it('stand in docs/errors.md, which `npx vitest run errors -u` writes', async () => {
    const rows = Object.entries(allErrors).map(
      ([code, { message, advice }]) => `## ${code}\n\n> ${message}\n\n${advice}\n`,
    );
    const head =
      '# Errors\n\nEach error that a user can meet ends the command with exit code 2. Words in braces stand for the case at hand.\n';
    await expect([head, ...rows].join('\n').replaceAll(/\{(\w+)\}/g, '`{$1}`')).toMatchFileSnapshot(page);
  });

  it('fill every brace of their message', async () => {
    const commands = [
      ['scan', '/nowhere'],
      ['scan', '.', '--config', 'no.yml'],
      ['scan', '--bad'],
      ['scan', '.', '--output', '.'],
    ];
    for (const command of commands) {
      const console = capturedConsole();
      expect(await run(command, console)).toBe(2);
      expect(console.noted()).not.toMatch(/\{\w+\}/);
    }
  });

  it('that nobody thought of are named as defects, with the trace and without control characters', () => {
    const { text, code } = failure(new TypeError('x is \u001b[31mundefined'));
    expect(code).toBe(3);
    expect(text).toContain('defect of Overshare');
    expect(text).toContain('errors.test.ts');
    expect(text).not.toContain('\u001b');
  });
});
