import fc from 'fast-check';
import { expect, test } from 'vitest';
import { interiorPoint } from '../../src/figure/interior-point.js';

/** Even-odd rule: crossings of a ray to the right. */
function contains(ring: Int32Array, x: number, y: number): boolean {
  let inside = false;
  for (let i = 0; i < ring.length; i += 2) {
    const j = (i + 2) % ring.length;
    const [ax, ay, bx, by] = [ring[i], ring[i + 1], ring[j], ring[j + 1]] as [number, number, number, number];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

test('in a rectangle it is the middle', () => {
  expect(interiorPoint([Int32Array.of(0, 0, 100, 0, 100, 60, 0, 60)])).toEqual({ x: 50, y: 30 });
});

test('in a horseshoe, whose centroid lies outside, it lies inside', () => {
  const horseshoe = Int32Array.of(0, 0, 30, 0, 30, 80, 70, 80, 70, 0, 100, 0, 100, 100, 0, 100);
  const { x, y } = interiorPoint([horseshoe]);
  expect(contains(horseshoe, x, y)).toBe(true);
});

test('it does not lie in a hole', () => {
  const outer = Int32Array.of(0, 0, 90, 0, 90, 90, 0, 90);
  const hole = Int32Array.of(20, 20, 70, 20, 70, 70, 20, 70);
  const { x, y } = interiorPoint([outer, hole]);
  expect(contains(outer, x, y) && !contains(hole, x, y)).toBe(true);
});

test('it lies inside any star-shaped area', () => {
  const radii = fc.array(fc.integer({ min: 200, max: 1000 }), { minLength: 5, maxLength: 24 });
  fc.assert(
    fc.property(radii, (lengths) => {
      const points = lengths.flatMap((r, i) => {
        const angle = (i / lengths.length) * 2 * Math.PI;
        return [Math.round(1000 + r * Math.cos(angle)), Math.round(1000 + r * Math.sin(angle))];
      });
      const { x, y } = interiorPoint([Int32Array.from(points)]);
      expect(contains(Int32Array.from(points), x + 0.25, y + 0.25)).toBe(true);
    }),
  );
});

test('an area without extent has a point all the same', () => {
  const { x, y } = interiorPoint([Int32Array.of(5, 5, 5, 5)]);
  expect([x, y].every(Number.isFinite)).toBe(true);
});
