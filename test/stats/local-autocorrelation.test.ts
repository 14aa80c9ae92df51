import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { islands } from '../../src/stats/islands.js';
import { localG } from '../../src/stats/local-g.js';
import { localMoran, QUADRANTS } from '../../src/stats/local-moran.js';
import { moransI } from '../../src/stats/morans-i.js';
import { type SpatialWeights, spatialWeights } from '../../src/stats/spatial-weights.js';
import { allPermutations, meanOf, varianceOf } from './all-permutations.js';
import { FIVE, gridNeighbours, reordered, someMap, standardised } from './made-up-map.js';

const values = Object.freeze([1, 2, 2, 7, 12]);
const numbers = (list: ArrayLike<number>): number[] => Array.from(list);

/** All orders in which an area keeps its own value. */
const keeping = (area: number): number[][] =>
  allPermutations(values.filter((_, i) => i !== area)).map((others) => others.toSpliced(area, 0, values[area]!));

describe('local Moran', () => {
  test('names how an area lies among its neighbours', () => {
    const { quadrants } = localMoran([9, 8, 1, 2, 9, 1], standardised([[1], [0], [3], [2], [5], [4]]));
    expect(numbers(quadrants).map((quadrant) => QUADRANTS[quadrant])).toEqual([
      'high-high',
      'high-high',
      'low-low',
      'low-low',
      'high-low',
      'low-high',
    ]);
  });

  test('adds up to (n - 1) times the global one where all have neighbours', () => {
    // Anselin 1995: the local ones add up to a multiple of the global
    const weights = standardised(gridNeighbours(4, 3));
    const map = Array.from({ length: 12 }, (_, i) => (i * 5) % 7);
    const sum = localMoran(map, weights).values.reduce((a, b) => a + b, 0);
    expect(sum).toBeCloseTo(11 * moransI(map, weights).value, 12);
  });

  test('has the moments of all orders there are, for I with n in place of n - 1', () => {
    for (const weights of [standardised(FIVE), spatialWeights(FIVE)]) {
      const found = localMoran(values, weights);
      for (const area of values.keys()) {
        const local = (orders: number[][]): number[] =>
          orders.map((order) => (localMoran(order, weights).values[area]! * 5) / 4);
        const anew = local(allPermutations(values));
        expect(found.expected[area]).toBeCloseTo(meanOf(anew), 12);
        expect(found.variance[area]).toBeCloseTo(varianceOf(anew), 12);
        const conditional = local(keeping(area));
        expect(found.expectedConditional[area]).toBeCloseTo(meanOf(conditional), 12);
        expect(found.varianceConditional[area]).toBeCloseTo(varianceOf(conditional), 12);
      }
    }
  });

  test('has the p of all orders in which an area keeps its value', () => {
    const weights = standardised(FIVE);
    const { p } = localMoran(values, weights, { permutations: 20_000 });
    for (const area of values.keys()) {
      const own = localMoran(values, weights).values[area]!;
      const all = keeping(area).map((order) => localMoran(order, weights).values[area]!);
      const share = (holds: (value: number) => boolean): number => all.filter(holds).length / all.length;
      const exact =
        2 *
        Math.min(
          share((value) => value >= own - 1e-9),
          share((value) => value <= own + 1e-9),
        );
      expect(p![area]).toBeCloseTo(Math.min(1, exact), 1);
    }
  });

  test('has a p between 0 and 1, the same for the same seed', () => {
    const weights = standardised(gridNeighbours(5, 5));
    const map = Array.from({ length: 25 }, (_, i) => (i * 5) % 7);
    const p = (seed?: number): number[] =>
      numbers(localMoran(map, weights, { permutations: 99, ...(seed !== undefined && { seed }) }).p!);
    expect(p(3)).toEqual(p(3));
    expect(p()).toEqual(p(1));
    expect(p(4)).not.toEqual(p(3));
    expect(Math.min(...p())).toBeGreaterThanOrEqual(2 / 100);
    expect(Math.max(...p())).toBeLessThanOrEqual(1);
    expect(localMoran(map, weights).p).toBeUndefined();
  });

  test('finds nothing at an area that is exactly average', () => {
    const { p, values: local } = localMoran([5, 1, 9], standardised(gridNeighbours(3, 1)), { permutations: 99 });
    expect([local[0], p![0]]).toEqual([0, 1]);
  });

  // reference cases island-r and island-b give I = 0, a quadrant and p = 1.99999
  test('is undefined at an island, which has no quadrant and no p, and counts in the mean of the others', () => {
    const map = [9, 8, 2, 1, 5];
    for (const weights of [
      standardised([[1], [0, 2], [1, 3], [2], []]),
      spatialWeights([[1], [0, 2], [1, 3], [2], []]),
    ]) {
      const local = localMoran(map, weights, { permutations: 99 });
      expect(local.quadrants[4]).toBe(-1);
      for (const list of [local.values, local.expected, local.variance, local.expectedConditional, local.p!]) {
        expect(list[4]).toBeNaN();
        expect(list[0]).not.toBeNaN();
      }
      // mean 5, squares 16 + 9 + 9 + 16 + 0; 4 / 50 · 4 · 3
      expect(local.values[0]).toBeCloseTo(0.96, 14);
      expect(local.z[4]).toBe(0);
    }
  });

  // reference case all_equal gives quadrant 3 beside an I that is NaN
  test('has neither values nor quadrants nor p where all values are equal', () => {
    const {
      values: local,
      quadrants,
      z,
      p,
    } = localMoran([5, 5, 5, 5, 5, 5], standardised(gridNeighbours(6, 1)), {
      permutations: 9,
    });
    expect(numbers(quadrants)).toEqual([-1, -1, -1, -1, -1, -1]);
    for (const list of [local, z, p!]) expect(numbers(list)).toEqual(new Array<number>(6).fill(NaN));
  });

  test('leaves an area without a number out, which is no zero', () => {
    const all = standardised(gridNeighbours(3, 2));
    const rest = standardised([[1, 3], [0, 2], [1, 4], [0], [2]]);
    const missing = localMoran([3, 9, 4, 6, NaN, 8], all, { permutations: 9 });
    const without = localMoran([3, 9, 4, 6, 8], rest, { permutations: 9 });
    expect(numbers(missing.values)).toEqual(numbers(without.values).toSpliced(4, 0, NaN));
    expect(numbers(missing.p!)).toEqual(numbers(without.p!).toSpliced(4, 0, NaN));
    expect(numbers(missing.quadrants)).toEqual(numbers(without.quadrants).toSpliced(4, 0, -1));
    expect(localMoran([3, 9, 4, 6, 0, 8], all).values[0]).not.toBeCloseTo(missing.values[0]!, 2);
  });

  test('whose neighbours all have no number is an island', () => {
    const { values: local, quadrants } = localMoran([3, NaN, 4, 8], standardised([[1], [0], [3], [2]]));
    expect([local[0], quadrants[0]]).toEqual([NaN, -1]);
  });

  test('does not depend on the order of areas', () => {
    fc.assert(
      fc.property(someMap, ({ neighbours, values: map, order }) => {
        const first = localMoran(map, standardised(neighbours));
        const again = localMoran(
          order.map((area) => map[area]!),
          standardised(reordered(neighbours, order)),
        );
        order.forEach((area, i) => {
          if (Number.isNaN(first.values[area]!)) expect(again.values[i]).toBeNaN();
          else expect(again.values[i]).toBeCloseTo(first.values[area]!, 9);
        });
      }),
    );
  });
});

