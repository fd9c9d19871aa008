/** The order of file names everywhere: by their bytes, the same on every machine and in every locale. */
export function byBytes(one: string, other: string): number {
  if (one === other) return 0;
  // only where a letter takes two code units do these sort otherwise than bytes, and bytes are costly
  if (pairs.test(one) || pairs.test(other)) return Buffer.compare(Buffer.from(one), Buffer.from(other));
  return one < other ? -1 : 1;
}

const pairs = /[\ud800-\udfff]/;

/** Tests and migrations are told by their path alone: reading them to find out would double the work. */
export function kindOfPath(file: string): 'source' | 'test' | 'migration' {
  const folders = file.split('/');
  const name = folders.pop()!;
  if (folders.some((folder) => folder === 'tests' || folder === 'test')) return 'test';
  if (/^(?:test_.*|.*_test|tests|conftest)\.py$/.test(name)) return 'test';
  if (folders.includes('migrations') || folders.join('/').endsWith('alembic/versions')) return 'migration';
  return 'source';
}
