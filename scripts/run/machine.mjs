import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../tree/paths.mjs';

const wanted = {
  node: { least: [20, 19], how: 'Install Node.js 20.19 or newer, from https://nodejs.org.' },
  git: { how: 'Install git, from https://git-scm.com or by your package manager.' },
  python: { least: [3, 11], how: 'Install Python 3.11 or newer, from https://python.org or by your package manager.' },
  venv: {
    how: 'Python is there, but cannot make virtual environments. On Debian and Ubuntu: apt install python3-venv.',
  },
};

/** What this machine lacks of the named things, in words. */
export function missing(names) {
  return names.flatMap((name) => {
    const found = probes[name]();
    if (found === null) return [`${name} was not found. ${wanted[name].how}`];
    return isEnough(found, wanted[name].least) ? [] : [`${name} is ${found}, which is too old. ${wanted[name].how}`];
  });
}

const probes = {
  node: () => process.versions.node,
  git: () => said('git', ['--version']),
  python: () => said('python3', ['-c', 'import platform; print(platform.python_version())']),
  venv: () => said('python3', ['-c', 'import ensurepip, venv; print("there")']),
};

function said(program, parameters) {
  const { status, stdout } = spawnSync(program, parameters, { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}

function isEnough(version, least) {
  if (least === undefined) return true;
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > least[0] || (major === least[0] && minor >= least[1]);
}

/** Whether node_modules holds what package-lock.json names. Compared by content, so that nothing is installed twice. */
export function isInstalled() {
  const installed = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  const there = packagesOf(installed);
  return Object.entries(packagesOf(join(root, 'package-lock.json'))).every(
    ([path, entry]) =>
      !path.includes('node_modules/') || entry.link || entry.optional || there[path]?.version === entry.version,
  );
}

function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}
