import { describe, expect, test } from 'vitest';
import { findAreaOutliers, findSeriesOutliers } from '../../src/quality/outliers.js';
import { districtCounts, noise, years } from './figures-of.js';

/** Counts of areas of very different size that move a little. */
const usual = (year: number, district: number): number =>
  Math.round(20 * (district + 1) ** 1.5 + 4 * (noise(year, district) - 0.5) * Math.sqrt(district + 1));

describe('findSeriesOutliers', () => {
  test('is silent where series move as chance moves them, and where they rise steadily', () => {
    expect(findSeriesOutliers(districtCounts(years(2010, 2024, 20, usual)).figures)).toEqual([]);
    const rising = years(2010, 2024, 20, (year, district) => (district + 1) * 10 + (year - 2010) * 12);
    expect(findSeriesOutliers(districtCounts(rising).figures)).toEqual([]);
  });

  test('finds one value out of line in a small area as in a large one, the furthest first, and no value', () => {
    const wild = (year: number, district: number): number => {
      if (year === 2016 && district === 1) return usual(year, district) + 90;
      if (year === 2019 && district === 18) return usual(year, district) * 2;
      return usual(year, district);
    };
    const problems = findSeriesOutliers(districtCounts(years(2010, 2024, 20, wild)).figures);
    expect(problems).toEqual([
      {
        code: 'quality-outliers-series',
        severity: 'info',
        params: { count: 2, example: 'Ortsteil d0018, 2019' },
        place: {
          path: 'statistics.cases',
          figures: [
            { area: 'd0018', period: '2019' },
            { area: 'd0001', period: '2016' },
          ],
        },
      },
    ]);
  });

  test('does not judge series of fewer than five periods, nor the ends of a series', () => {
    const ends = years(2010, 2024, 20, (year, district) => usual(year, district) * (year === 2024 ? 3 : 1));
    expect(findSeriesOutliers(districtCounts(ends).figures)).toEqual([]);
    const short = years(2021, 2024, 20, (year, district) => usual(year, district) * (year === 2022 ? 9 : 1));
    expect(findSeriesOutliers(districtCounts(short).figures)).toEqual([]);
  });
});

describe('findAreaOutliers', () => {
  test('finds the area far from all others of its period', () => {
    const rates = years(2024, 2024, 30, (year, district) => (district === 7 ? 95 : 10 + 3 * noise(year, district)));
    expect(findAreaOutliers(districtCounts(rates).figures)).toMatchObject([
      { params: { count: 1, example: 'Ortsteil d0007, 2024' } },
    ]);
  });

  test('is silent for a few areas, and where they differ alike', () => {
    expect(findAreaOutliers(districtCounts({ '2024': [1, 2, 3, 500] }).figures)).toEqual([]);
    const even = years(2024, 2024, 30, (_, district) => district);
    expect(findAreaOutliers(districtCounts(even).figures)).toEqual([]);
  });
});
