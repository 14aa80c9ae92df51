import { describe, expect, test } from 'vitest';
import { findDuplicates } from '../../src/quality/duplicates.js';
import { figuresOf } from '../../src/quality/figures.js';
import { cityOf, statisticOf } from '../fixtures/statistics.js';
import { districtCounts, noise, years } from './figures-of.js';

const counted = (year: number, district: number): number => 20 + Math.floor(200 * noise(year, district));
const found = (count: (year: number, district: number) => number) =>
  findDuplicates(districtCounts(years(2018, 2024, 10, count)).figures).map(({ code, params }) => ({ code, params }));

describe('findDuplicates', () => {
  test('is silent for different series, for empty ones and for areas that never change', () => {
    expect(found(counted)).toEqual([]);
    expect(found((year, district) => (district < 5 ? 0 : counted(year, district)))).toEqual([]);
    expect(found((year, district) => (district < 5 ? 30 : counted(year, district)))).toEqual([]);
  });

  test('finds two areas, two years with the same figures', () => {
    expect(found((year, district) => counted(year, district === 7 ? 2 : district))).toEqual([
      { code: 'quality-series-identical', params: { count: 1, example: 'Ortsteil d0002, Ortsteil d0007' } },
    ]);
    expect(found((year, district) => counted(year === 2022 ? 2019 : year, district))).toEqual([
      { code: 'quality-periods-identical', params: { periods: '2019 = 2022' } },
    ]);
  });

  test('finds two categories with the same figures, not a total with its only part that is not zero', () => {
    const codes = Array.from({ length: 8 }, (_, at) => `d${at}`);
    const areas = cityOf(...codes);
    const sexes = { dimension: 'sex', categories: ['all', 'f', 'm'], sums: [{ total: 'all', parts: ['f', 'm'] }] };
    const of = (men: (women: number) => number) => {
      const rows = codes.flatMap((_, at) => {
        const women = counted(2024, at);
        return [women + men(women), women, men(women)];
      });
      const { cube } = statisticOf('cases', { '2024': [0, 0, 0, ...rows] }, sexes, areas);
      return findDuplicates(figuresOf('statistics.cases', cube, areas)).map(({ params }) => params);
    };
    expect(of((women) => women)).toEqual([{ categories: 'f = m' }]);
    expect(of(() => 0)).toEqual([]);
  });
});
