import { expect, test } from 'vitest';
import { boxAround, planarArcs, screenArc, steps } from '../../src/figure/arc-paths.js';
import type { PlanarTopology } from '../../src/model/publication.js';

const topology = (arcs: unknown, transform?: PlanarTopology['transform']): PlanarTopology =>
  Object.freeze({ type: 'Topology', objects: {}, arcs, ...(transform && { transform }) }) as PlanarTopology;
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
  const [arc] = planarArcs(topology(arcs, { scale: [0.0005, 0.0001], translate: [100, 0] }));
  expect([...(arc ?? [])].map((n) => Math.round(n * 1e4) / 1e4)).toEqual([102, 0, 102.9995, 0.9999, 103.9995, 0]);
});

test('without a transform, arcs are absolute', () => {
  expect([
    ...(planarArcs(
      topology([
        [
          [1, 2],
          [3, 4],
        ],
      ]),
    )[0] ?? []),
  ]).toEqual([1, 2, 3, 4]);
});

test('a position that is no pair of numbers is left out', () => {
  const arcs = [[[1, 2], ['a', 'b'], null, [NaN, 1], [Infinity, 1], [3, 4]], 'no arc'];
  expect(planarArcs(topology(arcs)).map((arc) => [...arc])).toEqual([[1, 2, 3, 4], []]);
});

test('the box around arcs without a point, or on one line, is none', () => {
  expect(boxAround([])).toBeUndefined();
  expect(boxAround([Float64Array.of(1, 1, 1, 5)])).toBeUndefined();
  expect(boxAround([Float64Array.of(-1e308, 1, 1e308, 5)])).toBeUndefined();
  expect(boxAround([Float64Array.of(1, 1, 2, 5)])).toEqual({ left: 1, bottom: 1, right: 2, top: 5 });
});

test('north is up', () => {
  expect([...screenArc(Float64Array.of(0, 0, 10, 10), box, 2, 1)]).toEqual([1, 21, 21, 1]);
});

test('points that fall together are dropped, and an arc keeps a start and an end', () => {
  expect([...screenArc(Float64Array.of(0, 0, 0.1, 0.1, 5, 5), box, 1, 0)]).toEqual([0, 10, 5, 5]);
  expect([...screenArc(Float64Array.of(0, 0, 0.1, 0.1), box, 1, 0)]).toEqual([0, 10, 0, 10]);
});

test('steps are relative whole numbers, forwards and backwards', () => {
  const arc = Int32Array.of(0, 0, 10, -5, 8, 20);
  expect(steps(arc, false)).toBe('l10-5-2 25');
  expect(steps(arc, true)).toBe('l2-25-10 5');
  expect(steps(Int32Array.of(3, 4), false)).toBe('');
});
