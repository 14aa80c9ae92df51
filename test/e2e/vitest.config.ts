import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// End to end: the built command line and bundle, in a real browser.
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  cacheDir: '.cache/vite',
  test: {
    include: ['test/e2e/**/*.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // each file starts a browser of its own
    maxWorkers: 2,
  },
});
