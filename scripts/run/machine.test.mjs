import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { root } from '../tree/paths.mjs';

/** A PATH of our own, with just the programs that a case puts there. */
let path;
beforeEach(() => {
  path = mkdtempSync(join(tmpdir(), 'overshare-path-'));
});
afterEach(() => rmSync(path, { recursive: true }));

const program = (name, script) => writeFileSync(join(path, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });

function testCommand() {
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts/test.mjs'), '--fast'], {
    encoding: 'utf8',
    env: { PATH: path },
  });
  return { status, stderr };
}

describe('the second command on a machine that lacks something', () => {
  it('names all that is not there, and how to get it', () => {
    const { status, stderr } = testCommand();
    expect(status).toBe(2);
    expect(stderr).toMatch(/git was not found\. Install git/);
    expect(stderr).toMatch(/python was not found\. Install Python 3\.11 or newer/);
  });

  it('names a Python that is too old', () => {
    program('git', 'echo git version 2.40.0');
    program('python3', 'echo 3.9.2');
    const { status, stderr } = testCommand();
    expect(status).toBe(2);
    expect(stderr).toMatch(/python is 3\.9\.2, which is too old/);
    expect(stderr).not.toMatch(/git|venv/);
  });

  it('names a Python without venv', () => {
    program('git', 'echo git version 2.40.0');
    program('python3', 'case "$2" in *venv*) exit 1;; *) echo 3.12.1;; esac');
    const { status, stderr } = testCommand();
    expect(status).toBe(2);
    expect(stderr).toMatch(/cannot make virtual environments.*apt install python3-venv/);
  });
});
