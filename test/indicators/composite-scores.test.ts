import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edgeClasses, zScores } from '../../src/index.js';
import type { CompositeScheme } from '../../src/indicators/composite-definition.js';
import { scoresOf, sumUp } from '../../src/indicators/composite-scores.js';

interface Asked {
  readonly lowers?: readonly number[];
  readonly weights?: readonly number[];
  readonly restandardise?: boolean;
}

/** Standard scores put together as a sum; the indicators at `lowers` lower it. */
function compositeIndex(columns: readonly number[][], { lowers = [], weights, restandardise = true }: Asked = {}) {
  const scheme: CompositeScheme = {
    normalisation: 'z-score',
    ddof: 0,
    aggregation: 'sum',
    restandardise,
    edges: [],
    classes: [],
  };
  const z = columns.map((values, k) =>
    scoresOf(
      values,
      { indicator: String(k), orientation: lowers.includes(k) ? 'lowers' : 'raises', weight: 1 },
      scheme,
    ),
  );
  const { total: sum, index } = sumUp(z, weights ?? columns.map(() => 1), scheme);
  return { z, sum, index };
}

const table = fc
  .array(fc.tuple(fc.nat(50), fc.nat(50)), {
    minLength: 3,
    maxLength: 20,
  })
  .map((rows) => [rows.map(([value]) => value), rows.map(([, value]) => value)] as const)
  .filter((columns) => columns.every((values) => Math.max(...values) - Math.min(...values) > 1));

describe('standard scores', () => {
  test('are counted from the mean in standard deviations, of the population or of a sample', () => {
    expect(zScores([2, 4, 6])).toEqual(Float64Array.of(-Math.sqrt(1.5), 0, Math.sqrt(1.5)));
    expect(zScores([2, 4, 6], { ddof: 1 })).toEqual(Float64Array.of(-1, 0, 1));
  });

  test('are undefined where nothing differs, also by rounding', () => {
    expect(zScores([0.1, 0.1, 0.1])).toEqual(Float64Array.of(NaN, NaN, NaN));
    expect(zScores([0.1 + 0.2, 0.3, 0.3])).toEqual(Float64Array.of(NaN, NaN, NaN));
    expect(zScores([5])).toEqual(Float64Array.of(NaN));
    expect(zScores([5], { ddof: 1 })).toEqual(Float64Array.of(NaN));
    expect(zScores([])).toEqual(Float64Array.of());
  });

  test('an area without a number has none and changes none', () => {
    const [first, second, third] = zScores([2, 4, 6]);
    expect(zScores([2, NaN, 4, 6])).toEqual(Float64Array.of(first!, NaN, second!, third!));
    expect(zScores([2, 0, 4, 6])[0]).not.toBeCloseTo(first!, 3);
    expect(() => zScores([1, Infinity])).toThrow('invalid value: Infinity');
  });
});

describe('a composite index', () => {
  test('adds oriented, weighted scores and standardises them again, computed by hand', () => {
    const found = compositeIndex(
      [
        [0, 0, 2, 2],
        [3, 3, 1, 1],
      ],
      { lowers: [1], weights: [3, 1] },
    );
    expect(found.z).toEqual([Float64Array.of(-1, -1, 1, 1), Float64Array.of(-1, -1, 1, 1)]);
    expect(found.sum).toEqual(Float64Array.of(-4, -4, 4, 4));
    expect(found.index).toEqual(Float64Array.of(-1, -1, 1, 1));
  });

  test('is the sum itself where it is not standardised again', () => {
    const { sum, index } = compositeIndex([[1, 2, 3]], { restandardise: false });
    expect(index).toEqual(sum);
  });

  test('an area that lacks an indicator has no index, and the others do', () => {
    const { z, sum, index } = compositeIndex([
      [1, 2, 3, 9],
      [3, 5, 4, NaN],
    ]);
    expect(z[0]![3]).not.toBeNaN();
    expect([sum[3], index[3]]).toEqual([NaN, NaN]);
    expect(index.subarray(0, 3).every(Number.isFinite)).toBe(true);
  });

  test('an indicator that does not differ leaves no index', () => {
    expect(
      compositeIndex([
        [5, 5],
        [1, 2],
      ]).index,
    ).toEqual(Float64Array.of(NaN, NaN));
  });

  test('indicators that cancel each other out leave no index, and no rounding taken for one', () => {
    const { index } = compositeIndex([
      [0.1, 0.7, 3.3, 12.9],
      [100 - 0.1, 100 - 0.7, 100 - 3.3, 100 - 12.9],
    ]);
    expect(index).toEqual(new Float64Array(4).fill(NaN));
  });

  test('is 0 on average with a deviation of 1, whatever units and order its indicators come in', () => {
    fc.assert(
      fc.property(table, ([first, second]) => {
        const { index } = compositeIndex([first, second]);
        if (index.some(Number.isNaN)) return;
        const mean = index.reduce((sum, value) => sum + value, 0) / index.length;
        expect(mean).toBeCloseTo(0, 6);
        expect(index.reduce((sum, value) => sum + value * value, 0) / index.length).toBeCloseTo(1, 6);
        const other = compositeIndex([second, first.map((value) => 1000 + 7 * value)]).index;
        index.forEach((value, i) => expect(other[i]).toBeCloseTo(value, 5));
      }),
    );
  });

  test('misuse throws', () => {
    expect(() => compositeIndex([])).toThrow('missing indicators');
    expect(() => compositeIndex([[1, 2], [1]])).toThrow('invalid scores: 1 for 2');
    expect(() => compositeIndex([[1, 2]], { weights: [1, 1] })).toThrow('invalid weights: 2 for 1');
    expect(() => compositeIndex([[1, 2]], { weights: [-1] })).toThrow('invalid weight: -1');
    expect(() => compositeIndex([[1, 2]], { weights: [0] })).toThrow('invalid weights: 0');
  });
});

describe('classes between edges', () => {
  const edges = [
    { at: -1, onEdge: 'below' },
    { at: 1, onEdge: 'above' },
  ] as const;

  test('put a value exactly on an edge where that edge says', () => {
    expect(edgeClasses([-1.1, -1, -0.9, 0.9, 1, 1.1], edges)).toEqual(Int32Array.of(0, 0, 1, 1, 2, 2));
  });

  test('have none for what is no number', () => {
    expect(edgeClasses([NaN, 0], edges)).toEqual(Int32Array.of(-1, 1));
    expect(edgeClasses([NaN, 0], [])).toEqual(Int32Array.of(-1, 0));
  });

  test('each value is in exactly one, and none is higher than that of a higher value', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true })), (values) => {
        const sorted = Float64Array.from(values).sort();
        const classes = edgeClasses(sorted, edges);
        classes.forEach((one, i) => {
          expect(one).toBeGreaterThanOrEqual(classes[i - 1] ?? 0);
          expect(one).toBeLessThanOrEqual(2);
        });
      }),
    );
  });

  test('edges that do not ascend are misuse', () => {
    expect(() => edgeClasses([1], [edges[1], edges[0]])).toThrow('invalid edge: -1');
    expect(() => edgeClasses([1], [edges[0], edges[0]])).toThrow('invalid edge: -1');
    expect(() => edgeClasses([1], [{ at: NaN, onEdge: 'above' }])).toThrow('invalid edge: NaN');
  });
});
