import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { longestFirst } from './longest-first.js';

const longest = longestFirst(
  'reference/large-tables',
  'disclosure/protect.property',
  'hostile/hostile-files',
  'publish/ledger.property',
  'disclosure/replay',
  'io/ground-check',
  'hostile/readers.property',
  'io/geojson.property',
  'attack/twin-workspaces',
  'attack/example-cities',
  'reference/attacker',
);

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  cacheDir: '.cache/vite',
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**', 'node_modules/**'],
    environment: 'node',
    setupFiles: 'test/set-up.ts',
    // far beyond what the longest ones take: a machine that is busy is no failure
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // what is tested keeps nothing between calls: to load it anew for each of 200 files takes longer than most of their tests
    isolate: false,
    // vitest leaves a processor to itself; on two that would be every other test's time
    maxWorkers: '100%',
    sequence: { sequencer: longest },
  },
});
