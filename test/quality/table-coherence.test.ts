import { describe, expect, test } from 'vitest';
import type { Statistic } from '../../src/model/statistic.js';
import { figuresOf } from '../../src/quality/figures.js';
import { findDifferentTables } from '../../src/quality/table-coherence.js';
import { cityOf, statisticOf } from '../fixtures/statistics.js';

const areas = cityOf('a', 'b');
const sexes = { dimension: 'sex', categories: ['all', 'f', 'm'], sums: [{ total: 'all', parts: ['f', 'm'] }] };
const bySex: Statistic = statisticOf(
  'sexes',
  { '2023': [9, 4, 5, 4, 2, 2, 5, 2, 3], '2024': [9, 4, 5, 4, 2, 2, 5, 2, 3] },
  sexes,
  areas,
);
const whole = (cells: number[]): Statistic => statisticOf('whole', { '2024': cells }, undefined, areas);
const found = (...statistics: Statistic[]) =>
  findDifferentTables(statistics, ({ id, cube }) => figuresOf(`statistics.${id}`, cube, areas));

describe('findDifferentTables', () => {
  test('compares totals of statistics that are declared to count the same, where both have them', () => {
    const declared = { ...whole([9, 4, 6]), quality: { sameTotalAs: ['sexes'] } };
    expect(found(bySex, declared)).toMatchObject([
      {
        code: 'quality-tables-differ',
        params: { other: 'whole', count: 1, example: 'Ortsteil b, 2024' },
        place: { path: 'statistics.sexes' },
      },
    ]);
    expect(found(bySex, { ...whole([9, 4, 5]), quality: { sameTotalAs: ['sexes'] } })).toEqual([]);
  });

  test('compares statistics of the population from one source of it, and no others', () => {
    const register = (statistic: Statistic): Statistic => ({ ...statistic, population: 'register' });
    expect(found(register(bySex), register(whole([9, 4, 6])))).toHaveLength(1);
    expect(found(register(bySex), { ...whole([9, 4, 6]), population: 'census' })).toEqual([]);
    expect(found(bySex, whole([9, 4, 6]))).toEqual([]);
  });

  test('does not compare a statistic that has no total', () => {
    const ages = { dimension: 'age', categories: ['0-9', '10+'], sums: [] };
    const cells = { '2024': [1, 2, 3, 4, 5, 6] };
    const other = { ...statisticOf('ages', cells, ages, areas), quality: { sameTotalAs: ['sexes'] } };
    expect(found(bySex, other)).toEqual([]);
  });
});
