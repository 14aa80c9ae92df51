import { describe, expect, test } from 'vitest';
import { areaDimension } from '../../src/model/area-dimension.js';
import { denseCube } from '../../src/model/cube.js';
import { figuresOf } from '../../src/quality/figures.js';
import { findRemainders } from '../../src/quality/remainder.js';
import type { Statistic } from '../../src/model/statistic.js';
import { cityOf, statisticOf } from '../fixtures/statistics.js';

const areas = cityOf('a', 'b');
const inStatistic = (statistic: Statistic) =>
  findRemainders(statistic, figuresOf('statistics.people', statistic.cube, areas));
const found = (cells: Parameters<typeof statisticOf>[1]) =>
  inStatistic(statisticOf('people', cells, undefined, areas)).map(({ code, params }) => ({ code, params }));

describe('findRemainders', () => {
  test('is silent where the districts make up the city', () => {
    expect(found({ '2024': [30, 10, 20] })).toEqual([]);
  });

  test('finds who is in the city but in no district, and where they are too few', () => {
    expect(found({ '2022': [40, 10, 20], '2023': [31, 10, 20], '2024': [30, 10, 20] })).toEqual([
      { code: 'quality-remainder', params: { level: 'city', count: 2, example: 'Stadt, 2022' } },
      { code: 'quality-remainder-small', params: { level: 'city', count: 1, example: 'Stadt, 2023' } },
    ]);
  });

  test('only mentions one that the workspace declares, which is protected like any count', () => {
    const statistic = statisticOf('people', { '2022': [40, 10, 20], '2023': [31, 10, 20] }, undefined, areas);
    const along = areaDimension(areas, { de: 'Gebiet' }, new Set(['city']));
    const { values, statuses } = statistic.cube.cells();
    const cube = denseCube([along, statistic.cube.dimension('time')], values, statuses);
    expect(inStatistic({ ...statistic, cube })).toMatchObject([
      { code: 'quality-remainder-declared', severity: 'info', params: { level: 'city', count: 2, small: 1 } },
    ]);
  });

  test('names parts that are more than their total apart, with their places and no value', () => {
    const problems = inStatistic(
      statisticOf('people', { '2023': [30, 10, 20], '2024': [29, 10, 20] }, undefined, areas),
    );
    expect(problems).toEqual([
      {
        code: 'quality-levels-contradict',
        severity: 'warning',
        params: { level: 'city', count: 1, example: 'Stadt, 2024' },
        place: { path: 'statistics.people', figures: [{ area: 'C', period: '2024' }] },
      },
    ]);
  });

  test('is silent where counts need not add up: of different ones in a period, and changed at the source', () => {
    const statistic = statisticOf('people', { '2024': [31, 10, 20] }, undefined, areas);
    expect(inStatistic(statistic)).not.toEqual([]);
    expect(inStatistic({ ...statistic, kind: 'distinct-in-period' })).toEqual([]);
    expect(inStatistic({ ...statistic, source: { ...statistic.source, protection: 'perturbed' } })).toEqual([]);
  });

  test('does not judge a total of which a part is missing or suppressed; a district that did not exist adds nothing', () => {
    expect(found({ '2024': [31, 'missing', 20] })).toEqual([]);
    expect(found({ '2024': [31, 'suppressed', 20] })).toEqual([]);
    expect(found({ '2024': [20, 'not-applicable', 20] })).toEqual([]);
  });
});
