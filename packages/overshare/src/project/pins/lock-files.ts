import type { Wish } from './pin.ts';
import { readTable } from './pyproject.ts';
import { entries, list, string, table } from './untyped.ts';

/** poetry.lock, uv.lock and pdm.lock: `[[package]]` with name and version. */
export function readPackages(document: unknown, source: string): Wish[] {
  return list(table(document, 'package')).flatMap((one) => {
    const [name, version] = [string(table(one, 'name')), string(table(one, 'version'))];
    return name && /^\d/.test(version) ? [{ name, version, exact: true, source }] : [];
  });
}

/** Pipfile.lock and Pipfile have the same shape under different names. */
export function readPipfile(document: unknown, source: string): Wish[] {
  const sections = new Set(['default', 'develop', 'packages', 'dev-packages']);
  return entries(document).flatMap(([section, wishes]) => (sections.has(section) ? readTable(wishes, source) : []));
}
