import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkFile, jsonFiles, printed } from './runner.js';

const folder = '../shared/reference/sdc';
// F09, with 58,608 cells, takes minutes and is not decided in full: npm run reference -- DIR --only F09 --seconds 240
const files = existsSync(folder) ? jsonFiles(folder).filter((file) => /^F(08|10|11)/.test(file)) : [];

describe.skipIf(files.length === 0)('published reference values of large tables', () => {
  test.each(files)(
    '%s',
    async (file) => {
      const report = await checkFile(folder, file, { loss: false, seconds: 900 });
      expect(report.verdict, printed(report)).not.toBe('failed');
    },
    930_000,
  );
});
