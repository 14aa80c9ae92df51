import { expect, test } from 'vitest';
import { parsePeriod } from '../../src/model/period.js';
import { spanSums } from '../../src/model/span-sums.js';

const sumsOf = (...ids: string[]) => spanSums(ids.map(parsePeriod));

test('a year is the sum of its quarters, and a quarter that of its months', () => {
  expect(sumsOf('2024-02', '2024-Q4', '2024', '2024-Q1', '2024-01', '2024-Q3', '2024-03', '2024-Q2')).toEqual([
    { total: '2024', parts: ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4'], complete: true },
    { total: '2024-Q1', parts: ['2024-01', '2024-02', '2024-03'], complete: true },
  ]);
});

test('what the spans within another leave out makes the sum incomplete', () => {
  expect(sumsOf('2024', '2024-Q1', '2024-02', '2024-05')).toEqual([
    { total: '2024', parts: ['2024-Q1', '2024-05'], complete: false },
    { total: '2024-Q1', parts: ['2024-02'], complete: false },
  ]);
});

test('a school year has quarters, and months where it cuts them', () => {
  expect(sumsOf('2023/24', '2023-Q3', '2023-Q4', '2024-Q1', '2023-09')).toEqual([
    { total: '2023/24', parts: ['2023-09', '2023-Q4', '2024-Q1'], complete: false },
    { total: '2023-Q3', parts: ['2023-09'], complete: false },
  ]);
});

test('years beside each other, and instants, are no sums', () => {
  expect(sumsOf('2023', '2024', '2024-12-31', '2024-06-30')).toEqual([]);
});
