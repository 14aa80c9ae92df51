import { fileURLToPath } from 'node:url';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { defineConfig } from 'vitest/config';

/** What takes minutes; begun last, it would leave all processors but one idle at the end. */
const LONG = /large-tables|protect\.property|reference\/reference|reference\/attacker|ledger\.property/;

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification): boolean => LONG.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

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
    sequence: { sequencer: LongestFirst },
  },
});
