import { describe, expect, test } from 'vitest';
import { less, readCity, rows } from './read-city.js';
import { cityWith, countOf, csv, DISTRICTS, shown, statistic } from './related-cities.js';

// What periods tell of each other, over two statistics and within one. In each city one or two of district 01 are to be found.

const MANY = [20, 30, 31, 32, 33];
const AREAS = ['S', ...DISTRICTS];
const QUARTERS = ['2024-Q1', '2024-Q2', '2024-Q3'];

type Periods = Readonly<Record<string, readonly number[]>>;
const table = (periods: Periods): string =>
  csv(
    'nr;zeit;anzahl',
    Object.entries(periods).flatMap(([period, counts]) => rows(counts, period)),
  );
const sum = (...lists: readonly (readonly number[])[]): number[] =>
  DISTRICTS.map((_, at) => lists.reduce((all, list) => all + (list[at] as number), 0));
const quarters = (year: string, few: number): Periods =>
  Object.fromEntries(Array.from({ length: few }, (_, at) => [`${year}-Q${at + 1}`, MANY.map((count) => count + at)]));

/** Areas of which one or two can be worked out, and of how many anything can. */
function found(left: (area: string) => number | undefined): { readonly few: string[]; readonly known: number } {
  const all = AREAS.map((area) => [area, left(area)] as const);
  return {
    few: all.flatMap(([area, count]) => (count === 1 || count === 2 ? [area] : [])),
    known: all.filter(([, count]) => count !== undefined).length,
  };
}

describe('who reads', () => {
  test('the year and three quarters of whole and part does not find who is left of the fourth', async () => {
    const part = quarters('2024', 3);
    const whole = Object.fromEntries(
      Object.entries(part).map(([id, counts]) => [id, counts.map((count) => 2 * count)]),
    );
    const year = (periods: Periods, last: readonly number[]): Periods => ({
      ...periods,
      2024: sum(...Object.values(periods), last),
    });
    const tables = {
      part: table(year(part, [9, 10, 11, 12, 13])),
      whole: table(year(whole, [10, 20, 21, 22, 23])),
    };
    const city = await readCity(
      cityWith(tables, [
        ...[statistic('part', 'kind: flow'), statistic('whole', 'kind: flow'), 'indicators:'],
        '  - { id: rate, title: R, definition: R, form: share, numerator: { statistic: part }, denominator: { statistic: whole } }',
        shown('rate'),
      ]),
    );
    const last = (metric: string, area: string) =>
      less(city.read('rate', metric, area), ...QUARTERS.map((period) => city.read('rate', metric, area, period)));
    const { few, known } = found((area) => less(last('denominator', area), last('numerator', area)));
    expect([few, known > 2]).toEqual([[], true]);
  });

  test.each([
    ['agreed the year before', ''],
    ['are said to be the same', '\n    quality: { sameTotalAs: [parts] }'],
  ])(
    'a year in one statistic, and in another quarters that %s, does not find the quarter that is not there',
    async (_, quality) => {
      const parts = { ...quarters('2023', quality ? 3 : 4), ...quarters('2024', 3) };
      const of = (year: string) =>
        Object.entries(parts).flatMap(([id, counts]) => (id.startsWith(year) ? [counts] : []));
      const years = {
        2023: sum(...of('2023'), ...(quality ? [MANY] : [])),
        2024: sum(...of('2024'), [1, 10, 11, 12, 13]),
      };
      const city = await readCity(
        cityWith({ years: table(years), parts: table(parts) }, [
          ...[statistic('years', `kind: flow${quality}`), statistic('parts', 'kind: flow'), 'indicators:'],
          ...[countOf('years'), countOf('parts'), shown('years', 'parts')],
        ]),
      );
      const { few, known } = found((area) =>
        less(city.read('years', 'value', area), ...QUARTERS.map((period) => city.read('parts', 'value', area, period))),
      );
      expect([few, known > 2]).toEqual([[], true]);
    },
  );

  test('a quarter and its last month in one table of stocks finds in neither what the other withholds', async () => {
    const [women, men] = [
      [2, 30, 4, 32, 3],
      [5, 6, 2, 7, 9],
    ] as const;
    const cells = [...rows(women, '2024-03', 'f;'), ...rows(women, '2024-Q1', 'f;'), ...rows(men, '2024-03', 'm;')];
    const sexes = { id: 'sex', categories: ['all', 'f', 'm'], sums: [] };
    const city = await readCity(
      cityWith({ cases: csv('nr;zeit;sex;anzahl', cells) }, [
        ...[statistic('cases', 'kind: stock', sexes), 'indicators:', countOf('cases', 'f'), countOf('cases', 'm')],
        ...[countOf('cases'), shown('cases', 'cases-f', 'cases-m')],
      ]),
    );
    const inEither = (area: string): number | undefined =>
      city.read('cases-f', 'value', area, '2024-03') ?? city.read('cases-f', 'value', area, '2024-Q1');
    const { few, known } = found((area) => less(city.read('cases', 'value', area, '2024-03'), inEither(area)));
    expect([few, known > 1]).toEqual([[], true]);
  });

  test('the same stock of a year and of its last day does not look up in one what the other withholds', async () => {
    // one district was corrected in one of them: they do not agree, but are said to be the same
    const tables = { one: table({ 2024: [2, 4, 31, 32, 3] }), other: table({ '2024-12-31': [2, 4, 31, 32, 34] }) };
    const city = await readCity(
      cityWith(tables, [
        statistic('one', 'kind: stock\n    quality: { sameTotalAs: [other] }'),
        ...[statistic('other', 'kind: stock'), 'indicators:', countOf('one'), countOf('other'), shown('one', 'other')],
      ]),
    );
    const ofOne = (area: string) => city.read('one', 'value', area);
    const ofOther = (area: string) => city.read('other', 'value', area, '2024-12-31');
    const others = DISTRICTS.slice(1).map((area) => ofOther(area) ?? ofOne(area));
    expect(less(ofOther('S'), ...others)).not.toBe(2);
    expect(ofOther('S')).toBe(103);
  });

  test.each([2, 12])(
    'the mean of a year to %i decimals and eleven of its months does not find the twelfth',
    async (decimals) => {
      const months = Array.from({ length: 12 }, (_, at) => `2024-${String(at + 1).padStart(2, '0')}`);
      const counts = MANY.map((count, at) => months.map((_, month) => (at === 0 && month === 5 ? 2 : count + month)));
      const means = counts.map((all) =>
        (all.reduce((sum, each) => sum + each, 0) / 12).toFixed(decimals).replace('.', ','),
      );
      const cells = months.flatMap((period, at) =>
        rows(
          counts.map((all) => all[at] as number),
          period,
        ),
      );
      const city = await readCity(
        cityWith({ cases: csv('nr;zeit;anzahl', [...cells, ...rows(means, '2024')]) }, [
          ...[statistic('cases', 'kind: mean-stock'), 'indicators:', countOf('cases'), shown('cases')],
        ]),
      );
      const inMonth = (area: string, month: string) => city.read('cases', 'value', area, month);
      for (const area of AREAS) {
        const withheld = months.filter((month) => inMonth(area, month) === undefined);
        if (city.read('cases', 'value', area, '2024') !== undefined) expect(withheld).not.toHaveLength(1);
      }
      expect(inMonth('01', '2024-06')).toBeUndefined();
      expect(
        AREAS.flatMap((area) => months.map((month) => inMonth(area, month) ?? '•')).filter((each) => each === '•')
          .length,
      ).toBeLessThan(9);
    },
  );
});
