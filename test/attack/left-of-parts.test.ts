import { describe, expect, test } from 'vitest';
import type { Files } from '../node/temp-workspace.js';
import { less, publishFiles, readCity, type ReadCity, rows } from './read-city.js';
import { cityWith, csv, DISTRICTS, shown, smallCounts, statistic } from './related-cities.js';

// Who is left of a whole in one statistic without parts of it in another: in each city one or two of district 01.

const AREAS = ['S', ...DISTRICTS];
const SEXES = { id: 'sex', codes: ['all', 'f', 'm'], sums: [{ total: 'all', parts: ['f', 'm'] }] };
const AGES = { id: 'age', codes: ['all', 'a', 'b', 'c', 'd'], sums: [{ total: 'all', parts: ['a', 'b', 'c', 'd'] }] };

interface Along {
  readonly id: string;
  readonly codes: readonly string[];
  readonly sums: readonly { readonly total: string; readonly parts: readonly string[]; readonly complete?: boolean }[];
}

const counted = (id: string, along: readonly Along[] = [], kind = 'kind: stock'): string => {
  const dimensions = along.map(({ id: dimension, codes, sums }) => ({
    id: dimension,
    label: dimension,
    column: dimension,
    categories: codes.map((code) => ({ code })),
    sums,
  }));
  return `${statistic(id, kind)}${along.length > 0 ? `\n    dimensions: ${JSON.stringify(dimensions)}` : ''}`;
};

type Filter = Readonly<Record<string, readonly string[]>>;
const selection = (statistic: string, filter: Filter = {}) => ({ statistic, filter });
const indicator = (id: string, form: string, more: object): string =>
  `  - ${JSON.stringify({ id, title: 'T', definition: 'D', form, ...more })}`;
const share = (id: string, ofPart: Filter = {}, ofWhole: Filter = {}): string =>
  indicator(id, 'share', { numerator: selection('helped', ofPart), denominator: selection('people', ofWhole) });
const count = (id: string, of: string, filter: Filter = {}): string =>
  indicator(id, 'count', { numerator: selection(of, filter) });

/** Rows by district of each category of one dimension. */
const table = (dimension: string, counts: Readonly<Record<string, readonly number[]>>): string =>
  csv(
    `nr;zeit;${dimension};anzahl`,
    Object.entries(counts).flatMap(([code, ofCode]) => rows(ofCode, '2024', `${code};`)),
  );
const plain = (counts: readonly number[], ...more: readonly string[]): string =>
  csv('nr;zeit;anzahl', [...rows(counts), ...more]);

const few = (difference: number | undefined): boolean => difference === 1 || difference === 2;
const value = (city: ReadCity, id: string, area: string): number | undefined => city.read(id, 'value', area);
const above = (city: ReadCity, id: string, area: string): number | undefined => city.read(id, 'numerator', area);
const below = (city: ReadCity, id: string, area: string): number | undefined => city.read(id, 'denominator', area);

/** Areas in which something that is left is one or two, and the number of those in which a reader can work it out. */
function foundIn(left: (area: string) => number | undefined): { readonly few: string[]; readonly known: number } {
  const all = AREAS.map((area) => [area, left(area)] as const);
  return {
    few: all.flatMap(([area, difference]) => (few(difference) ? [area] : [])),
    known: all.filter(([, difference]) => difference !== undefined).length,
  };
}

