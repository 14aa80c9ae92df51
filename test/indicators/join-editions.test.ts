import { describe, expect, test } from 'vitest';
import { joinEditions } from '../../src/indicators/join-editions.js';
import { crosswalk } from '../../src/model/crosswalk.js';
import { flagsOf, hasValue, stateOf } from '../../src/model/observation-status.js';
import type { Statistic } from '../../src/model/statistic.js';
import { cityOf, statisticOf } from '../fixtures/statistics.js';

const [oldCity, newCity] = [cityOf('a', 'b'), cityOf('x', 'y', 'z')];
const walk = crosswalk({ from: '2020-12-31', to: '2021-01-01', basis: 'population' }, [
  { from: 'a', to: 'x', size: 3 },
  { from: 'a', to: 'y', size: 1 },
  { from: 'b', to: 'z', size: 1 },
  { from: 'C', to: 'C', size: 1 },
]);
const reform = { period: '2021', reason: { de: 'Neue Ortsteile' } };
const before = statisticOf('n', { '2019': [120, 80, 40], '2020': [125, 84, 41] }, undefined, oldCity);
const after = statisticOf('n', { '2021': [130, 70, 20, 40], '2022': [133, 71, 21, 41] }, undefined, newCity);

const rowOf = ({ cube }: Statistic, code: string) => {
  const { values, statuses } = cube.slice('area', code).cells();
  return [...values].map((value, i) => [
    hasValue(statuses[i] ?? 0) ? value : stateOf(statuses[i] ?? 0),
    ...flagsOf(statuses[i] ?? 0),
  ]);
};

describe('joinEditions', () => {
  test('makes one series in the areas of the later edition, with a break where it begins', () => {
    const { statistic } = joinEditions(before, after, walk, reform);
    expect(statistic.cube.dimension('time').categories.map(({ code }) => code)).toEqual([
      '2019',
      '2020',
      '2021',
      '2022',
    ]);
    expect(rowOf(statistic, 'x')).toEqual([[60, 'estimated'], [63, 'estimated'], [70, 'break'], [71]]);
    expect(rowOf(statistic, 'z')).toEqual([[40], [41], [40, 'break'], [41]]);
    expect(statistic.breaks).toEqual([reform]);
  });

  test('keeps the counts of areas that stay', () => {
    expect(rowOf(joinEditions(before, after, walk, reform).statistic, 'C')).toEqual([
      [120],
      [125],
      [130, 'break'],
      [133],
    ]);
  });

  test('rolls totals up from re-estimated parts where they are not delivered', () => {
    const withoutCity = statisticOf('n', { '2020': [84, 41] }, undefined, {
      ...oldCity,
      areas: oldCity.areas.slice(1).map(({ parent: _, ...area }) => area),
      childrenOf: new Map(),
    });
    const parts = { ...walk, parts: walk.parts.filter(({ from }) => from !== 'C') };
    const { statistic, problems } = joinEditions(withoutCity, after, parts, reform);
    expect(rowOf(statistic, 'C')[0]).toEqual([125, 'estimated']);
    expect(problems[0]?.params).toMatchObject({ areas: 4, estimated: 3, missing: 0 });
  });

  test('makes no total out of parts when an old area is left over', () => {
    const parts = { ...walk, parts: walk.parts.filter(({ from }) => from === 'a') };
    const { statistic, reestimated } = joinEditions(before, after, parts, reform);
    expect(rowOf(statistic, 'C')[0]).toEqual(['missing']);
    expect(reestimated.unassigned).toEqual(['C', 'b']);
  });

  test('prefers what was counted in the later edition', () => {
    const overlapping = statisticOf('n', { '2020': [125, 60, 24, 41], '2021': [130, 70, 20, 40] }, undefined, newCity);
    const { statistic } = joinEditions(before, overlapping, walk, reform);
    expect(rowOf(statistic, 'x')).toEqual([[60, 'estimated'], [60, 'break'], [70]]);
  });

  test('warns of every series that crosses the reform', () => {
    expect(joinEditions(before, after, walk, reform).problems).toEqual([
      {
        code: 'series-crosses-reform',
        severity: 'warning',
        place: {},
        params: { statistic: 'n', period: '2021', areas: 4, estimated: 2, missing: 0 },
      },
    ]);
  });

  test('joins the other dimensions by their codes', () => {
    const sex = { dimension: 'sex', categories: ['f', 'm'], sums: [] };
    const past = statisticOf('n', { '2020': [0, 0, 8, 12, 5, 6] }, sex, oldCity);
    const present = statisticOf('n', { '2021': [0, 0, 1, 2, 3, 4, 5, 6] }, sex, newCity);
    expect([...joinEditions(past, present, walk, reform).statistic.cube.slice('area', 'x').cells().values]).toEqual([
      6, 9, 1, 2,
    ]);
  });

  test('refuses what is not the same measure', () => {
    expect(() => joinEditions({ ...before, kind: 'flow' }, after, walk, reform)).toThrow(
      'conflict kind of n: flow, stock',
    );
    expect(() => joinEditions({ ...before, countingUnit: 'household' }, after, walk, reform)).toThrow(
      /^conflict countingUnit/,
    );
    const bySex = statisticOf('n', { '2020': [1, 2, 3] }, { dimension: 'sex', categories: ['f'], sums: [] }, oldCity);
    expect(() => joinEditions(bySex, after, walk, reform)).toThrow('conflict dimensions of n: sex: f');
  });

  test('refuses an earlier period after the first of the later ones', () => {
    const late = statisticOf('n', { '2023': [120, 80, 40] }, undefined, oldCity);
    expect(() => joinEditions(late, after, walk, reform)).toThrow('conflict period before the reform: 2023');
  });
});
