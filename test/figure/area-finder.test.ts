import { expect, test } from 'vitest';
import { areaBox, areaFinder } from '../../src/figure/area-finder.js';
import { pointInside } from '../../src/figure/interior-point.js';
import { mapGeometry, type MapGeometry } from '../../src/figure/map-geometry.js';
import { ringsOfPath } from '../../src/figure/path-rings.js';
import type { PlanarTopology } from '../../src/model/publication.js';
import { smallCityGeometry } from '../fixtures/small-city-geometry.js';

const geometry = mapGeometry(smallCityGeometry, 'district', ['city', 'borough', 'district']) as MapGeometry;

/** A square with a hole, in which another area lies. */
const withHole = mapGeometry(
  {
    type: 'Topology',
    objects: {
      district: {
        type: 'GeometryCollection',
        geometries: [
          { type: 'Polygon', id: 'around', arcs: [[0], [~1]] },
          { type: 'Polygon', id: 'within', arcs: [[1]] },
        ],
      },
    },
    // prettier-ignore
    arcs: [[[0, 0], [0, 30], [30, 30], [30, 0], [0, 0]], [[10, 10], [10, 20], [20, 20], [20, 10], [10, 10]]],
  } as unknown as PlanarTopology,
  'district',
  ['district'],
) as MapGeometry;

test('each area is found at a point inside it', () => {
  const find = areaFinder(geometry);
  expect(
    geometry.shapes.map(({ path }) => {
      const { x, y } = pointInside(path);
      return find(x, y);
    }),
  ).toEqual(geometry.shapes.map((_, i) => i));
});

test('a hole belongs to what lies in it', () => {
  const find = areaFinder(withHole);
  const { width, height } = withHole;
  expect([find(width / 2, height / 2), find(width / 6, height / 2), find(-5, height / 2), find(1, 1)]).toEqual([
    1, 0, -1, -1,
  ]);
});

test('nothing is found beyond the map, whichever way', () => {
  const find = areaFinder(geometry);
  const { width, height } = geometry;
  for (const [x, y] of [
    [-1, height / 2],
    [width + 9, height / 2],
    [width / 2, -9],
    [width / 2, height + 9],
    [NaN, NaN],
  ] as const)
    expect(find(x, y)).toBe(-1);
});

test('the rectangle around an area is that of its outline', () => {
  for (const { code, path } of geometry.shapes) {
    const points = ringsOfPath(path).flatMap((ring) => [...ring]);
    const [xs, ys] = [0, 1].map((odd) => points.filter((_, i) => i % 2 === odd)) as [number[], number[]];
    const [x, y] = [Math.min(...xs), Math.min(...ys)];
    expect(areaBox(geometry, code)).toEqual({ x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y });
  }
  expect(areaBox(geometry, 'none')).toBeUndefined();
});
