import { describe, expect, test } from 'vitest';
import type { Selection } from '../../src/model/indicator.js';
import type { Statistic } from '../../src/model/statistic.js';
import { columnsByDay } from '../../src/publish/count-columns.js';
import { cityOf, statisticOf } from '../fixtures/statistics.js';

const areas = cityOf('a', 'b');
const whole = (statistic: string): Selection => ({ statistic, filter: {} });
const sex = { dimension: 'sex', categories: ['all', 'f', 'm'], sums: [{ total: 'all', parts: ['f', 'm'] }] };
const flow = (id: string, cells: Parameters<typeof statisticOf>[1]): Statistic => ({
  ...statisticOf(id, cells, undefined, areas),
  kind: 'flow',
});

/** Statistic, periods and values by area (the city, a, b), one line a column; one list a day. */
const columnsOf = (selections: readonly Selection[], ...statistics: readonly Statistic[]) => {
  const counts = { statistics: new Map(statistics.map((each) => [each.id, each])) };
  return [...columnsByDay(selections, counts)].map((columns) =>
    columns.map(({ selection, codes, values }) => [selection.statistic, codes.join('+'), [...values]]),
  );
};

describe('the columns of a day', () => {
  test('hold the stock of a year beside that of its last day', () => {
    const year = statisticOf('year', { 2023: [9, 4, 5], 2024: [7, 3, 4] }, undefined, areas);
    const day = statisticOf('day', { '2024-12-31': [17, 13, 4] }, undefined, areas);
    expect(columnsOf(['year', 'day'].map(whole), year, day)).toEqual([
      [['year', '2023', [9, 4, 5]]],
      [
        ['year', '2024', [7, 3, 4]],
        ['day', '2024-12-31', [17, 13, 4]],
      ],
    ]);
  });

  test('hold one column for each selection of a statistic, a dimension added up where its filter is silent', () => {
    const sexes = statisticOf('sexes', { 2024: [9, 4, 5, 6, 3, 3, 3, 1, 2] }, sex, areas);
    const women = { statistic: 'sexes', filter: { sex: ['f'] } };
    expect(columnsOf([whole('sexes'), women], sexes)).toEqual([
      [
        ['sexes', '2024', [9, 6, 3]],
        ['sexes', '2024', [4, 3, 1]],
      ],
    ]);
  });

  test('add the events of quarters up to the year of another statistic, and have no number where a quarter has none', () => {
    const quarters = flow('quarters', {
      '2024-Q1': [6, 1, 5],
      '2024-Q2': [7, 2, 5],
      '2024-Q3': [8, 3, 5],
      '2024-Q4': [9, 4, 'missing'],
    });
    const year = flow('year', { 2024: [30, 10, 20] });
    expect(columnsOf(['quarters', 'year'].map(whole), quarters, year).at(-1)).toEqual([
      ['quarters', '2024-Q4', [9, 4, NaN]],
      ['quarters', '2024-Q1+2024-Q2+2024-Q3+2024-Q4', [30, 10, NaN]],
      ['year', '2024', [30, 10, 20]],
    ]);
  });

  test('add up neither stocks, nor quarters of which one is missing, nor what fills no year of another', () => {
    const three = { '2024-Q1': [6, 1, 5], '2024-Q2': [7, 2, 5], '2024-Q3': [8, 3, 5] };
    const all = { ...three, '2024-Q4': [9, 4, 5] };
    const stock = statisticOf('stock', all, undefined, areas);
    const year = flow('year', { 2024: [30, 10, 20] });
    const sums = (...statistics: readonly Statistic[]) =>
      columnsOf(
        statistics.map(({ id }) => whole(id)),
        ...statistics,
      )
        .flat()
        .filter(([, codes]) => String(codes).includes('+'));
    expect(sums(stock, year)).toEqual([]);
    expect(sums(flow('three', three), year)).toEqual([]);
    expect(sums(flow('alone', all))).toEqual([]);
    expect(sums(flow('all', all), year)).toHaveLength(1);
  });
});
