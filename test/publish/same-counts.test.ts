import { describe, expect, test } from 'vitest';
import type { Selection } from '../../src/model/indicator.js';
import type { Statistic } from '../../src/model/statistic.js';
import { sameCounts } from '../../src/publish/same-counts.js';
import { cityOf, statisticOf } from '../fixtures/statistics.js';

const areas = cityOf('a', 'b', 'c');
const sex = { dimension: 'sex', categories: ['all', 'f', 'm'], sums: [{ total: 'all', parts: ['f', 'm'] }] };
const men = [30, 8, 10, 12];
const bySex = [42, 12, 30, 13, 5, 8, 14, 4, 10, 15, 3, 12];
const whole = (statistic: string): Selection => ({ statistic, filter: {} });

const at = (period: string) => [{ total: period, parts: [[period]] }];

/** What counts the same, once these statistics have been seen as wholes: categories and times of both. */
const sameOf = (seen: readonly string[], ...statistics: readonly Statistic[]) =>
  sameCounts(seen.map(whole), { statistics: new Map(statistics.map((each) => [each.id, each])) });

describe('two statistics', () => {
  const sexes = statisticOf('sexes', { 2024: bySex }, sex, areas);
  const helped = statisticOf('helped', { 2024: men }, undefined, areas);

  test('count the same where all areas of a period say the same, in any of their categories', () => {
    expect(sameOf(['sexes', 'helped'], sexes, helped)).toEqual([
      { one: { statistic: 'sexes', filter: { sex: ['m'] } }, other: whole('helped'), periods: at('2024') },
    ]);
  });

  test('count the same in those periods only', () => {
    const counts = { 2023: [31, 8, 10, 13], 2024: men };
    const one = statisticOf('one', counts, undefined, areas);
    const other = statisticOf('other', { ...counts, 2023: men }, undefined, areas);
    expect(sameOf(['one', 'other'], one, other)).toMatchObject([{ periods: at('2024') }]);
  });

  test('are not thought to be the same for a few small numbers, unless the workspace says so', () => {
    const [one, other] = ['one', 'other'].map((id) => statisticOf(id, { 2024: [3, 1, 2, 0] }, undefined, areas)) as [
      Statistic,
      Statistic,
    ];
    expect(sameOf(['one', 'other'], one, other)).toEqual([]);
    expect(sameOf(['one', 'other'], { ...one, quality: { sameTotalAs: ['other'] } }, other)).toMatchObject([
      { one: whole('one'), other: whole('other') },
    ]);
  });

  test('are not thought to be the same where one area differs, or two have changed places', () => {
    for (const counts of [
      [30, 8, 10, 11],
      [30, 8, 12, 10],
    ])
      expect(sameOf(['helped', 'other'], helped, statisticOf('other', { 2024: counts }, undefined, areas))).toEqual([]);
  });

  test('count the same where an area is withheld at the source in one of them, or has no number', () => {
    for (const status of ['suppressed', 'missing'] as const) {
      const other = statisticOf('other', { 2024: [30, 8, 10, status] }, undefined, areas);
      expect(sameOf(['helped', 'other'], helped, other)).toMatchObject([{ one: whole('helped'), periods: at('2024') }]);
    }
  });

  test('count the same where one calls a stock that of a year and the other that of its last day', () => {
    const other = statisticOf('other', { '2024-12-31': men }, undefined, areas);
    expect(sameOf(['helped', 'other'], helped, other)).toMatchObject([
      { periods: [{ total: '2024', parts: [['2024-12-31']] }] },
    ]);
  });

  test('count the same where the months of one are the year of the other', () => {
    const flow = (id: string, counts: Parameters<typeof statisticOf>[1]): Statistic => ({
      ...statisticOf(id, counts, undefined, areas),
      kind: 'flow',
    });
    const months = Array.from({ length: 12 }, (_, at) => `2024-${String(at + 1).padStart(2, '0')}`);
    const monthly = flow('monthly', Object.fromEntries(months.map((month) => [month, men])));
    const yearly = flow('yearly', { 2024: men.map((count) => 12 * count) });
    for (const ids of [
      ['monthly', 'yearly'],
      ['yearly', 'monthly'],
    ])
      expect(sameOf(ids, monthly, yearly)).toEqual([
        { one: whole('yearly'), other: whole('monthly'), periods: [{ total: '2024', parts: [months] }] },
      ]);
  });

  test('do not matter to who has seen but one of them', () => {
    expect(sameOf(['sexes'], sexes, helped)).toEqual([]);
  });
});

test('of two statistics all periods in which they agree count together, also where a third agrees in some of them', () => {
  const [small, other] = [
    [8, 5, 2, 1],
    [8, 5, 1, 2],
  ];
  const counts = { 2023: small, 2024: small };
  const [one, between, last] = [
    statisticOf('one', counts, undefined, areas),
    statisticOf('between', { ...counts, 2024: other }, undefined, areas),
    statisticOf('last', counts, undefined, areas),
  ];
  const periods = ['2023', '2024'].map((code) => ({ total: code, parts: [[code]] }));
  expect(sameOf(['one', 'between', 'last'], one, between, last)).toEqual([
    { one: whole('one'), other: whole('last'), periods },
  ]);
});
