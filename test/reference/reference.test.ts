import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkFile, jsonFiles, printed } from './runner.js';

const folder = '../shared/reference/sdc';
// F09, with 58,608 cells, takes minutes: npm run reference
const files = existsSync(folder) ? jsonFiles(folder).filter((file) => !file.startsWith('F09')) : [];

describe.skipIf(files.length === 0)('published reference values', () => {
  test.each(files)(
    '%s',
    async (file) => {
      const report = await checkFile(folder, file, { loss: false, seconds: 45 });
      expect(report.verdict, printed(report)).not.toBe('failed');
    },
    60_000,
  );
});
