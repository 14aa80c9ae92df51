import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { longestFirst } from '../longest-first.js';

// End to end: the built command line and bundle, in a real browser.
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  // not that of the tests in Node, which may run at the same time
  cacheDir: '.cache/vite-e2e',
  test: {
    include: ['test/e2e/**/*.test.ts'],
    environment: 'node',
    globalSetup: 'test/e2e/shared-folder.ts',
    setupFiles: 'test/set-up.ts',
    // twenty times what the longest one takes on a machine that has nothing else to do
    testTimeout: 120_000,
    // cities are published in hooks
    hookTimeout: 300_000,
    expect: { poll: { timeout: 20_000 } },
    // each file starts a browser of its own
    maxWorkers: 2,
    sequence: { sequencer: longestFirst('e2e/page-looks', 'e2e/package', 'e2e/pages', 'e2e/many-elements') },
  },
});
