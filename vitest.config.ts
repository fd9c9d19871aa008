import { defineConfig } from 'vitest/config';

// Without isolation the suite runs about ten times faster; tests must therefore leave no global state behind.
export default defineConfig({
  resolve: { conditions: ['overshare-source'] },
  ssr: { resolve: { conditions: ['overshare-source', 'node', 'import', 'module', 'default'] } },
  test: {
    pool: 'threads',
    isolate: false,
    include: ['packages/*/{src,test}/**/*.test.ts', 'recordings/**/*.test.{ts,mjs}', 'scripts/**/*.test.mjs'],
    exclude: ['**/node_modules/**', '**/dist/**', '.venvs/**'],
    testTimeout: 30_000,
  },
});
