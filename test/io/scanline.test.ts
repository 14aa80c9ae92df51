import { describe, expect, test } from 'vitest';
import type { Position, Ring } from '../../src/io/area-shape.js';
import { coveredShare } from '../../src/io/scanline.js';

const ground = (...rings: Ring[]) => ({ polygons: [rings] });

function circle(x: number, y: number, radius: number): Ring {
  const point = (i: number): Position => {
    const angle = (2 * Math.PI * (i % 360)) / 360;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  };
  return Array.from({ length: 361 }, (_, i) => point(i));
}

describe('coveredShare', () => {
  test('is one on the same ground and none beside it', () => {
    expect(coveredShare([ground(circle(0, 0, 1))], [ground(circle(0, 0, 1))])).toBeCloseTo(1, 9);
    expect(coveredShare([ground(circle(0, 0, 1))], [ground(circle(5, 0, 1))])).toBe(0);
  });

  test('is the share of the area, to a percent', () => {
    expect(coveredShare([ground(circle(0, 0, 2))], [ground(circle(0.5, 0.5, 1))])).toBeCloseTo(1 / 4, 2);
    // Two unit circles at distance 1 share 2π/3 − √3/2 of π.
    const lens = (2 * Math.PI) / 3 - Math.sqrt(3) / 2;
    expect(coveredShare([ground(circle(0, 0, 1))], [ground(circle(1, 0, 1))])).toBeCloseTo(lens / Math.PI, 2);
  });

  test('counts holes as free and overlaps once', () => {
    const disc = ground(circle(0, 0, 2), circle(0, 0, 1));
    expect(coveredShare([ground(circle(0, 0, 2))], [disc])).toBeCloseTo(3 / 4, 2);
    expect(coveredShare([disc], [ground(circle(0, 0, 2)), ground(circle(0, 0, 2))])).toBeCloseTo(1, 9);
  });

  test('is none of nothing', () => {
    expect(coveredShare([], [ground(circle(0, 0, 1))])).toBe(0);
    expect(
      coveredShare(
        [
          ground([
            [0, 0],
            [1, 0],
            [0, 0],
            [0, 0],
          ]),
        ],
        [ground(circle(0, 0, 1))],
      ),
    ).toBe(0);
  });
});