const REFERENCE = '../shared/reference/indicators';

interface RecordedCase {
  readonly id: string;
  readonly input: {
    readonly y: number[];
    readonly w: { readonly n: number; readonly neighbors: Record<string, number[]> };
  };
  readonly params: { readonly transformation: string };
  readonly expected: Readonly<Record<string, readonly number[]>>;
}

describe.skipIf(!existsSync(REFERENCE))('beside an island, which the reference has wrong', () => {
  const casesOf = (file: string): RecordedCase[] =>
    (JSON.parse(readFileSync(`${REFERENCE}/${file}.json`, 'utf8')) as { cases: RecordedCase[] }).cases.filter(
      ({ id }) => id.includes('island'),
    );
  const mapOf = ({ input, params }: RecordedCase): SpatialWeights => {
    const neighbours = Array.from({ length: input.w.n }, (_, area) => input.w.neighbors[area] ?? []);
    return params.transformation === 'r' ? standardised(neighbours) : spatialWeights(neighbours);
  };

  test('all other areas have the recorded I and quadrant', () => {
    for (const recorded of casesOf('local_morans_i')) {
      const weights = mapOf(recorded);
      const { values: local, quadrants } = localMoran(recorded.input.y, weights);
      const { Is, quadrant_1HH_2LH_3LL_4HL: quadrant } = recorded.expected;
      for (const area of local.keys()) {
        if (islands(weights).includes(area)) continue;
        expect(local[area]).toBeCloseTo(Is![area]!, 10);
        expect(quadrants[area]).toBe(quadrant![area]! - 1);
      }
    }
  });

  test('all other areas have the recorded two-sided p, as far as it is one of 99,999 permutations', () => {
    for (const recorded of casesOf('moran_permutation_p')) {
      const weights = mapOf(recorded);
      const { p } = localMoran(recorded.input.y, weights, { permutations: 9999 });
      for (const area of p!.keys()) {
        if (islands(weights).includes(area)) expect(p![area]).toBeNaN();
        else expect(Math.abs(p![area]! - recorded.expected['p_sim']![area]!)).toBeLessThan(0.03);
      }
    }
  });
});

