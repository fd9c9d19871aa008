import { expect, it } from 'vitest';
import { openLibraries } from './libraries.ts';

it('lists the stubs of the libraries in order and reads them, and nothing else of the package', () => {
  const libraries = openLibraries();
  const { files } = libraries;
  expect(files).toContain('flask/stubs/__init__.py');
  expect(files).toEqual([...files].sort());
  for (const file of files) {
    expect(file).toMatch(/^\w+\/stubs\/[\w/]+\.py$/);
    expect(libraries.read(file)).toBeInstanceOf(Uint8Array);
  }
  expect(libraries.read('index.ts')).toBeNull();
  expect(libraries.read('../project/libraries.ts')).toBeNull();
});
