import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkFile, jsonFiles, printed } from './runner.js';

const folder = '../shared/reference/sdc';
// the large ones are in large-tables.test.ts
const files = existsSync(folder) ? jsonFiles(folder).filter((file) => !/^F(08|09|10|11)/.test(file)) : [];

describe.skipIf(files.length === 0)('published reference values', () => {
  test.each(files)(
    '%s',
    async (file) => {
      const report = await checkFile(folder, file, { loss: false, seconds: 300 });
      expect(report.verdict, printed(report)).not.toBe('failed');
    },
    330_000,
  );
});

const indicators = '../shared/reference/indicators';
const functions = existsSync(indicators) ? jsonFiles(indicators) : [];

describe.skipIf(functions.length === 0)('published reference values of indicators', () => {
  test.each(functions)('%s', async (file) => {
    const report = await checkFile(indicators, file, { loss: false, seconds: 60 });
    expect(report.verdict, printed(report)).not.toBe('failed');
  });
});
