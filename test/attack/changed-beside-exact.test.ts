import { beforeAll, describe, expect, test } from 'vitest';
import { loadLinearSolver } from '../../src/disclosure/highs-solver.js';
import { feasibleIntervals, type KnownSums } from '../../src/disclosure/feasible-intervals.js';
import type { LinearSolver } from '../../src/disclosure/linear-solver.js';
import type { Files } from '../node/temp-workspace.js';
import { publishFiles, type ReadCity, rows } from './read-city.js';
import { cityWith, csv, DISTRICTS, shown, smallCounts, statistic } from './related-cities.js';

// One statistic is rounded or has noise, and another, of which some counts are withheld, is its part or its whole.

let solver: LinearSolver;
beforeAll(async () => {
  solver = await loadLinearSolver();
});

const RATE =
  '  - { id: rate, title: R, definition: R, form: share, numerator: { statistic: helped }, denominator: { statistic: people } }';

/** A city of persons with help among inhabitants, one of both with a method. */
function helpedCity(
  helped: readonly number[],
  people: readonly number[],
  methods: Methods,
  { kind = 'stock', ofCity }: CityItself = {},
): Files {
  const withMethod = (id: keyof Methods): string =>
    statistic(id, `kind: ${kind}${methods[id] ? `\n    method: ${methods[id]}` : ''}`);
  const table = (counts: readonly number[], ofCity?: number): string =>
    csv('nr;zeit;anzahl', [...rows(counts), ...(ofCity === undefined ? [] : [`S;2024;${ofCity}`])]);
  return cityWith({ helped: table(helped, ofCity?.helped), people: table(people, ofCity?.people) }, [
    withMethod('helped'),
    withMethod('people'),
    'indicators:',
    RATE,
    shown('rate'),
  ]);
}

interface Methods {
  readonly helped?: string;
  readonly people?: string;
}

/** What is counted of the whole city and is no sum of its districts. */
interface CityItself {
  /** With what says that some belong to no district. */
  readonly kind?: string;
  readonly ofCity?: { readonly helped: number; readonly people: number };
}

type Range = (published: number) => readonly [least: number, greatest: number];

const METHODS: readonly { readonly method: string; readonly range: Range }[] = [
  { method: '{ kind: conventional-rounding, base: 5 }', range: (n) => [Math.max(0, n - 2), n + 2] },
  { method: '{ kind: random-rounding, base: 5 }', range: (n) => [Math.max(n === 0 ? 0 : 1, n - 4), n + 4] },
  { method: '{ kind: small-count-rounding, base: 3 }', range: (n) => (n > 3 ? [n, n] : n === 0 ? [0, 2] : [1, 3]) },
  {
    method: '{ kind: cell-key, maximumNoise: 3, variance: 2.1 }',
    range: (n) => [Math.max(n === 0 ? 0 : 1, n - 3), n + 3],
  },
];