describe('who is left of', () => {
  test('the women without those women that are a share of all', async () => {
    const files = cityWith(
      {
        helped: table('sex', { f: [20, 30, 31, 32, 33], m: [5, 6, 7, 8, 9] }),
        people: table('sex', { f: [21, 50, 51, 52, 53], m: [39, 40, 41, 42, 43] }),
      },
      [
        ...[counted('helped', [SEXES]), counted('people', [SEXES])],
        ...['indicators:', share('helped-women', { sex: ['f'] }), count('women', 'people', { sex: ['f'] })],
        shown('helped-women', 'women'),
      ],
    );
    const city = await readCity(files);
    const { few, known } = foundIn((area) => less(value(city, 'women', area), above(city, 'helped-women', area)));
    expect([few, known > 2]).toEqual([[], true]);
  });

  test('the women in one table, of which no sum says that some are among all', async () => {
    const every = [21, 50, 51, 52, 53];
    const some = [20, 30, 31, 32, 33];
    const cells = ['f', 'm'].flatMap((sex) => [
      ...rows(every, '2024', `${sex};every;`),
      ...rows(some, '2024', `${sex};some;`),
    ]);
    const which = { id: 'which', codes: ['every', 'some'], sums: [] };
    const of = (code: string): object => selection('cases', { which: [code] });
    const women = (id: string): string => count(id, 'cases', { sex: ['f'], which: [id] });
    const files = cityWith({ cases: csv('nr;zeit;sex;which;anzahl', cells) }, [
      ...[counted('cases', [SEXES, which]), 'indicators:'],
      indicator('part', 'share', { numerator: of('some'), denominator: of('every') }),
      ...[women('every'), women('some'), shown('part', 'every', 'some')],
    ]);
    const city = await readCity(files);
    const { few, known } = foundIn((area) => less(value(city, 'every', area), value(city, 'some', area)));
    expect([few, known > 2]).toEqual([[], true]);
  });

  test('all without women and men, each of whom are a share of all', async () => {
    const files = cityWith(
      {
        helped: table('sex', { f: [10, 30, 31, 32, 33], m: [10, 6, 7, 8, 9] }),
        people: plain([21, 90, 91, 92, 93]),
      },
      [
        ...[counted('helped', [SEXES]), counted('people'), 'indicators:'],
        ...[share('f', { sex: ['f'] }), share('m', { sex: ['m'] }), shown('f', 'm')],
      ],
    );
    const city = await readCity(files);
    const { few, known } = foundIn((area) =>
      less(below(city, 'f', area), above(city, 'f', area), above(city, 'm', area)),
    );
    expect([few, known > 2]).toEqual([[], true]);
  });

  test('a whole without the part of its part, be the part between them published or not', async () => {
    const tables = { a: plain([20, 30, 31, 32, 33]), b: plain([21, 40, 41, 42, 43]), c: plain([22, 60, 61, 62, 63]) };
    const within = (id: string, whole: string): string => `${counted(id)}\n    quality: { partOf: [${whole}] }`;
    for (const publication of [shown('a', 'c'), shown('a', 'b', 'c')]) {
      const city = await readCity(
        cityWith(tables, [
          ...[within('a', 'b'), within('b', 'c'), counted('c'), 'indicators:'],
          ...[count('a', 'a'), count('b', 'b'), count('c', 'c'), publication],
        ]),
      );
      const { few, known } = foundIn((area) => less(value(city, 'c', area), value(city, 'a', area)));
      expect([few, known > 2]).toEqual([[], true]);
    }
  });

  test('a whole without cases of a kind, where the workspace says that all kinds are part of it', async () => {
    const kinds = { id: 'kind', codes: ['x', 'y'], sums: [] };
    const city = await readCity(
      cityWith(
        {
          helped: table('kind', { x: [20, 30, 31, 32, 33], y: [5, 6, 7, 8, 9] }),
          people: plain([21, 60, 61, 62, 63]),
        },
        [
          `${counted('helped', [kinds])}\n    quality: { partOf: [people] }`,
          ...[counted('people'), 'indicators:', count('x', 'helped', { kind: ['x'] }), count('people', 'people')],
          shown('x', 'people'),
        ],
      ),
    );
    const { few, known } = foundIn((area) => less(value(city, 'people', area), value(city, 'x', area)));
    expect([few, known > 2]).toEqual([[], true]);
  });

  test('those who live nowhere in particular', async () => {
    const kind = 'kind: stock\n    remainder: [city]';
    const tables = {
      helped: plain([20, 30, 31, 32, 33], 'S;2024;155'),
      people: plain([50, 60, 61, 62, 63], 'S;2024;306'),
    };
    const city = await readCity(
      cityWith(tables, [
        ...[counted('helped', [], kind), counted('people', [], kind), 'indicators:', share('rate'), shown('rate')],
      ]),
    );
    const nowhere = (metric: typeof above) =>
      less(metric(city, 'rate', 'S'), ...DISTRICTS.map((area) => metric(city, 'rate', area)));
    expect(few(less(nowhere(below), nowhere(above)))).toBe(false);
    expect(AREAS.filter((area) => above(city, 'rate', area) !== undefined).length).toBeGreaterThan(3);
  });
});

const OPEN_AGES = { id: 'age', codes: ['all', 'a', 'd'], sums: [{ total: 'all', parts: ['a', 'd'], complete: false }] };

/** Persons with help among inhabitants by age, of which the first, the last and all ages are published. */
function ages(seed: number, along: Along): Files {
  const next = smallCounts(seed);
  const small = (): number => (next() % 3 === 0 ? next() % 3 : next());
  const cells = ['a', 'b', 'c', 'd'].map((code) => {
    const helped = DISTRICTS.map(() => 3 + next());
    return { code, helped, people: helped.map((part) => part + (['a', 'd'].includes(code) ? 3 + next() : small())) };
  });
  const of = (metric: 'helped' | 'people'): string => {
    const byCode = Object.fromEntries(cells.map((each) => [each.code, each[metric]]));
    const all = DISTRICTS.map((_, at) => cells.reduce((sum, each) => sum + (each[metric][at] as number), 0));
    const counts = Object.entries({ all, ...byCode }).filter(([code]) => along.codes.includes(code));
    return table('age', Object.fromEntries(counts));
  };
  return cityWith({ helped: of('helped'), people: of('people') }, [
    ...[counted('helped', [along]), counted('people', [along]), 'indicators:', share('all')],
    ...['a', 'd'].map((code) => share(code, { age: [code] }, { age: [code] })),
    shown('all', 'a', 'd'),
  ]);
}

test.each([
  ['counted', AGES],
  ['not counted by themselves', OPEN_AGES],
])('who is left of those between two ages is not found, where these are %s', async (_, along) => {
  let known = 0;
  for (let seed = 1; seed <= 15; seed++) {
    const city = await publishFiles(ages(seed, along));
    if ('problems' in city) throw new Error(JSON.stringify(city.problems));
    const left = (area: string): number | undefined => {
      const without = (id: string) => less(below(city, id, area), above(city, id, area));
      return less(without('all'), without('a'), without('d'));
    };
    const found = foundIn(left);
    expect(found.few).toEqual([]);
    known += found.known;
  }
  expect(known).toBeGreaterThan(20);
});

test('small counts that are rounded in whole and part are refused where they leave a few of the whole', async () => {
  const method = 'kind: stock\n    method: { kind: small-count-rounding, base: 3 }';
  const city = (ofPart: number): Files =>
    cityWith({ helped: plain([ofPart, 30, 31, 32, 33]), people: plain([21, 50, 51, 52, 53]) }, [
      ...[counted('helped', [], method), counted('people', [], method), 'indicators:', share('rate'), shown('rate')],
    ]);
  expect(await publishFiles(city(20))).toMatchObject({
    problems: [{ code: 'method-too-weak', params: { statistic: 'people', count: 1 } }],
  });
  expect(below(await readCity(city(18)), 'rate', '01')).toBe(21);
});
