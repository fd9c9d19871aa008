import { defineConfig } from 'vitest/config';

// What is built is tested apart from the sources: these tests need dist/ and take their time.
export default defineConfig({
  test: { dir: 'test', include: ['**/*.test.mjs'], testTimeout: 120_000, hookTimeout: 120_000 },
});
