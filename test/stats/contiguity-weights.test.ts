import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arcContiguityWeights } from '../../src/stats/arc-contiguity-weights.js';
import { contiguityWeights, type Ring } from '../../src/stats/contiguity-weights.js';
import { islands } from '../../src/stats/islands.js';
import type { SpatialWeights } from '../../src/stats/spatial-weights.js';
import { neighbourLists } from './neighbour-lists.js';

const square = (column: number, row: number): Ring => [
  [column, row],
  [column + 1, row],
  [column + 1, row + 1],
  [column, row + 1],
];
const grid = (columns: number, rows: number): Ring[][] =>
  Array.from({ length: columns * rows }, (_, i) => [square(i % columns, Math.floor(i / columns))]);
const isMutual = (weights: SpatialWeights): boolean => {
  const lists = neighbourLists(weights);
  return lists.every((list, area) => list.every((neighbour) => lists[neighbour]!.includes(area)));
};

test('on a grid a queen moves to eight areas, a rook to four', () => {
  const areas = Object.freeze(grid(3, 3));
  expect(neighbourLists(contiguityWeights(areas))[4]).toEqual([0, 1, 2, 3, 5, 6, 7, 8]);
  expect(neighbourLists(contiguityWeights(areas, { kind: 'rook' }))[4]).toEqual([1, 3, 5, 7]);
});

test('it does not matter where a ring begins, which way it runs and whether it is closed', () => {
  const [left, right] = [square(0, 0), square(1, 0)];
  const turned = [...right.slice(2), ...right.slice(0, 2)].reverse();
  for (const other of [right, turned, [...turned, turned[0]!]]) {
    expect(contiguityWeights([[left], [other]], { kind: 'rook' }).neighbours).toEqual(Int32Array.of(1, 0));
  }
});

test('an area around another touches it by its hole, and parts of an area count together', () => {
  const around = [
    [
      [0, 0],
      [9, 0],
      [9, 9],
      [0, 9],
    ],
    square(4, 4),
  ];
  const inside = [square(4, 4)];
  const withExclave = [square(20, 20), square(9, 9)];
  const rook = contiguityWeights([around, inside, withExclave], { kind: 'rook' });
  expect(neighbourLists(rook)).toEqual([[1], [0], []]);
  expect(neighbourLists(contiguityWeights([around, inside, withExclave]))).toEqual([[1, 2], [0], [0]]);
});

test('an area that touches none, or has no boundary, is an island', () => {
  expect(islands(contiguityWeights([[square(0, 0)], [square(1, 0)], [square(7, 7)], []]))).toEqual([2, 3]);
});

test('boundaries that differ in the last digit do not touch', () => {
  const shifted = square(1, 0).map(([x, y]) => [x! + Number.EPSILON * 2, y!]);
  expect(islands(contiguityWeights([[square(0, 0)], [shifted]]))).toEqual([0, 1]);
});

test('arcs that are shared make the same neighbours as their points do', () => {
  // a | b over c, which touches both along its upper side
  const arcs = [
    [1, 1, 1, 2], // between a and b
    [1, 2, 0, 2, 0, 1],
    [0, 1, 1, 1], // between a and c
    [1, 1, 2, 1], // between b and c
    [2, 1, 2, 2],
    [0, 1, 0, 0, 2, 0, 2, 1],
    [2, 2, 3, 3, 2, 3, 2, 2], // d touches b in one point, where the arcs of b end
    [2, 2, 1, 2],
  ];
  const areas = [[0, 1, 2], [~0, 3, 4, 7], [~2, 5, ~3], [6], []];
  expect(neighbourLists(arcContiguityWeights(areas, arcs))).toEqual([[1, 2], [0, 2, 3], [0, 1], [1], []]);
  expect(neighbourLists(arcContiguityWeights(areas, arcs, { kind: 'rook' }))).toEqual([[1, 2], [0, 2], [0, 1], [], []]);
});

test('an arc that has lost its points joins nobody', () => {
  expect(arcContiguityWeights([[0], [1]], [[], []]).neighbours).toEqual(new Int32Array(0));
});

test('neighbours are mutual, and every neighbour of a rook is one of a queen', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(fc.nat(6), fc.nat(6)), { selector: String, minLength: 1, maxLength: 30 }),
      (cells) => {
        const areas = cells.map(([column, row]) => [square(column, row)]);
        const [queen, rook] = [contiguityWeights(areas), contiguityWeights(areas, { kind: 'rook' })];
        expect(isMutual(queen) && isMutual(rook)).toBe(true);
        const wider = neighbourLists(queen);
        neighbourLists(rook).forEach((list, area) => expect(wider[area]).toEqual(expect.arrayContaining(list)));
      },
    ),
  );
});
