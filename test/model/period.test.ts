import { describe, expect, test } from 'vitest';
import { comparePeriods, firstSince, parsePeriod, readPeriod } from '../../src/model/period.js';

describe('readPeriod', () => {
  test.each([
    ['2024', 'year'],
    ['2024-06', 'month'],
    ['2024-Q2', 'quarter'],
    ['2024-12-31', 'day'],
    ['2024/25', 'school-year'],
    ['1999/00', 'school-year'],
  ])('reads %s as a %s', (text, kind) => {
    expect(readPeriod(text)).toMatchObject({ id: text, kind });
  });

  test.each(['', '24', '2024-13', '2024-00', '2024-Q5', '2024-02-30', '2023-02-29', '2024/26', '2024-1', ' 2024'])(
    'refuses %j',
    (text) => {
      expect(readPeriod(text)).toBeUndefined();
    },
  );

  test('knows the leap day', () => {
    expect(readPeriod('2024-02-29')?.kind).toBe('day');
  });
});

test('parsePeriod names what it could not read', () => {
  expect(() => parsePeriod('2024-13')).toThrow('invalid period: 2024-13');
});

test('an instant starts and ends on the same day, a school year in August and July', () => {
  const day = parsePeriod('2024-12-31');
  expect(day.end).toBe(day.start);
  const school = parsePeriod('2024/25');
  expect(new Date(school.start * 864e5).toISOString().slice(0, 10)).toBe('2024-08-01');
  expect(new Date(school.end * 864e5).toISOString().slice(0, 10)).toBe('2025-07-31');
});

test('periods sort by their first day, the shorter first', () => {
  const ids = ['2024', '2023-12-31', '2024-Q1', '2024-01', '2023', '2024-02'];
  const sorted = ids
    .map(parsePeriod)
    .sort(comparePeriods)
    .map(({ id }) => id);
  expect(sorted).toEqual(['2023', '2023-12-31', '2024-01', '2024-Q1', '2024', '2024-02']);
});

test('a rule first shows in the first period that reaches into its time', () => {
  const periods = ['2021-12-31', '2022-12-31', '2023-12-31'].map(parsePeriod);
  expect(
    ['2022-06', '2023-01', '2023', '2023-12-31', '2020', '2024'].map((since) => firstSince(periods, since)),
  ).toEqual([1, 2, 2, 2, 0, -1]);
});
