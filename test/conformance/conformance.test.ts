import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { printed, runSuite, summary } from './suite.js';
import { SUITES } from './suites.js';

const root = '../shared/data/conformance';

/** What each suite comes to: fewer passed are a loss, more are to be written down. */
const EXPECTED: Readonly<Record<string, string>> = {
  csv: '36 passed, 0 failed, 0 skipped',
  geojson: '62 passed, 0 failed, 0 skipped',
  topojson: '21 passed, 0 failed, 0 skipped',
  'json-stat-validator': '20 passed, 0 failed, 0 skipped',
  'json-stat-samples': '50 passed, 0 failed, 0 skipped',
  'sdmx-csv': '21 passed, 0 failed, 0 skipped',
  'sdmx-json': '12 passed, 0 failed, 0 skipped',
  csvw: '97 passed, 0 failed, 185 skipped',
};

describe('published conformance suites', () => {
  test('each say here what they come to', () => {
    expect(Object.keys(EXPECTED)).toEqual([...SUITES.keys()]);
  });

  describe.each([...SUITES])('%s', (name, suite) => {
    const folder = join(root, suite.folder);
    test.skipIf(!existsSync(folder))(
      'comes to what is written down',
      async () => {
        const reports = await runSuite(suite, folder);
        const failed = reports.filter(({ verdict }) => verdict === 'failed').map(printed);
        expect(failed, failed.join('\n')).toEqual([]);
        expect(summary(reports)).toBe(EXPECTED[name]);
      },
      120_000,
    );
  });
});

describe('the runner of suites', () => {
  const suite = {
    folder: '',
    cases: () => [
      { id: 'right', check: () => [] },
      { id: 'wrong', check: () => ['2, not 3'] },
      { id: 'beyond', unsupported: 'macros', check: () => ['never looked at'] },
      {
        id: 'broken',
        check: () => {
          throw new Error('no such file');
        },
      },
    ],
  };

  test('passes only what has nothing wrong, and lets a case that stops not stop the others', async () => {
    const reports = await runSuite(suite, '');
    expect(reports.map(({ verdict }) => verdict)).toEqual(['passed', 'failed', 'skipped', 'failed']);
    expect(summary(reports)).toBe('1 passed, 2 failed, 1 skipped');
    expect(printed(reports[3]!)).toBe('failed  broken\n        stopped: no such file');
  });
});
