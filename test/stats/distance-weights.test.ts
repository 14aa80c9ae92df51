import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distanceBandWeights } from '../../src/stats/distance-band-weights.js';
import { islands } from '../../src/stats/islands.js';
import { nearestWeights } from '../../src/stats/nearest-weights.js';
import { neighbourLists } from './neighbour-lists.js';

type Points = readonly (readonly [number, number])[];
const points = fc.array(fc.tuple(fc.integer({ min: -20, max: 20 }), fc.integer({ min: -20, max: 20 })), {
  minLength: 2,
  maxLength: 40,
});
const distance = (all: Points, a: number, b: number): number =>
  // not hypot, of which equal sums of squares have two values
  Math.sqrt((all[a]![0] - all[b]![0]) ** 2 + (all[a]![1] - all[b]![1]) ** 2);
const others = (all: Points, area: number): number[] => [...all.keys()].filter((other) => other !== area);

describe('a band of distances', () => {
  test('holds all areas within it, those at its edge included', () => {
    fc.assert(
      fc.property(points, fc.integer({ min: 0, max: 30 }), (all, band) => {
        const expected = all.map((_, area) => others(all, area).filter((other) => distance(all, area, other) <= band));
        expect(neighbourLists(distanceBandWeights(all, band))).toEqual(expected);
      }),
    );
  });

  test('leaves islands where nobody is near, and for areas without a point', () => {
    const weights = distanceBandWeights(
      [
        [0, 0],
        [1, 0],
        [50, 50],
        [NaN, 0],
      ],
      5,
    );
    expect(islands(weights)).toEqual([2, 3]);
  });

  test.each([-1, Infinity, NaN])('of %d is refused', (band) => {
    expect(() => distanceBandWeights([[0, 0]], band)).toThrow(`invalid distance: ${band}`);
  });
});

describe('the nearest areas', () => {
  test('are as many for each, the nearest, and of equally far ones the first', () => {
    fc.assert(
      fc.property(points, fc.integer({ min: 1, max: 6 }), (all, wish) => {
        const count = Math.min(wish, all.length - 1);
        const expected = all.map((_, area) =>
          others(all, area)
            .sort((a, b) => distance(all, area, a) - distance(all, area, b) || a - b)
            .slice(0, count)
            .sort((a, b) => a - b),
        );
        expect(neighbourLists(nearestWeights(all, count))).toEqual(expected);
      }),
    );
  });

  test('need not be mutual', () => {
    const line: Points = [
      [0, 0],
      [1, 0],
      [3, 0],
    ];
    expect(neighbourLists(nearestWeights(line, 1))).toEqual([[1], [0], [1]]);
  });

  test('pass over areas without a point', () => {
    const all = [
      [0, 0],
      [NaN, NaN],
      [1, 1],
    ];
    expect(neighbourLists(nearestWeights(all, 1))).toEqual([[2], [], [0]]);
  });

  test.each([0, 1.5, 3, NaN])('cannot be %d of three', (count) => {
    const three = [
      [0, 0],
      [1, 0],
      [2, 0],
    ];
    expect(() => nearestWeights(three, count)).toThrow(`invalid neighbour count: ${count}`);
  });

  test('lie in the plane: a coordinate without end is refused', () => {
    const endless = [
      [0, 0],
      [Infinity, 0],
    ];
    expect(() => nearestWeights(endless, 1)).toThrow('invalid coordinate: Infinity');
  });
});