describe('local G', () => {
  test('has the moments of all orders in which an area keeps its value', () => {
    for (const weights of [standardised(FIVE), spatialWeights(FIVE)]) {
      const found = localG(values, weights);
      for (const area of values.keys()) {
        const conditional = keeping(area).map((order) => localG(order, weights).values[area]!);
        expect(found.expected[area]).toBeCloseTo(meanOf(conditional), 12);
        expect(found.variance[area]).toBeCloseTo(varianceOf(conditional), 12);
      }
    }
  });

  test('with an area among its own neighbours has the moments of all orders', () => {
    for (const weights of [standardised(FIVE), spatialWeights(FIVE)]) {
      const found = localG(values, weights, { star: true });
      for (const area of values.keys()) {
        const anew = allPermutations(values).map((order) => localG(order, weights, { star: true }).values[area]!);
        expect(found.expected[area]).toBeCloseTo(meanOf(anew), 12);
        expect(found.variance[area]).toBeCloseTo(varianceOf(anew), 12);
      }
    }
  });

  test('has a larger variance by the formula for binary weights where they are standardised', () => {
    const weights = standardised(FIVE);
    const [right, binary] = [localG(values, weights), localG(values, weights, { variance: 'of-binary' })];
    // one neighbour: both agree
    expect(binary.variance[3]).toBeCloseTo(right.variance[3]!, 14);
    expect(binary.variance[2]! / right.variance[2]!).toBeGreaterThan(2);
    expect(localG(values, spatialWeights(FIVE), { variance: 'of-binary' })).toEqual(
      localG(values, spatialWeights(FIVE)),
    );
  });

  test('is above zero in a hot spot, below in a cold one, and p by permutations agrees', () => {
    const weights = spatialWeights(gridNeighbours(10, 10));
    const map = Array.from({ length: 100 }, (_, i) => 20 - (i % 10) - Math.floor(i / 10) + (i % 3));
    const { z, p, permutedP } = localG(map, weights, { permutations: 9999 });
    expect(z[0]).toBeGreaterThan(0);
    expect(z[99]).toBeLessThan(0);
    expect([p[0]! < 0.1, permutedP![0]! < 0.1]).toEqual([true, true]);
    expect([p[45]! > 0.3, permutedP![45]! > 0.3]).toEqual([true, true]);
  });

  test('of an island is no part of the sum, without a test', () => {
    const weights = spatialWeights([[1], [0, 2], [1, 3], [2], []]);
    const { values: local, z, p, permutedP } = localG([1, 2, 3, 4, 5], weights, { permutations: 9 });
    expect([local[4], z[4], p[4], permutedP![4]]).toEqual([0, NaN, NaN, NaN]);
  });

  test('is not tested where all values are equal, and undefined where all others are zero', () => {
    const line = spatialWeights(gridNeighbours(4, 1));
    expect(numbers(localG([0.1, 0.1, 0.1, 0.1], line).z)).toEqual([NaN, NaN, NaN, NaN]);
    expect(localG([0, 7, 0, 0], line).values[1]).toBeNaN();
  });

  test('leaves an area without a number out', () => {
    const all = spatialWeights(gridNeighbours(3, 2));
    const rest = spatialWeights([[1, 3], [0, 2], [1, 4], [0], [2]]);
    const missing = localG([3, 9, 4, 6, NaN, 8], all);
    expect(numbers(missing.z)).toEqual(numbers(localG([3, 9, 4, 6, 8], rest).z).toSpliced(4, 0, NaN));
  });

  test('takes no values below zero', () => {
    expect(() => localG([1, -1], spatialWeights([[1], [0]]))).toThrow('invalid value: -1');
  });
});
