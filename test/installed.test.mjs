import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, 'packages/overshare/package.json'), 'utf8'));

/** An empty place of our own, with the packed package in it. */
let place;
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'overshare-installed-'));
  execFileSync('npm', ['pack', join(root, 'packages/overshare'), '--silent', '--pack-destination', place]);
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

const npm = (...parameters) =>
  execFileSync('npm', [...parameters, '--prefer-offline', '--no-audit', '--no-fund', '--silent'], { encoding: 'utf8' });
const tarball = () => join(place, `overshare-${version}.tgz`);

describe('the package, installed globally into an empty prefix', () => {
  beforeAll(() => {
    npm('install', '--global', '--prefix', join(place, 'global'), tarball());
    cpSync(join(root, 'examples/flask-shop'), join(place, 'shop'), { recursive: true });
  });

  const overshare = (...parameters) =>
    execFileSync(join(place, 'global/bin/overshare'), parameters, { encoding: 'utf8', cwd: place });

  it('says its version', () => {
    expect(overshare('--version').trim()).toBe(version);
  });

  it('scans the example and finds its endpoints and what is wrong with them', () => {
    const report = JSON.parse(overshare('scan', 'shop', '--format', 'json', '--fail-on-severity', 'none'));
    expect(report.tool.version).toBe(version);
    expect(report.endpoints.map(({ path }) => path)).toContain('/api/orders/{order_id}');
    expect(report.findings.length).toBeGreaterThan(0);
  });

  it('brings few packages with it', () => {
    const installed = readdirSync(join(place, 'global/lib/node_modules/overshare'));
    const brought = installed.includes('node_modules')
      ? readdirSync(join(place, 'global/lib/node_modules/overshare/node_modules'))
      : [];
    expect(brought.filter((name) => !name.startsWith('.')).length).toBeLessThanOrEqual(5);
  });
});

describe('the package, as a library of another project', () => {
  beforeAll(() => {
    mkdirSync(join(place, 'consumer'));
    writeFileSync(
      join(place, 'consumer/package.json'),
      JSON.stringify({ name: 'consumer', private: true, type: 'module' }),
    );
    npm('install', '--prefix', join(place, 'consumer'), tarball());
  });

  it('can be imported', () => {
    const program = "import { callers } from 'overshare'; console.log(callers.join());";
    const said = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
      encoding: 'utf8',
      cwd: join(place, 'consumer'),
    });
    expect(said.trim()).toMatch(/^anonymous,/);
  });

  it('has types that a strict TypeScript project can follow', () => {
    writeFileSync(
      join(place, 'consumer/a.ts'),
      "import type { Surface } from 'overshare';\nexport const count = (surface: Surface): number => surface.endpoints.length;\n",
    );
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const flags = ['--noEmit', '--strict', '--module', 'nodenext', '--types', '', 'a.ts'];
    expect(() => execFileSync(process.execPath, [tsc, ...flags], { cwd: join(place, 'consumer') })).not.toThrow();
  });
});