/** Withheld counts, and inhabitants without help, that a reader who knows the method narrows down too far. */
function narrowed({ read }: ReadCity, range: Range, altered: 'numerator' | 'denominator'): string[] {
  const program = {
    variables: [] as KnownSums['variables'][number][],
    equations: [] as KnownSums['equations'][number][],
  };
  const add = (id: string, least: number, greatest = Infinity): void => {
    program.variables.push({ id, lower: least });
    if (greatest === Infinity) return;
    program.variables.push({ id: `${id} room`, lower: 0 });
    program.equations.push({ coefficients: { [id]: 1, [`${id} room`]: 1 }, value: greatest });
  };
  for (const area of ['S', ...DISTRICTS])
    for (const metric of ['numerator', 'denominator'] as const) {
      const number = read('rate', metric, area);
      const isInner = area !== 'S';
      if (metric !== altered) add(`${metric} ${area}`, number ?? 1, number);
      // what rounded small counts add up to says nothing more
      else if (number === undefined || (!isInner && range(5)[0] === 5)) add(`${metric} ${area}`, 0);
      else add(`${metric} ${area}`, ...range(number));
    }
  for (const area of ['S', ...DISTRICTS]) {
    add(`left ${area}`, 0);
    const coefficients = { [`denominator ${area}`]: 1, [`numerator ${area}`]: -1, [`left ${area}`]: -1 };
    program.equations.push({ coefficients, value: 0 });
  }
  for (const metric of ['numerator', 'denominator']) {
    const parts = DISTRICTS.map((area) => [`${metric} ${area}`, -1] as const);
    program.equations.push({ coefficients: { [`${metric} S`]: 1, ...Object.fromEntries(parts) }, value: 0 });
  }
  const intervals = feasibleIntervals(program, solver);
  return [...intervals].flatMap(([id, { integerLower = 0, integerUpper = 0 }]) => {
    if (id.endsWith('room') || integerUpper === 0) return [];
    const isWithheld = !id.startsWith('left');
    const area = id.split(' ')[1] as string;
    const isShown = isWithheld && read('rate', id.split(' ')[0] as string, area) !== undefined;
    const isSmall = integerLower < 3;
    return !isShown && isSmall && integerUpper - integerLower < (isWithheld ? 2 : 1) ? [`${id} ${integerLower}`] : [];
  });
}

describe('counts that are withheld beside changed ones of their whole or part', () => {
  test('are not published where the whole is rounded to as little as they are themselves', async () => {
    const files = helpedCity([2, 2, 2, 20, 30], [2, 2, 2, 60, 80], { people: METHODS[0]?.method });
    expect(await publishFiles(files)).toMatchObject({
      problems: expect.arrayContaining([
        expect.objectContaining({ code: 'methods-differ', params: { statistic: 'people, helped', publications: 'm' } }),
      ]) as unknown,
    });
  });

  test('hide that nearly all inhabitants of a district have help, of whom the rounded number is the true one', async () => {
    const files = helpedCity([11, 40, 41, 42, 43], [12, 90, 91, 92, 93], { people: METHODS[2]?.method });
    const city = (await publishFiles(files)) as ReadCity;
    expect(city.read('rate', 'denominator', '01')).toBe(12);
    expect(city.read('rate', 'numerator', '01')).toBeUndefined();
    expect(city.read('rate', 'numerator', '05')).toBe(43);
  });

  test.each([
    ['who can have been in two districts', 'distinct-in-period', { helped: 41, people: 42 }],
    ['some of whom belong to no district', 'stock\n    remainder: [city]', { helped: 216, people: 217 }],
  ])('hide that nearly all inhabitants of the city have help, %s', async (_, kind, ofCity) => {
    const districts = [11, 40, 41, 42, 43];
    const files = helpedCity(districts, districts, { people: METHODS[2]?.method }, { kind, ofCity });
    const city = (await publishFiles(files)) as ReadCity;
    expect(city.read('rate', 'denominator', 'S')).toBe(ofCity.people);
    expect(city.read('rate', 'numerator', 'S')).toBeUndefined();
    expect(DISTRICTS.map((area) => city.read('rate', 'numerator', area))).toContain(43);
  });

  test.each(METHODS)('cannot be narrowed down: $method', async ({ method, range }) => {
    const published = { people: 0, helped: 0 };
    for (const altered of ['people', 'helped'] as const)
      for (let seed = 1; seed <= 12; seed++) {
        const count = smallCounts(seed);
        const helped = DISTRICTS.map(() => count());
        const people = helped.map((part) => part + count());
        const city = await publishFiles(helpedCity(helped, people, { [altered]: method }));
        if ('problems' in city) continue;
        published[altered]++;
        expect(narrowed(city, range, altered === 'people' ? 'denominator' : 'numerator')).toEqual([]);
      }
    expect(Object.values(published).every((cities) => cities > 6)).toBe(true);
  });
});
