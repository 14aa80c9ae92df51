import { describe, expect, test } from 'vitest';
import { type ArcPaths, type Arcs, pathTexts, planarArcs, screenArcs } from '../../src/figure/arc-paths.js';
import type { PlanarTopology } from '../../src/model/publication.js';

const topology = (arcs: unknown, transform?: PlanarTopology['transform']): PlanarTopology =>
  Object.freeze({ type: 'Topology', objects: {}, arcs, ...(transform && { transform }) }) as PlanarTopology;
const listOf = ({ points, starts }: Arcs<Float64Array | Int32Array>): number[][] =>
  Array.from(starts.subarray(1), (end, i) => [...points.subarray(starts[i], end)]);
const plane = (...arcs: number[][]): Arcs<Float64Array> => ({
  points: Float64Array.from(arcs.flat()),
  starts: Int32Array.from([0, ...arcs.map((_, i) => arcs.slice(0, i + 1).flat().length)]),
});
const box = Object.freeze({ left: 0, bottom: 0, right: 10, top: 10 });

test('quantised arcs are undone as the TopoJSON specification has it', () => {
  // the example of the TopoJSON 1.0 specification, section 2.1.3, with its scale and translate
  const arcs = [
    [
      [4000, 0],
      [1999, 9999],
      [2000, -9999],
    ],
  ];
  const [arc = []] = listOf(planarArcs(topology(arcs, { scale: [0.0005, 0.0001], translate: [100, 0] })));
  expect(arc.map((n) => Math.round(n * 1e4) / 1e4)).toEqual([102, 0, 102.9995, 0.9999, 103.9995, 0]);
});

test('without a transform, arcs are absolute', () => {
  const arcs = [
    [
      [1, 2],
      [3, 4],
    ],
  ];
  expect(listOf(planarArcs(topology(arcs)))).toEqual([[1, 2, 3, 4]]);
});

test('a position that is no pair of numbers is left out', () => {
  const arcs = [[[1, 2], ['a', 'b'], null, [NaN, 1], [Infinity, 1], [3, 4]], 'no arc'];
  expect(listOf(planarArcs(topology(arcs)))).toEqual([[1, 2, 3, 4], []]);
});

test('the box around arcs without a point, or on one line, is none', () => {
  const around = (...arcs: number[][][]): unknown => planarArcs(topology(arcs)).box;
  expect(around()).toBeUndefined();
  expect(around([])).toBeUndefined();
  expect(
    around([
      [1, 1],
      [1, 5],
    ]),
  ).toBeUndefined();
  expect(
    around([
      [-1e308, 1],
      [1e308, 5],
    ]),
  ).toBeUndefined();
  expect(
    around([
      [1, 1],
      [2, 5],
    ]),
  ).toEqual({ left: 1, bottom: 1, right: 2, top: 5 });
});

test('the box holds only the arcs that are used', () => {
  const arcs = [
    [
      [1, 1],
      [2, 5],
    ],
    [
      [0, 0],
      [9, 9],
    ],
  ];
  expect(planarArcs(topology(arcs), Uint8Array.of(1, 0)).box).toMatchObject({ right: 2, top: 5 });
});

test('north is up', () => {
  expect(listOf(screenArcs(plane([0, 0, 10, 10]), box, 2, 1))).toEqual([[1, 21, 21, 1]]);
});

test('points that fall together are dropped, and an arc keeps a start and an end', () => {
  const arcs = plane([0, 0, 0.1, 0.1, 5, 5], [0, 0, 0.1, 0.1], [0, 0, 5, 5, 5.1, 5.1]);
  expect(listOf(screenArcs(arcs, box, 1, 0))).toEqual([
    [0, 10, 5, 5],
    [0, 10, 0, 10],
    [0, 10, 5, 5],
  ]);
});

describe('path data', () => {
  /** Paths by their strokes, each a list of arcs; the first `lines` of them are lines. */
  const paths = (list: readonly (readonly number[][])[], lines: number, points?: Int32Array): ArcPaths => {
    const known = plane([0, 0, 10, -5, 8, 20], [3, 4], [8, 20, 12345, -70, 0, 0]);
    const ends = (lengths: number[]): Int32Array =>
      Int32Array.from(lengths, (_, i) => lengths.slice(0, i + 1).reduce((a, b) => a + b));
    return {
      points: points ?? Int32Array.from(known.points),
      starts: points ? Int32Array.of(0, points.length) : known.starts,
      arcs: Int32Array.from(list.flat(2)),
      strokeEnds: ends(list.flat().map(({ length }) => length)),
      pathEnds: ends(list.map(({ length }) => length)),
      lines,
    };
  };

  test('of a ring are relative steps in whole numbers, along its arcs, forwards or backwards', () => {
    expect(pathTexts(paths([[[0, 1, 2]], [[~2, ~0]]], 0))).toEqual([
      'M0 0l10-5-2 25l12337-90-12345 70z',
      'M0 0l12345-70-12337 90l2-25-10 5z',
    ]);
  });

  test('of an arc by itself are open, and none where it has but a point', () => {
    expect(pathTexts(paths([[[0], [1]], []], 2))).toEqual(['M0 0l10-5-2 25', '']);
  });

  test('of some are what they are among all', () => {
    const all = paths(
      [
        [[0]],
        [
          [0, 1, 2],
          [~2, ~0],
        ],
        [],
        [[~2, ~0]],
      ],
      1,
    );
    const texts = pathTexts(all);
    expect(texts.map((_, i) => pathTexts(all, i, i + 1))).toEqual(texts.map((text) => [text]));
  });

  test('may be long', () => {
    const points = Int32Array.from({ length: 20_000 }, (_, i) => (i % 2 ? -10_000 : 10_000) * (i & 2));
    const numbers = pathTexts(paths([[[0]]], 0, points))[0]?.match(/-?\d+/g) ?? [];
    expect(numbers).toHaveLength(points.length);
    expect(numbers.slice(0, 6)).toEqual(['0', '0', '20000', '-20000', '-20000', '20000']);
  });
});
