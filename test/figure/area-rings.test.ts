import { expect, test } from 'vitest';
import { arcIndex, areaRings, geometriesOf, isArcList, ringsOf } from '../../src/figure/area-rings.js';
import type { PlanarTopology } from '../../src/model/publication.js';

const topology = (geometries: readonly unknown[]): PlanarTopology =>
  ({ objects: { district: { type: 'GeometryCollection', geometries } } }) as unknown as PlanarTopology;

test('an area has the rings of all its polygons, its holes among them', () => {
  const found = areaRings(
    topology([
      { type: 'Polygon', id: '1', arcs: [[0, -2], [2]] },
      { type: 'MultiPolygon', id: 7, arcs: [[[1]], [[0], [-3]]] },
    ]),
    'district',
    3,
  );
  expect(found).toEqual([
    { code: '1', rings: [[0, -2], [2]] },
    { code: '7', rings: [[1], [0], [-3]] },
  ]);
});

test('an arc is the same one whichever way it is run through', () => {
  expect([arcIndex(0), arcIndex(-1), arcIndex(5), arcIndex(-6)]).toEqual([0, 0, 5, 5]);
});

// files come from outside: nothing in them may break the page
test.each([
  ['without an id', { type: 'Polygon', arcs: [[0]] }],
  ['of points', { type: 'Point', id: '1', coordinates: [0, 0] }],
  ['with an arc that there is not', { type: 'Polygon', id: '1', arcs: [[3]] }],
  ['with such an arc backwards', { type: 'Polygon', id: '1', arcs: [[-4]] }],
  ['with half an arc', { type: 'Polygon', id: '1', arcs: [[0.5]] }],
  ['with an empty ring', { type: 'Polygon', id: '1', arcs: [[]] }],
  ['without arcs', { type: 'Polygon', id: '1' }],
  ['that is none', null],
])('a shape %s is left out', (_, shape) => {
  expect(areaRings(topology([shape]), 'district', 3)).toEqual([]);
});

test('a level without shapes has no areas', () => {
  expect(areaRings(topology([]), 'borough', 3)).toEqual([]);
  expect(geometriesOf({ geometries: 'none' })).toEqual([]);
  expect(ringsOf(undefined, 3)).toEqual([]);
  expect(isArcList('012', 3)).toBe(false);
});
