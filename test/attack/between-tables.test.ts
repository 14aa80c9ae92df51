import { describe, expect, test } from 'vitest';
import type { Files } from '../node/temp-workspace.js';
import { less, readCity, rows } from './read-city.js';
import { cityWith, countOf, csv, DISTRICTS, shown, statistic } from './related-cities.js';

// Each city is the smallest in which a count came out of what was published, by a sum that no single table has.

const byAge = {
  id: 'age',
  categories: ['all', 'c', 'y', 'm', 'o'],
  sums: [{ total: 'all', parts: ['c', 'y', 'm', 'o'], complete: true }],
};
describe('who sets what is published beside each other', () => {
  test('cannot subtract the young and the old from all, where two are left', async () => {
    const people = [
      ...rows([20, 20, 20, 20, 20], '2024', 'c;'),
      ...rows([1, 15, 15, 15, 15], '2024', 'y;'),
      ...rows([1, 12, 12, 12, 12], '2024', 'm;'),
      ...rows([30, 30, 30, 30, 30], '2024', 'o;'),
    ];
    const aged = (code: string): string => countOf('people', code).replace('{ sex:', '{ age:');
    const { read } = await readCity(
      cityWith({ people: csv('nr;zeit;age;anzahl', people) }, [
        statistic('people', 'kind: stock', byAge),
        'indicators:',
        countOf('people'),
        aged('c'),
        aged('o'),
        shown('people', 'people-c', 'people-o'),
      ]),
    );
    const left = DISTRICTS.map((area) =>
      less(...(['people', 'people-c', 'people-o'].map((id) => read(id, 'value', area)) as [number])),
    );
    expect(left.filter((count) => count !== undefined)).toEqual(expect.arrayContaining([27]));
    expect(left[0]).toBeUndefined();
  });

  test('cannot subtract the months of one table from the year of another', async () => {
    const months = Array.from({ length: 12 }, (_, at) => `2024-${String(at + 1).padStart(2, '0')}`);
    const inMonth = (at: number): number[] => DISTRICTS.map((_, i) => (i === 0 && at === 11 ? 2 : 4 + ((i + at) % 5)));
    const years = DISTRICTS.map((_, i) => months.reduce((sum, _month, at) => sum + (inMonth(at)[i] as number), 0));
    const { read } = await readCity(
      cityWith(
        {
          monthly: csv(
            'nr;zeit;anzahl',
            months.flatMap((month, at) => rows(inMonth(at), month)),
          ),
          yearly: csv('nr;zeit;anzahl', rows(years)),
        },
        [
          statistic('monthly', 'kind: flow'),
          statistic('yearly', 'kind: flow'),
          'indicators:',
          countOf('monthly'),
          countOf('yearly'),
          shown('monthly', 'yearly'),
        ],
      ),
    );
    const others = months.slice(0, 11).map((month) => read('monthly', 'value', '01', month));
    expect(read('monthly', 'value', '01', '2024-12')).toBeUndefined();
    expect(less(read('yearly', 'value', '01'), ...others)).toBeUndefined();
  });

  test('cannot take households for the persons they have at least', async () => {
    const units = statistic('households', 'kind: stock').replace('person', 'household');
    const { read } = await readCity(
      cityWith(
        {
          people: csv('nr;zeit;anzahl', rows([8, 1, 9, 60, 80])),
          households: csv('nr;zeit;anzahl', rows([8, 1, 5, 30, 40])),
        },
        [
          statistic('people', 'kind: stock'),
          units,
          'indicators:',
          '  - { id: size, title: S, definition: S, form: mean, numerator: { statistic: people }, denominator: { statistic: households } }',
          shown('size'),
        ],
      ),
    );
    const [persons, households] = ['numerator', 'denominator'].map((metric) =>
      DISTRICTS.map((area) => read('size', metric, area)),
    ) as [(number | undefined)[], (number | undefined)[]];
    // of all others there are those that are shown, or one for each household
    const others = DISTRICTS.flatMap((_, at) => (at === 1 ? [] : [persons[at] ?? households[at] ?? 1]));
    const most = less(read('size', 'numerator', 'S'), ...others);
    expect(persons[1]).toBeUndefined();
    expect(most).toBeGreaterThanOrEqual(3);
    expect(persons.filter((count) => count === undefined)).toHaveLength(2);
  });

  test('cannot subtract what the workspace says to be a part', async () => {
    const { read } = await readCity(
      cityWith(
        {
          all: csv('nr;zeit;anzahl', rows([44, 30, 40, 50, 60])),
          some: csv('nr;zeit;anzahl', rows([42, 10, 12, 14, 16])),
        },
        [
          statistic('all', 'kind: stock'),
          statistic('some', 'kind: stock\n    quality: { partOf: [all] }'),
          'indicators:',
          countOf('all'),
          countOf('some'),
          shown('all', 'some'),
        ],
      ),
    );
    const left = DISTRICTS.map((area) => less(read('all', 'value', area), read('some', 'value', area)));
    expect(left[0]).toBeUndefined();
    expect(left.filter((count) => count === undefined)).toHaveLength(2);
  });

  test('cannot look up in a second table what the source withheld in the first', async () => {
    const source = statistic('first', "kind: stock\n    signs: { '*': suppressed }");
    const { read } = await readCity(
      cityWith(
        {
          first: csv('nr;zeit;anzahl', rows(['*', '*', 20, 30, 40])),
          second: csv('nr;zeit;anzahl', rows([30, 12, 20, 30, 40])),
        },
        [
          source,
          statistic('second', 'kind: stock'),
          'indicators:',
          countOf('first'),
          countOf('second'),
          shown('first', 'second'),
        ],
      ),
    );
    expect(DISTRICTS.map((area) => read('second', 'value', area))).toEqual([undefined, undefined, 20, 30, 40]);
  });

  test.each(['missing', 'suppressed'])('cannot put what is %s now in from the release before', async (state) => {
    const city = (count: number | string): Files => {
      const files = cityWith({ help: csv('nr;zeit;anzahl', ['S;2024;60', ...rows([4, 9, 14, count, 20])]) }, [
        statistic('help', `kind: stock\n    signs: { '*': ${state} }`),
        'indicators:',
        countOf('help'),
        shown('help'),
      ]);
      return { ...files, 'sozialraum.yaml': String(files['sozialraum.yaml']).replace('minimum: 3', 'minimum: 5') };
    };
    const before = await readCity(city(13));
    const now = await readCity(city('*'), [before.run]);
    expect(before.read('help', 'value', '04')).toBe(13);
    const known = [
      now.read('help', 'value', '02'),
      now.read('help', 'value', '03'),
      13,
      now.read('help', 'value', '05'),
    ];
    expect(less(now.read('help', 'value', 'S'), ...known)).toBeUndefined();
    // without the first release there is nothing to put in
    expect((await readCity(city('*'))).read('help', 'value', '02')).toBe(9);
  });
});
