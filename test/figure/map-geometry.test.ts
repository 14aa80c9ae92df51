import { expect, test } from 'vitest';
import { pointInside } from '../../src/figure/interior-point.js';
import { mapGeometry, type MapGeometry } from '../../src/figure/map-geometry.js';
import type { PlanarTopology } from '../../src/model/publication.js';
import { smallCityGeometry } from '../fixtures/small-city-geometry.js';
import { districtCodes } from '../fixtures/small-city.js';

const LEVELS = ['city', 'borough', 'district'];
// its own: whoever asks first for the geometry of a topology says what its levels are
const topologyOfCity = structuredClone(smallCityGeometry);
const city = (level = 'district'): MapGeometry => mapGeometry(topologyOfCity, level, LEVELS) as MapGeometry;

/** Two unit squares side by side that share an arc; the second has the code 2. */
const twoSquares = (change: Partial<Record<'objects' | 'arcs', unknown>> = {}): PlanarTopology =>
  ({
    type: 'Topology',
    objects: {
      district: {
        type: 'GeometryCollection',
        geometries: [
          { type: 'Polygon', id: 'a', arcs: [[0, 1]] },
          { type: 'MultiPolygon', id: 2, arcs: [[[~0, 2]]] },
        ],
      },
    },
    arcs: [
      [
        [10, 0],
        [10, 10],
      ],
      [
        [10, 10],
        [0, 10],
        [0, 0],
        [10, 0],
      ],
      [
        [10, 0],
        [20, 0],
        [20, 10],
        [10, 10],
      ],
    ],
    ...change,
  }) as unknown as PlanarTopology;

/** The area of a closed path, by the shoelace formula. */
function areaOf(path: string): number {
  const numbers = path.match(/-?\d+/g)?.map(Number) ?? [];
  let [x, y, sum] = [numbers[0] ?? 0, numbers[1] ?? 0, 0];
  for (let i = 2; i < numbers.length; i += 2) {
    const [nx, ny] = [x + (numbers[i] ?? 0), y + (numbers[i + 1] ?? 0)];
    sum += x * ny - nx * y;
    [x, y] = [nx, ny];
  }
  return Math.abs(sum) / 2;
}

test('there is a shape for every area, with its code', () => {
  expect(city().shapes.map(({ code }) => code)).toEqual(districtCodes);
  expect(city('borough').shapes.map(({ code }) => code)).toEqual(['1', '2', '3']);
});

test('the areas of the parts are the area of the whole', () => {
  const whole = city('city').shapes.map(({ path }) => areaOf(path));
  const parts = city().shapes.map(({ path }) => areaOf(path));
  expect(parts.reduce((a, b) => a + b)).toBe(whole[0]);
});

test('paths stay within the picture', () => {
  const { width, height, shapes } = city();
  for (const { path } of shapes) {
    expect(path).toMatch(/^M\d+ \d+l[-\d ]+(l[-\d ]+)*z$/);
    const { x, y } = pointInside(path);
    expect(x > 0 && x < width && y > 0 && y < height).toBe(true);
  }
});

test('a shared boundary is in the mesh once, and not in the outline', () => {
  const geometry = mapGeometry(twoSquares(), 'district', ['district']);
  expect(geometry?.line('mesh').match(/M/g)).toHaveLength(3);
  expect(geometry?.line('outline').match(/M/g)).toHaveLength(2);
  expect(geometry?.shapes.map(({ code }) => code)).toEqual(['a', '2']);
  // 1000 units a side, two units of rounding
  expect(geometry?.shapes.map(({ path }) => areaOf(path))).toEqual([1_000_000, 1_000_000]);
});

test('the boundaries of the next coarser level that has several areas are drawn heavier', () => {
  expect(city().line('coarseMesh')).not.toBe('');
  expect(city('borough').line('coarseMesh')).toBe('');
});

test('the background has lines and surfaces', () => {
  expect(city().line('waterLines')).toMatch(/^M/);
  expect(city().line('waterSurfaces')).toBe('');
  const { line } = mapGeometry(
    twoSquares({
      objects: {
        ...twoSquares().objects,
        background: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [[0, 1]] }] },
      },
    }),
    'district',
    ['district'],
  ) as MapGeometry;
  expect(line('waterLines')).toBe('');
  expect(areaOf(line('waterSurfaces'))).toBe(1_000_000);
});

test('the geometry is derived once', () => {
  expect(city()).toBe(city());
});

test('a level without boundaries has no geometry', () => {
  expect(mapGeometry(smallCityGeometry, 'street', LEVELS)).toBeUndefined();
});

test.each([
  ['no objects of the level', twoSquares({ objects: {} })],
  ['an object that is none', twoSquares({ objects: { district: 'none' } })],
  ['no arcs', twoSquares({ arcs: [] })],
  ['arcs of nonsense', twoSquares({ arcs: ['x', null, 3] })],
  ['coordinates that are no numbers', twoSquares({ arcs: [[['a', 'b']], [[null]], [[NaN, NaN]]] })],
])('a file with %s has no geometry, and nothing is thrown', (_, topology) => {
  expect(mapGeometry(topology, 'district', ['district'])).toBeUndefined();
});

test('an area with a broken boundary is left out, the others are drawn', () => {
  const geometries = [
    { type: 'Polygon', id: 'a', arcs: [[0, 1]] },
    { type: 'Polygon', id: 'b', arcs: [[99]] },
    { type: 'Polygon', id: 'c', arcs: [['0']] },
    { type: 'Polygon', arcs: [[0, 1]] },
    { type: null, id: 'd' },
    { type: 'Point', id: 'e', coordinates: [1, 1] },
    null,
  ];
  const geometry = mapGeometry(
    twoSquares({ objects: { district: { type: 'GeometryCollection', geometries } } }),
    'district',
    ['district'],
  );
  expect(geometry?.shapes.map(({ code }) => code)).toEqual(['a']);
});

test('the outline of one area is the one that is written with all others', () => {
  const geometry = mapGeometry(structuredClone(smallCityGeometry), 'district', LEVELS) as MapGeometry;
  const one = districtCodes.map((code) => geometry.pathOf(code));
  expect(one).toEqual(geometry.shapes.map(({ path }) => path));
  expect(districtCodes.map((code) => geometry.pathOf(code))).toEqual(one);
  expect([geometry.pathOf('none'), geometry.indexOf('none')]).toEqual(['', undefined]);
});
