import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type AreaNeighbours, areaNeighbours } from '../../src/figure/area-neighbours.js';
import { readGeoJson } from '../../src/io/geojson.js';
import { projectToPlane } from '../../src/io/projection.js';
import { buildTopology } from '../../src/io/topology.js';
import { contiguityWeights } from '../../src/stats/contiguity-weights.js';
import { smallCityGeometry } from '../fixtures/small-city-geometry.js';

function pairs({ codes, weights: { offsets, neighbours } }: AreaNeighbours): string[] {
  return codes
    .flatMap((code, area) =>
      Array.from(neighbours.subarray(offsets[area], offsets[area + 1]), (other) => `${code} ${codes[other]}`),
    )
    .sort();
}

const neighboursOf = (code: string, kind: 'queen' | 'rook'): string[] =>
  pairs(areaNeighbours(smallCityGeometry, 'district', { kind }))
    .filter((pair) => pair.startsWith(code))
    .map((pair) => pair.slice(3));

test('districts of a city in a grid of four by three have their neighbours from the map', () => {
  expect(neighboursOf('22', 'queen')).toEqual(['11', '12', '13', '21', '23', '31', '32', '33']);
  expect(neighboursOf('22', 'rook')).toEqual(['12', '21', '23', '32']);
});

test('a level that is not on the map has no areas', () => {
  expect(areaNeighbours(smallCityGeometry, 'block').codes).toEqual([]);
});

const LEIPZIG = '../shared/data/leipzig/ortsteile.geojson';

describe.skipIf(!existsSync(LEIPZIG))("of Leipzig's 63 districts", () => {
  test.each(['queen', 'rook'] as const)('%s neighbours on the published map are those of the file', (kind) => {
    const { value } = readGeoJson(JSON.parse(readFileSync(LEIPZIG, 'utf8')), { file: 'ortsteile', code: 'OT' });
    const { areas } = projectToPlane(value!.crs, value!.areas);
    const { value: topology } = buildTopology([{ level: 'district', areas }]);
    const published = pairs(areaNeighbours(topology!, 'district', { kind }));
    const weights = contiguityWeights(
      areas.map(({ polygons }) => polygons.flat()),
      { kind },
    );
    expect(published).toEqual(pairs({ codes: areas.map(({ code }) => code), weights }));
    expect(published).toHaveLength(kind === 'queen' ? 344 : 312);
  });
});
