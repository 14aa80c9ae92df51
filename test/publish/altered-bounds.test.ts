import { describe, expect, test } from 'vitest';
import type { CellKeys } from '../../src/disclosure/perturb/cell-keys.js';
import { perturbCounts } from '../../src/disclosure/perturb/perturb-counts.js';
import { perturbationTable } from '../../src/disclosure/perturb/perturbation-table.js';
import { roundCounts } from '../../src/disclosure/perturb/round-counts.js';
import { roundRandomly } from '../../src/disclosure/perturb/round-randomly.js';
import type { SecretKey } from '../../src/disclosure/perturb/sip-hash.js';
import type { Cube } from '../../src/model/cube.js';
import type { Selection } from '../../src/model/indicator.js';
import type { AlteringMethod } from '../../src/model/protection-method.js';
import type { Statistic } from '../../src/model/statistic.js';
import { boundedSelections } from '../../src/publish/altered-bounds.js';
import { type AlteredCounts, alteredCounts } from '../../src/publish/altered-counts.js';
import { epochsOf, exactCounts } from '../../src/publish/published-selections.js';
import { cityOf, statisticOf } from '../fixtures/statistics.js';

const MINIMUM = 3;
const ALL: Selection = { statistic: 'cases', filter: {} };

/** What is known of a statistic as it is published, by selection: the least and the greatest of each count. */
function knownOf(statistic: Statistic, method: AlteringMethod, altered: AlteredCounts, seen = [ALL]) {
  const byId = { statistics: new Map([[statistic.id, statistic]]) };
  const epochs = seen.flatMap((selection) => epochsOf(selection, byId));
  return boundedSelections({ statistic, method, ...altered }, epochs, byId).map(({ terms, least, greatest }) => ({
    filter: terms[0] ?? {},
    ranges: Array.from(least, (bound, at) => [bound, greatest[at] as number] as const),
    exact: [...exactCounts({ statistic: statistic.id, filter: terms[0] ?? {} }, byId).cells().values],
  }));
}

/** What is known of districts by the numbers that their counts are published as. */
function known(method: AlteringMethod, numbers: readonly number[]) {
  const districts = cityOf(...numbers.map((_, at) => `d${at}`));
  const statistic = statisticOf('cases', { 2024: ['missing', ...numbers] }, undefined, districts);
  const [{ ranges } = { ranges: [] }] = knownOf(statistic, method, { counts: () => statistic.cube });
  return ranges.slice(1);
}

type OneByOne = Exclude<AlteringMethod, { readonly kind: 'small-count-rounding' }>;

/** All that counts up to a greatest are published as, by the functions that publish them and keys that lead to all changes. */
function outcomes(method: OneByOne, greatest: number): (readonly [count: number, number: number])[] {
  const districts = cityOf(...Array.from({ length: greatest + 1 }, (_, count) => `d${count}`));
  const tableOf = (cells: readonly number[]): Cube =>
    statisticOf('cases', { 2024: [0, ...cells] }, undefined, districts).cube;
  const counts = tableOf([...Array(greatest + 1).keys()]);
  const keyed = (key: number): CellKeys => ({
    keys: tableOf(Array<number>(greatest + 1).fill(Math.min(key, MODULUS - 1))),
    modulus: MODULUS,
  });
  const cubes = (): Cube[] => {
    if (method.kind === 'conventional-rounding') return [roundCounts(counts, method.base).cube];
    if ('base' in method) return [0, MODULUS].map((key) => roundRandomly(counts, keyed(key), method.base).cube);
    const noise = perturbationTable({ blocked: MINIMUM - 1, ...method });
    const keys = new Set([0, ...noise.rows.flatMap(({ upper }) => upper.map((bound) => Math.ceil(bound * MODULUS)))]);
    return [...keys].map((key) => perturbCounts(counts, keyed(key), noise).cube);
  };
  return cubes().flatMap((cube) => [...cube.cells().values].slice(1).map((number, count) => [count, number] as const));
}

const MODULUS = 2 ** 32;

const ONE_BY_ONE: readonly OneByOne[] = [
  ...[2, 3, 4, 5, 7, 10].flatMap((base) =>
    (['conventional-rounding', 'random-rounding'] as const).map((kind) => ({ kind, base })),
  ),
  { kind: 'cell-key', maximumNoise: 2, variance: 1, blocked: 0 },
  { kind: 'cell-key', maximumNoise: 3, variance: 2.1 },
  { kind: 'cell-key', maximumNoise: 5, variance: 3, stay: 0.3 },
  { kind: 'cell-key', maximumNoise: 6, variance: 5, blocked: 3 },
];

describe.each(ONE_BY_ONE.map((method) => [JSON.stringify(method), method] as const))('by %s', (_, method) => {
  test('a number can stand for all counts that are published as it, and for no other', () => {
    const most = 'base' in method ? method.base : method.maximumNoise;
    const pairs = outcomes(method, 8 * most);
    const countsOf = new Map<number, number[]>();
    for (const [count, number] of pairs) countsOf.set(number, [...(countsOf.get(number) ?? []), count]);
    const numbers = [...countsOf.keys()].filter((number) => number <= 7 * most).sort((a, b) => a - b);
    expect(numbers.length).toBeGreaterThan(6);
    expect(known(method, numbers)).toEqual(
      numbers.map((number) => {
        const counts = countsOf.get(number) ?? [];
        return [Math.min(...counts), Math.max(...counts)];
      }),
    );
  });
});

