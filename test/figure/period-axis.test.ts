import { expect, test } from 'vitest';
import { nearestIndex, periodLabels, periodPositions, thinLabels } from '../../src/figure/period-axis.js';
import { parsePeriod } from '../../src/model/period.js';

const positions = (...ids: string[]): number[] => periodPositions(ids.map(parsePeriod));

test('the first period is at 0 and the last at 1', () => {
  const at = positions('2020', '2021', '2022');
  expect([at[0], at[2]]).toEqual([0, 1]);
  // 2020 has a day more than 2021 and 2022
  expect(at[1]).toBeCloseTo(0.5, 2);
});

test('a year that is not there leaves its gap', () => {
  expect(positions('2020', '2021', '2024')[1]).toBeCloseTo(0.25, 2);
});

test('a single period lies in the middle', () => {
  expect(positions('2024')).toEqual([0.5]);
});

test('labels that have room are all written', () => {
  expect(thinLabels([0, 50, 100], [40, 40, 40])).toEqual([0, 1, 2]);
});

test('the last label is always written, the others where they have room', () => {
  expect(thinLabels([0, 20, 40, 60, 80, 100], [40, 40, 40, 40, 40, 40])).toEqual([1, 3, 5]);
});

test('nothing to write is no labels', () => {
  expect(thinLabels([], [])).toEqual([]);
});

test('the nearest position is found also beyond both ends', () => {
  expect([-5, 4, 6, 24, 99].map((x) => nearestIndex([0, 10, 40], x))).toEqual([0, 0, 1, 1, 2]);
});

const labels = (...ids: string[]): string[] => periodLabels(ids.map(parsePeriod), 'de');

test('the same day of each year is written as the year', () => {
  expect(labels('2021-12-31', '2022-12-31', '2023-12-31')).toEqual(['2021', '2022', '2023']);
});

test('other periods are written in full', () => {
  expect(labels('2022-12-31', '2023-06-30')).toEqual(['31.12.2022', '30.06.2023']);
  expect(labels('2022-Q1', '2022-Q2')).toEqual(['Q1 2022', 'Q2 2022']);
  expect(labels('2022/23', '2023/24')).toEqual(['2022/23', '2023/24']);
  expect(labels('2022', '2023')).toEqual(['2022', '2023']);
});
