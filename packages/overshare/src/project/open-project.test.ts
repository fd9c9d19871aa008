import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptyConfiguration } from './configuration.ts';
import { openProject } from './open-project.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'overshare-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(...files: string[]): void {
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), file.endsWith('.gitignore') ? '' : 'x = 1\n');
  }
}

const reasonFor = (file: string) => openProject(folder).skipped.find((one) => one.file === file)?.reason;

describe('openProject', () => {
  it('lists Python files by their bytes, whatever the order on the disk', () => {
    write('b.py', 'a/z.py', 'a.py', 'B.py', 'a/é.py', 'notes.txt', 'a/b/c.py', '\u{1f40d}.py', '\uff41.py');
    expect(openProject(folder).files).toEqual([
      'B.py',
      'a.py',
      'a/b/c.py',
      'a/z.py',
      'a/é.py',
      'b.py',
      '\uff41.py',
      '\u{1f40d}.py',
    ]);
  });

  it('does not look where no source of the project lies', () => {
    write(
      'app.py',
      '.git/hook.py',
      'node_modules/x/y.py',
      'lib/site-packages/flask/app.py',
      '.tox/py/a.py',
      'build/lib/app.py',
      'env/bin/tool.py',
      '__pycache__/a.py',
    );
    writeFileSync(join(folder, 'env/pyvenv.cfg'), '');
    expect(openProject(folder).files).toEqual(['app.py']);
    expect(reasonFor('env/')).toBe('a virtual environment');
    expect(reasonFor('build/')).toBe('made by a build');
  });

  it('reads a package that happens to be called build', () => {
    write('build/__init__.py', 'build/views.py');
    expect(openProject(folder).files).toEqual(['build/__init__.py', 'build/views.py']);
  });

  it('obeys .gitignore files and exclude, and says how much that left out', () => {
    write('app.py', 'local/a.py', 'api/gen.py', 'api/kept.py', 'old/a.py');
    writeFileSync(join(folder, '.gitignore'), 'local/\ngen*.py\n');
    writeFileSync(join(folder, 'api/.gitignore'), '!gen.py\n');
    const project = openProject(folder, { configuration: { ...emptyConfiguration, exclude: ['old'] } });
    expect(project.files).toEqual(['api/gen.py', 'api/kept.py', 'app.py']);
    expect(project.skipped).toEqual([
      { file: '(ignored)', reason: '2 left out by .gitignore or exclude', intended: true },
    ]);
  });

  it('survives patterns made to be slow', () => {
    write('app.py', `${'a'.repeat(200)}.py`);
    writeFileSync(
      join(folder, '.gitignore'),
      `${'*a'.repeat(40)}*b\n${'**/'.repeat(60)}x\n[\n\\\n${'[a-'.repeat(2000)}\n`,
    );
    expect(openProject(folder).files).toHaveLength(2);
  });

  it('follows no symbolic link, inside, outside or around', () => {
    write('app.py', 'pkg/a.py');
    symlinkSync('..', join(folder, 'pkg/loop'));
    symlinkSync('/etc', join(folder, 'etc'));
    symlinkSync('/etc/passwd', join(folder, 'passwd.py'));
    const project = openProject(folder);
    expect(project.files).toEqual(['app.py', 'pkg/a.py']);
    expect(reasonFor('passwd.py')).toBe('a symbolic link, not followed');
    expect(reasonFor('pkg/loop')).toBe('a symbolic link, not followed');
    expect(project.read('passwd.py')).toBeNull();
  });

  it('does not wait for a pipe', () => {
    write('app.py');
    execFileSync('mkfifo', [join(folder, 'pipe.py')]);
    expect(openProject(folder).files).toEqual(['app.py']);
    expect(reasonFor('pipe.py')).toBe('not a regular file');
  });

  it('says why a file cannot be read, when it is asked for', () => {
    write('app.py', 'gone.py', 'turned.py', 'big.py');
    truncateSync(join(folder, 'big.py'), 2 ** 30);
    const project = openProject(folder);
    rmSync(join(folder, 'gone.py'));
    rmSync(join(folder, 'turned.py'));
    symlinkSync('/etc/passwd', join(folder, 'turned.py'));
    expect(project.files.map((file) => project.read(file)?.length ?? null)).toEqual([6, null, null, null]);
    expect(project.filesRead).toBe(1);
    expect(project.skipped).toEqual([
      { file: 'big.py', reason: 'larger than 1 MB' },
      { file: 'gone.py', reason: 'it is gone' },
      { file: 'turned.py', reason: 'a symbolic link, not followed' },
    ]);
  });

  it('reads names that would upset a terminal or a shell', () => {
    write('a\nb.py', '\u001b[31mred.py', '-rf.py', "it's $(x).py");
    expect(openProject(folder).files).toHaveLength(4);
  });

  it('lists a file whose name is not text', () => {
    write('app.py');
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xff, 0xfe]), Buffer.from('.py')]), '');
    expect(openProject(folder).skipped).toEqual([{ file: '\uFFFD\uFFFD.py', reason: 'its name is not valid UTF-8' }]);
  });

  it('goes a thousand folders deep', () => {
    write('app.py');
    const deep = `${'d/'.repeat(1000)}a.py`;
    write(deep);
    expect(openProject(folder).files).toContain(deep);
  });

  it.each([
    ['missing', 'folder-missing'],
    ['app.txt', 'folder-is-file'],
    ['empty', 'no-python'],
    ['only-tests', 'no-python'],
  ])('refuses %s with the code %s', (name, code) => {
    write('app.txt', 'only-tests/test_a.py', 'empty/readme.md');
    expect(() => openProject(join(folder, name))).toThrow(expect.objectContaining({ code }));
  });
});
