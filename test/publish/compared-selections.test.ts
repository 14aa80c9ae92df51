import { describe, expect, test } from 'vitest';
import type { Indicator, Selection } from '../../src/model/indicator.js';
import type { Statistic } from '../../src/model/statistic.js';
import { comparedSelections } from '../../src/publish/compared-selections.js';
import { cityOf, statisticOf } from '../fixtures/statistics.js';

const areas = cityOf('a', 'b', 'c');
const sex = { dimension: 'sex', categories: ['all', 'f', 'm'], sums: [{ total: 'all', parts: ['f', 'm'] }] };
const women = [12, 5, 4, 3];
const men = [30, 8, 10, 12];
const bySex = women.flatMap((f, at) => [f + (men[at] as number), f, men[at] as number]);
const all = women.map((f, at) => f + (men[at] as number));

const of = (...statistics: Statistic[]) => ({ statistics: new Map(statistics.map((each) => [each.id, each])) });
const whole = (statistic: string): Selection => ({ statistic, filter: {} });
const compare = (known: Selection[], indicators: Indicator[], ...statistics: Statistic[]) =>
  comparedSelections(indicators, known, of(...statistics));
/** What is subtracted, of what is compared. */
const subtracted = (...given: Parameters<typeof compare>) =>
  compare(...given).sums.filter(({ rest }) => rest !== 'none');
const share: Indicator = {
  id: 'share',
  title: { de: 'x' },
  definition: { de: 'x' },
  form: 'share',
  numerator: whole('helped'),
  denominator: whole('people'),
  per: 100,
  unit: { de: '%' },
  decimals: 1,
  countingUnit: 'person',
  polarity: 'neutral',
  breaks: [],
};

describe('a share of two statistics', () => {
  test('is compared period by period as it is evaluated: of a year with the last day of it', () => {
    const [helped, people] = [
      statisticOf('helped', { 2024: all }, undefined, areas),
      statisticOf('people', { '2024-12-31': all }, undefined, areas),
    ];
    expect(subtracted([], [share], helped, people)).toEqual([
      {
        total: 'people {}',
        parts: ['helped {}'],
        rest: 'units',
        periods: [{ total: '2024-12-31', parts: [['2024']] }],
      },
    ]);
  });

  test('is compared within each category that both have', () => {
    const [helped, people] = [
      statisticOf('helped', { 2024: bySex }, sex, areas),
      statisticOf('people', { 2024: bySex }, sex, areas),
    ];
    expect(subtracted([], [share], helped, people)).toEqual(
      ['all', 'f', 'm'].map((code) => ({
        total: `people {"sex":["${code}"]}`,
        parts: [`helped {"sex":["${code}"]}`],
        rest: 'units',
      })),
    );
  });

  test('is not compared where one is of an earlier period', () => {
    const [helped, people] = [
      statisticOf('helped', { 2024: all }, undefined, areas),
      statisticOf('people', { 2024: all }, undefined, areas),
    ];
    expect(subtracted([], [{ ...share, lag: 1 }], helped, people)).toEqual([]);
  });
});

test('parts of a whole are subtracted together, as many as fit beside each other, unless they fill it or leave one cell', () => {
  const age = {
    dimension: 'age',
    categories: ['all', 'c', 'y', 'm', 'o'],
    sums: [{ total: 'all', parts: ['c', 'y', 'm', 'o'] }],
  };
  const people = statisticOf('people', { 2024: Array.from({ length: 20 }, () => 9) }, age, areas);
  const aged = (...codes: string[]): Selection => ({ statistic: 'people', filter: { age: codes } });
  const together = (...known: Selection[]) =>
    compare(known, [], people).sums.flatMap(({ parts }) => (parts.length > 1 ? [parts] : []));
  const id = (...codes: string[]): string => `people ${JSON.stringify({ age: codes })}`;
  expect(together(aged('all'), aged('c'), aged('o'))).toEqual([[id('c'), id('o')]]);
  expect(together(aged('all'), aged('c'), aged('c', 'y'), aged('o'))).toEqual([[id('c'), id('o')]]);
  expect(together(aged('all'), aged('c', 'y'), aged('m', 'o'))).toEqual([]);
});

test('what counts the same in two statistics is set equal, and what is compared is named in the periods compared', () => {
  const counts = { 2023: [31, 8, 10, 13], 2024: men };
  const [one, other] = [
    statisticOf('one', counts, undefined, areas),
    statisticOf('other', { ...counts, 2023: men }, undefined, areas),
  ];
  const { sums, unpublished } = compare([whole('one'), whole('other')], [], one, other);
  expect(sums).toMatchObject([{ total: 'one {}', parts: ['other {}'], rest: 'none' }]);
  expect(unpublished).toMatchObject([
    { id: 'one {}', table: 'one', times: ['2024'] },
    { id: 'other {}', table: 'other', times: ['2024'] },
  ]);
});
