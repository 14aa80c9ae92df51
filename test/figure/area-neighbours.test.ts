import { expect, test } from 'vitest';
import { areaNeighbours } from '../../src/figure/area-neighbours.js';
import { smallCityGeometry } from '../fixtures/small-city-geometry.js';

const neighboursOf = (code: string, kind: 'queen' | 'rook'): string[] => {
  const { codes, weights } = areaNeighbours(smallCityGeometry, 'district', { kind });
  const area = codes.indexOf(code);
  return Array.from(weights.neighbours.subarray(weights.offsets[area], weights.offsets[area + 1]), (i) => codes[i]!);
};

test('districts of a city in a grid of four by three have their neighbours from the map', () => {
  expect(neighboursOf('22', 'queen')).toEqual(['11', '12', '13', '21', '23', '31', '32', '33']);
  expect(neighboursOf('22', 'rook')).toEqual(['12', '21', '23', '32']);
});

test('a level that is not on the map has no areas', () => {
  expect(areaNeighbours(smallCityGeometry, 'block').codes).toEqual([]);
});
