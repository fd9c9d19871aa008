/** How much a file's word about versions counts: what is locked, then what is installed in production, then the rest. */
export type PinRank = 0 | 1 | 2 | 3;

const locks = new Set(['poetry.lock', 'uv.lock', 'pdm.lock', 'Pipfile.lock']);
const manifests = new Set(['pyproject.toml', 'Pipfile', 'setup.cfg']);

/** Null: a file that pins nothing, unless another includes it. */
export function pinRank(path: string): PinRank | null {
  const [name = '', folder] = path.split('/').reverse();
  if (locks.has(name)) return 0;
  if (manifests.has(name)) return 2;
  const isRequirements = /^(?:[\w.-]*[-_.])?(?:requirements|constraints)(?:[-_.][\w.-]*)?\.(?:txt|in)$/.test(name);
  if (!isRequirements && !(folder === 'requirements' && name.endsWith('.txt'))) return null;
  return /dev|test|doc|lint|ci\b/.test(name) ? 3 : 1;
}

/** Whether a file's text is of use for pins. Any text file may be included by a requirements file. */
export function mayPin(path: string): boolean {
  return path.endsWith('.txt') || pinRank(path) !== null;
}
