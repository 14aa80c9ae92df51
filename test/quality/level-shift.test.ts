import { describe, expect, test } from 'vitest';
import { findShifts } from '../../src/quality/level-shift.js';
import { districtCounts, noise, years } from './figures-of.js';

const rows = years(2010, 2024, 20, (year, district) =>
  Math.round((300 + 40 * district) * (year >= 2017 ? 1.4 : 1) * (1 + 0.04 * (noise(year, district) - 0.5))),
);

describe('findShifts', () => {
  test('finds the period from which all areas have another level', () => {
    const { statistic, figures } = districtCounts(rows);
    expect(findShifts(statistic, figures)).toMatchObject([
      { code: 'quality-shift', params: { period: '2017', areas: 20, share: 1 } },
    ]);
  });

  test('knows a break that is declared, also by a day before the period ends', () => {
    const { statistic, figures } = districtCounts(rows, { breaks: [{ period: '2017-01', reason: { de: 'Reform' } }] });
    expect(findShifts(statistic, figures)).toEqual([]);
  });

  test('is silent where one area jumps, and for few areas or steps', () => {
    const one = years(2010, 2024, 20, (year, district) =>
      Math.round(
        (300 + 40 * district) * (year >= 2017 && district === 3 ? 3 : 1) * (1 + 0.04 * (noise(year, district) - 0.5)),
      ),
    );
    const subjects = [
      one,
      years(2015, 2019, 20, (year) => (year >= 2017 ? 9 : 5)),
      years(2010, 2024, 4, (year) => (year >= 2017 ? 90 : 50)),
    ];
    for (const each of subjects) {
      const { statistic, figures } = districtCounts(each);
      expect(findShifts(statistic, figures)).toEqual([]);
    }
  });
});
