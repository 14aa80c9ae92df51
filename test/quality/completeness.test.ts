import { describe, expect, test } from 'vitest';
import { findGaps } from '../../src/quality/completeness.js';
import type { Cell } from '../fixtures/statistics.js';
import { districtCounts, years } from './figures-of.js';

const found = (rows: Record<string, readonly Cell[]>) =>
  findGaps(districtCounts(rows).figures).map(({ code, params, severity }) => ({ code, params, severity }));

describe('findGaps', () => {
  test('is silent where every area has a value in every period', () => {
    expect(found(years(2018, 2024, 6, (year, district) => year - 2000 + district))).toEqual([]);
  });

  test('names areas without any value in a period, and does not count their cells again', () => {
    expect(found(years(2023, 2024, 6, (year, district) => (year === 2024 && district === 2 ? 'missing' : 5)))).toEqual([
      {
        code: 'quality-areas-missing',
        severity: 'warning',
        params: { count: 1, periods: '2024', example: 'Ortsteil d0002' },
      },
    ]);
  });

  test('takes areas that are missing up to the end of the list for cut off', () => {
    expect(found(years(2023, 2024, 9, (year, district) => (year === 2024 && district > 5 ? 'missing' : 5)))).toEqual([
      { code: 'quality-areas-truncated', severity: 'warning', params: { count: 3, periods: '2024', last: 'd0005' } },
    ]);
  });

  test('does not take what is suppressed or does not apply for missing', () => {
    expect(found(years(2023, 2024, 6, (_, district) => (district === 2 ? 'suppressed' : 5)))).toEqual([]);
    expect(found(years(2023, 2024, 6, (_, district) => (district === 2 ? 'not-applicable' : 5)))).toEqual([]);
  });

  test('finds years left out between others, not a rhythm of every second year', () => {
    const cells = [5, 6, 7];
    const at = (...list: number[]) => Object.fromEntries(list.map((year) => [String(year), cells]));
    expect(found(at(2018, 2019, 2021, 2022))).toEqual([
      { code: 'quality-periods-missing', severity: 'warning', params: { periods: '2019 … 2021' } },
    ]);
    expect(found(at(2016, 2018, 2020, 2022))).toEqual([]);
    expect(found({ '2023-12-31': cells, '2024-12-31': cells, '2025-12-31': cells })).toEqual([]);
  });
});
