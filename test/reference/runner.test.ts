import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkFile, jsonFiles, printed, summary } from './runner.js';

const options = { loss: false, seconds: 20 };
let folder: string;

// 10 + 6 = 16, 7 + 5 = 12, 17 + 11 = 28: nothing is unsafe below 3
const safeTable = {
  format: 'sdc-ref/1',
  kind: 'frequency-table-suppression',
  dims: ['area', 'time'],
  codes: { area: ['north', 'south', 'Total'], time: ['a', 'b', 'Total'] },
  hierarchies: {
    area: { root: 'Total', children: { Total: ['north', 'south'] } },
    time: { root: 'Total', children: { Total: ['a', 'b'] } },
  },
  published: {
    cells: { area: [0, 0, 0, 1, 1, 1, 2, 2, 2], time: [0, 1, 2, 0, 1, 2, 0, 1, 2] },
    freq: [10, 6, 16, 7, 5, 12, 17, 11, 28],
    primary: [],
  },
  primaryRule: { maxN: 2, protectZeros: false },
  results: [{ method: 'a reference', nSecondary: 0, sumSecondary: 0, seconds: 0.5 }],
};
const FILES: Readonly<Record<string, string>> = {
  'a-safe.json': JSON.stringify(safeTable),
  'b-contradicts.json': JSON.stringify({
    ...safeTable,
    published: { ...safeTable.published, freq: [10, 6, 16, 7, 1, 8, 17, 11, 28], primary: [4] },
  }),
  'c-unfinished.json': '{"format": "sdc-ref/1", "kind": ',
  'd-other-format.json': '{"format": "sdc-ref/2", "kind": "rate-disclosure"}',
  'e-other-kind.json': '{"format": "sdc-ref/1", "kind": "astrology"}',
  'f-empty.json': '{"format": "sdc-ref/1", "kind": "rate-disclosure"}',
  'g-wrong.json': JSON.stringify({
    format: 'sdc-ref/1',
    kind: 'attacker-feasible-intervals',
    systems: [
      {
        id: 'a + b = 2',
        vars: [
          { id: 'a', lb: 0 },
          { id: 'b', lb: 0 },
        ],
        equations: [{ coef: { a: 1, b: 1 }, rhs: 2 }],
        expected: [
          { lpMin: 0, lpMax: 2, intMin: 0, intMax: 2, lpMinIfZerosPublished: 1, lpMaxIfZerosPublished: 1 },
          { lpMin: 0, lpMax: 3, intMin: 0, intMax: 2, lpMinIfZerosPublished: 1, lpMaxIfZerosPublished: 1 },
        ],
      },
    ],
  }),
  'h-cases.json': '{"format": 2, "function": "proportion_wilson", "cases": []}',
  'i-unknown.json': '{"format": 1, "function": "phase_of_the_moon", "tolerance": {"rel": 0, "abs": 0}, "cases": []}',
  'INDEX.json': '{"files": []}',
  'notes.txt': 'not for the runner',
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'reference-'));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('every JSON file of a folder is read, in order, but its list of contents', () => {
  expect(jsonFiles(folder)).toEqual(Object.keys(FILES).filter((name) => /^[a-z]-.*json$/.test(name)));
});

test('a table whose pattern withstands the attack passes, with our figures beside those of the file', async () => {
  const { verdict, lines } = await checkFile(folder, 'a-safe.json', options);
  expect(verdict).toBe('passed');
  expect(lines[0]).toBe('9 cells, 0 primary');
  expect(lines).toContain('M2: 0 determined, 0 too tight, 0 not proven');
  expect(lines.find((line) => line.startsWith('a reference'))).toMatch(/ 0 +0 +0\.50$/);
});

test.each([
  ['b-contradicts.json', 'malformed: cell 7 is not the sum of its parts'],
  ['c-unfinished.json', 'malformed: no JSON object'],
  ['d-other-format.json', 'malformed: format is "sdc-ref/2", not "sdc-ref/1"'],
  ['f-empty.json', 'malformed: cases is missing'],
  ['h-cases.json', 'malformed: format is 2, not 1'],
  ['i-unknown.json', 'unknown function: phase_of_the_moon'],
])('%s fails with a line that says why', async (name, line) => {
  expect(await checkFile(folder, name, options)).toMatchObject({ verdict: 'failed', lines: [line] });
});

test('a kind nobody checks is said and does not pass', async () => {
  const report = await checkFile(folder, 'e-other-kind.json', options);
  expect(printed(report)).toBe('skipped e-other-kind.json (astrology)\n        skipped: unknown kind');
});

test('a difference fails, and the line names it', async () => {
  const { verdict, lines } = await checkFile(folder, 'g-wrong.json', options);
  expect(verdict).toBe('failed');
  expect(lines).toContain('wrong: a + b = 2, b: upper is 2, not 3');
});

test('a check that throws fails its file and not the run', async () => {
  const broken = new Map([['rate-disclosure', () => Promise.reject(new Error('no solver'))]]);
  expect(await checkFile(folder, 'f-empty.json', options, broken)).toMatchObject({
    verdict: 'failed',
    lines: ['stopped: no solver'],
  });
});

test('the last line counts files', async () => {
  const reports = [];
  for (const file of jsonFiles(folder)) reports.push(await checkFile(folder, file, options));
  expect(summary(reports)).toBe('1 passed, 7 failed, 1 skipped');
});
