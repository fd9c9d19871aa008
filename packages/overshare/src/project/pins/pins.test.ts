import { describe, expect, it } from 'vitest';
import { memoryProject } from '../memory-project.ts';

const pinsOf = (files: Record<string, string>) => memoryProject(files).versions.toRecord();

describe('pinned versions', () => {
  it.each([
    ['Flask==2.0.1', '2.0.1'],
    ['flask == 2.0.1  # why', '2.0.1'],
    ['flask[async]==2.0.1 ; python_version > "3.8"', '2.0.1'],
    ['flask==2.0.1 --hash=sha256:1234', '2.0.1'],
    ['flask \\\n  ==2.0.1', '2.0.1'],
    ['flask>=1.4,<2', '>=1.4, <2'],
    ['flask<2,>=1.4,!=1.5', '>=1.4, <2'],
    ['flask~=1.4.2', '>=1.4.2, <1.5'],
    ['flask~=1.4', '>=1.4, <2'],
    ['flask==1.4.*', '>=1.4, <1.5'],
    ['flask (>=1.4)', '>=1.4'],
    ['flask', undefined],
    ['flask @ https://example.org/flask-9.9.tar.gz', undefined],
    ['-e git+https://example.org/flask.git@2.0#egg=flask', undefined],
  ])('reads %j in requirements.txt', (line, version) => {
    expect(pinsOf({ 'requirements.txt': line })['flask']).toBe(version);
  });

  it('follows includes, also in circles, and never out of the folder', () => {
    const files = {
      'requirements.txt': '-r deps/prod.txt\n-r ../../etc/passwd.txt',
      'deps/prod.txt': '-r ../requirements.txt\nflask==1.1.4',
    };
    expect(pinsOf(files)).toEqual({ flask: '1.1.4' });
  });

  it('reads the standard tables of pyproject.toml', () => {
    const text = `
      [project]
      dependencies = ["Flask-SQLAlchemy>=3", "sqlalchemy==2.0.30"]
      [project.optional-dependencies]
      jwt = ["flask_jwt_extended==4.6.0"]
      [dependency-groups]
      dev = ["flask-cors==5.0.0", { include-group = "test" }]`;
    expect(pinsOf({ 'pyproject.toml': text })).toEqual({
      'flask-cors': '5.0.0',
      'flask-jwt-extended': '4.6.0',
      'flask-sqlalchemy': '>=3',
      sqlalchemy: '2.0.30',
    });
  });

  it.each([
    ['"^1.4"', '>=1.4, <2'],
    ['"^0.4.2"', '>=0.4.2, <0.5'],
    ['"~1.4.2"', '>=1.4.2, <1.5'],
    ['"1.4.2"', '1.4.2'],
    ['"^1.0 || ^2.0"', '>=2.0, <3'],
    ['{ version = "1.4.2", extras = ["async"] }', '1.4.2'],
    ['"*"', undefined],
    ['{ git = "https://example.org/flask.git" }', undefined],
  ])('reads flask = %s as Poetry does', (wish, version) => {
    expect(pinsOf({ 'pyproject.toml': `[tool.poetry.dependencies]\npython = "^3.11"\nflask = ${wish}` })).toEqual(
      version ? { flask: version } : {},
    );
  });

  it('reads lock files, Pipfiles and setup.cfg', () => {
    const files = {
      'a/poetry.lock': '[[package]]\nname = "flask"\nversion = "2.3.0"',
      'a/uv.lock': 'version = 1\n[[package]]\nname = "pydantic"\nversion = "2.9.0"',
      'a/Pipfile.lock': '{"default": {"werkzeug": {"version": "==2.3.1"}}}',
      'a/Pipfile': '[packages]\nflask-login = "==0.6.3"\nflask-cors = "*"',
      'a/setup.cfg': '[options]\ninstall_requires =\n    marshmallow>=3,<4\n[options.extras_require]\nx = y>=1',
    };
    expect(pinsOf(files)).toEqual({
      flask: '2.3.0',
      'flask-login': '0.6.3',
      marshmallow: '>=3, <4',
      pydantic: '2.9.0',
      werkzeug: '2.3.1',
    });
  });

  it('believes the lock file before the range, and the file nearer to the top', () => {
    const files = {
      'pyproject.toml': '[project]\ndependencies = ["flask>=2,<3"]',
      'uv.lock': '[[package]]\nname = "flask"\nversion = "2.3.3"',
      'examples/requirements.txt': 'flask==0.12\njinja2==2.0',
    };
    expect(pinsOf(files)).toEqual({ flask: '2.3.3', jinja2: '2.0' });
  });

  it('lets an exact version below refine a range above only where the two agree', () => {
    expect(pinsOf({ 'requirements.txt': 'flask>=2', 'deploy/requirements.txt': 'flask==2.3.3' })).toEqual({
      flask: '2.3.3',
    });
    expect(pinsOf({ 'requirements.txt': 'flask>=2', 'old/requirements.txt': 'flask==0.12' })).toEqual({ flask: '>=2' });
  });

  it('lists a broken file and goes on', () => {
    const project = memoryProject({
      'pyproject.toml': '[project',
      'poetry.lock': `x = ${'['.repeat(100_000)}`,
      'requirements.txt': 'flask==2.0',
    });
    expect(project.versions.toRecord()).toEqual({ flask: '2.0' });
    expect(project.skipped.map(({ file }) => file)).toEqual(['poetry.lock', 'pyproject.toml']);
  });

  it('is not held up by lines made to be slow', () => {
    const spaces = ' '.repeat(300_000);
    const lines = [
      `flask${spaces}@`,
      `flask==1${spaces}x`,
      `-r${spaces}`,
      `flask[${'a'.repeat(300_000)}`,
      `a==${'1.'.repeat(100_000)}`,
    ];
    const files = {
      'requirements.txt': [...lines, 'jinja2==3.0'].join('\n'),
      'pyproject.toml': `[tool.poetry.dependencies]\nflask = "${spaces}"`,
    };
    expect(pinsOf(files)['jinja2']).toBe('3.0');
  });

  it('takes names from the file for names and nothing else', () => {
    const pins = pinsOf({
      'Pipfile.lock': '{"default": {"__proto__": {"version": "==1.0"}, "constructor": {"version": "==2.0"}}}',
    });
    expect(Object.keys(pins)).toEqual(['-proto-', 'constructor']);
  });
});

describe('atLeast', () => {
  it.each([
    ['sqlalchemy==1.4.46', '1.4', true],
    ['sqlalchemy==1.4.46', '2.0', false],
    ['sqlalchemy==2.0.0rc1', '2.0', false],
    ['sqlalchemy==2', '2.0.0', true],
    ['sqlalchemy==1.10', '1.9', true],
    ['sqlalchemy>=1.4,<2', '2.0', false],
    ['sqlalchemy>=1.4,<2', '1.4.50', true],
    ['sqlalchemy<=1.4.46', '1.4.46', true],
    ['sqlalchemy<=1.4.46', '2.0', false],
    ['sqlalchemy>=1.4', '2.0', true],
    ['', '2.0', true],
  ])('%j against %s: %s', (line, version, expected) => {
    expect(memoryProject({ 'requirements.txt': line }).versions.atLeast('SQLAlchemy', version)).toBe(expected);
  });
});
