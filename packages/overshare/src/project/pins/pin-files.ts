/** The files that may pin versions. A lock file knows best, then what is installed in production. */
const names = new Set(['pyproject.toml', 'Pipfile', 'Pipfile.lock', 'poetry.lock', 'uv.lock', 'pdm.lock', 'setup.cfg']);

export function isPinFile(path: string): boolean {
  const [name, folder] = path.split('/').reverse();
  return names.has(name!) || isRequirements(name!) || (folder === 'requirements' && name!.endsWith('.txt'));
}

function isRequirements(name: string): boolean {
  return /^(?:.*[-_.])?(?:requirements|constraints)(?:[-_.].*)?\.(?:txt|in)$/.test(name);
}