const SECRETS: readonly SecretKey[] = [
  [1, 2, 3, 4],
  [5, 6, 7, 8],
  [9, 10, 11, 12],
];
const areas = cityOf('a', 'b');
const sex = { dimension: 'sex', categories: ['all', 'f', 'm'], sums: [{ total: 'all', parts: ['f', 'm'] }] };
const children = {
  dimension: 'age',
  categories: ['all', 'u15'],
  sums: [{ total: 'all', parts: ['u15'], complete: false }],
};
const women: Selection = { statistic: 'cases', filter: { sex: ['f'] } };

/** A statistic by sex from the women and men of two districts. */
function bySex(f: readonly number[], m: readonly number[]): Statistic {
  const whole = (counts: readonly number[]): number[] => [counts.reduce((a, b) => a + b), ...counts];
  const [women, men] = [whole(f), whole(m)];
  const cells = women.flatMap((count, at) => [count + (men[at] as number), count, men[at] as number]);
  return statisticOf('cases', { 2024: cells }, sex, areas);
}

describe.each([
  ...ONE_BY_ONE.filter((method) => 'maximumNoise' in method && method.blocked === undefined),
  { kind: 'random-rounding', base: 5 } as const,
  { kind: 'conventional-rounding', base: 5 } as const,
  ...[3, 4, 5].map((base) => ({ kind: 'small-count-rounding', base }) as const),
])('$kind', (method) => {
  test('tells nothing of counts that is not true, whatever is published of them', () => {
    const counts = [0, 1, 2, 3, 5];
    for (const a of counts)
      for (const b of counts)
        for (const c of counts) {
          const statistic = bySex([a, b], [c, 4]);
          const secrets =
            method.kind === 'cell-key' || method.kind === 'random-rounding' ? SECRETS : SECRETS.slice(1, 2);
          for (const secret of secrets)
            for (const seen of [[ALL], [ALL, women]]) {
              const altered = alteredCounts(statistic, method, MINIMUM, secret);
              for (const { ranges, exact } of knownOf(statistic, method, altered, seen))
                expect(exact.filter((count, at) => !(count >= ranges[at]![0] && count <= ranges[at]![1]))).toEqual([]);
            }
        }
  });
});

describe('of rounded small counts', () => {
  const rounding = { kind: 'small-count-rounding', base: 3 } as const;
  const knownBy = (statistic: Statistic, ...seen: Selection[]) =>
    knownOf(statistic, rounding, alteredCounts(statistic, rounding, MINIMUM, undefined), seen).map(
      ({ filter, ranges }) => [JSON.stringify(filter), ...ranges],
    );

  test('who has one selection knows it and its sums alone', () => {
    // districts of 6 and 8: of 6, two cells can have been raised
    expect(knownBy(bySex([6, 4], [0, 4]), ALL)).toEqual([['{"sex":["all"]}', [8, 18], [2, 8], [6, 10]]]);
    expect(knownBy(bySex([6, 4], [0, 4]), women)).toEqual([['{"sex":["f"]}', [10, 10], [6, 6], [4, 4]]]);
  });

  test('who has two can subtract, and has every cell', () => {
    expect(knownBy(bySex([6, 4], [0, 4]), ALL, women)).toEqual([
      ['{"sex":["all"]}', [14, 16], [6, 8], [8, 8]],
      ['{"sex":["f"]}', [10, 10], [6, 6], [4, 4]],
      ['{"sex":["m"]}', [4, 6], [0, 2], [4, 4]],
    ]);
  });

  test('what an incomplete sum leaves over is known by subtraction too', () => {
    const statistic = statisticOf('cases', { 2024: [24, 12, 12, 0, 12, 12] }, children, areas);
    const u15 = { statistic: 'cases', filter: { age: ['u15'] } };
    expect(knownBy(statistic, ALL, u15)).toEqual([
      ['{"age":["all"]}', [24, 28], [12, 14], [12, 14]],
      ['{"age":["u15"]}', [12, 14], [0, 2], [12, 12]],
    ]);
  });

  test('persons who can have been in two districts are rounded for themselves in the city', () => {
    const statistic = {
      ...statisticOf('cases', { 2024: [12, 9, 8] }, undefined, areas),
      kind: 'distinct-in-period',
    } as const;
    expect(knownBy(statistic, ALL)).toEqual([['{}', [12, 12], [9, 9], [8, 8]]]);
  });

  test('nothing is known where there is no number', () => {
    const statistic = statisticOf('cases', { 2024: ['missing', 9, 'missing'] }, undefined, areas);
    expect(knownBy(statistic, ALL)).toEqual([['{}', [0, Infinity], [9, 9], [0, Infinity]]]);
    const noise = { kind: 'cell-key', maximumNoise: 3, variance: 2.1 } as const;
    const altered = alteredCounts(statistic, noise, MINIMUM, SECRETS[0]);
    expect(knownOf(statistic, noise, altered)[0]?.ranges).toMatchObject([[0, Infinity], {}, [0, Infinity]]);
  });
});
