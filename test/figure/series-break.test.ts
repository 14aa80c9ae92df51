import { expect, test } from 'vitest';
import { breakMarks, brokenAt } from '../../src/figure/series-break.js';
import { observationStatus } from '../../src/model/observation-status.js';
import { parsePeriod } from '../../src/model/period.js';

const reason = { de: 'Bürgergeld' };
const marks = (period: string, ...ids: string[]): number[] =>
  breakMarks({ breaks: [{ period, reason }] }, ids.map(parsePeriod)).map(({ index }) => index);

test('a break falls before the first period under the new rule', () => {
  expect(marks('2023', '2021', '2022', '2023', '2024')).toEqual([2]);
});

test('a break within a year falls before that year', () => {
  expect(marks('2022-06', '2021', '2022', '2023')).toEqual([1]);
});

test('a break at the turn of the year falls between two reference dates', () => {
  expect(marks('2023-01', '2021-12-31', '2022-12-31', '2023-12-31')).toEqual([2]);
});

test('a break before the first or after the last period does not show', () => {
  expect(marks('2010', '2021', '2022')).toEqual([]);
  expect(marks('2021', '2021', '2022')).toEqual([]);
  expect(marks('2030', '2021', '2022')).toEqual([]);
});

test('what is no period is no break', () => {
  expect(marks('bald', '2021', '2022')).toEqual([]);
});

test('an observation flagged as a break is one, unless it is the first', () => {
  const [ok, flagged] = [observationStatus('ok'), observationStatus('ok', 'break')];
  expect([...brokenAt([{ index: 3, reason }], [flagged, ok, flagged, ok])].sort()).toEqual([2, 3]);
});
