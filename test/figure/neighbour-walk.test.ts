import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { areaNeighbours } from '../../src/figure/area-neighbours.js';
import type { Point } from '../../src/figure/interior-point.js';
import { pointInside } from '../../src/figure/interior-point.js';
import { mapGeometry } from '../../src/figure/map-geometry.js';
import { neighbourWalk } from '../../src/figure/neighbour-walk.js';
import { readGeoJson } from '../../src/io/geojson.js';
import { projectToPlane } from '../../src/io/projection.js';
import { buildTopology } from '../../src/io/topology.js';
import type { PlanarTopology } from '../../src/model/publication.js';
import { spatialWeights } from '../../src/stats/spatial-weights.js';
import { smallCityGeometry } from '../fixtures/small-city-geometry.js';

function walkOf(topology: PlanarTopology): { codes: string[]; step: ReturnType<typeof neighbourWalk> } {
  const { shapes } = mapGeometry(topology, 'district', ['district'])!;
  const middles = new Map(shapes.map(({ code, path }) => [code, pointInside(path)]));
  return { codes: [...middles.keys()], step: neighbourWalk(areaNeighbours(topology, 'district'), middles) };
}

/** Everything that keys lead to from an area. */
function reached(start: string, step: ReturnType<typeof neighbourWalk>): Set<string> {
  const seen = new Set([start]);
  for (const code of seen) for (const other of Object.values(step(code))) seen.add(other);
  return seen;
}

test('in a grid of four by three each way leads to the next district', () => {
  const { step } = walkOf(smallCityGeometry);
  expect(step('22')).toEqual({ up: '12', right: '23', down: '32', left: '21' });
});

test('at the edge of the city there is none', () => {
  const { step } = walkOf(smallCityGeometry);
  expect(step('11').up).toBe(undefined);
  expect(step('11').left).toBe(undefined);
});

test('an area that is not there has no neighbours', () => {
  expect(walkOf(smallCityGeometry).step('99')).toEqual({});
});

const middles = (points: Readonly<Record<string, readonly [number, number]>>): Map<string, Point> =>
  new Map(Object.entries(points).map(([code, [x, y]]) => [code, { x, y }]));

test('a neighbour between two ways is reached both ways, one that lies aside of a way is not', () => {
  const neighbours = { codes: ['a', 'b', 'c'], weights: spatialWeights([[1, 2], [0], [0]]) };
  const step = neighbourWalk(neighbours, middles({ a: [0, 0], b: [20, -30], c: [-10, 50] }));
  expect(step('a')).toEqual({ up: 'b', right: 'b', down: 'c' });
});

test('an island is reached from what is nearest, and left for it', () => {
  const neighbours = { codes: ['a', 'b', 'island'], weights: spatialWeights([[1], [0], []]) };
  const step = neighbourWalk(neighbours, middles({ a: [0, 0], b: [100, 0], island: [130, 1] }));
  expect(step('b').right).toBe('island');
  expect(step('island').left).toBe('b');
  expect(reached('a', step)).toEqual(new Set(['a', 'b', 'island']));
});

const LEIPZIG = '../shared/data/leipzig';

describe.skipIf(!existsSync(LEIPZIG))('of Leipzig', () => {
  test.each([
    ['ortsteile.geojson', 'OT', 63],
    ['stadtbezirke.geojson', 'SBZ', 10],
  ])('every area of %s is reached from every other', (file, code, count) => {
    const { value } = readGeoJson(JSON.parse(readFileSync(`${LEIPZIG}/${file}`, 'utf8')), { file, code });
    const { areas } = projectToPlane(value!.crs, value!.areas);
    const { codes, step } = walkOf(buildTopology([{ level: 'district', areas }]).value!);
    for (const from of codes) expect(reached(from, step).size).toBe(count);
  });
});
