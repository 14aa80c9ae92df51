import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isSozialraumError } from '../../src/error.js';
import { areaOf } from '../../src/io/area-shape.js';
import { CRS_CODES, type CrsCode } from '../../src/io/crs-code.js';
import { readCsv } from '../../src/io/csv.js';
import { readGeoJson } from '../../src/io/geojson.js';
import { planeOf, projector, projectToPlane } from '../../src/io/projection.js';

// Meridian arc of GRS 80 from the equator to 45 degrees north, as published (for example Snyder 1987, from the series
// of the ellipsoid): 4,984,944.378 m. UTM scales its central meridian by 0.9996.
const ARC_TO_45 = 4_984_944.378;

describe('projector', () => {
  test('puts a point on the central meridian at 500 km east and the length of the meridian north', () => {
    const [x, y] = projector('EPSG:4258', 'EPSG:25833')([15, 45]);
    expect(x).toBeCloseTo(500_000, 4);
    expect(y).toBeCloseTo(ARC_TO_45 * 0.9996, 2);
  });

  test('gives the zone in front in the systems that carry it', () => {
    const [x, y] = projector('EPSG:25832', 'EPSG:4647')([565_000, 5_930_000]);
    expect(x).toBeCloseTo(32_565_000, 3);
    expect(y).toBeCloseTo(5_930_000, 3);
    expect(projector('EPSG:25833', 'EPSG:5650')([300_000, 6_000_000])[0]).toBeCloseTo(33_300_000, 3);
  });

  test('puts the false origin of the European grid where it is defined', () => {
    const [x, y] = projector('EPSG:4258', 'EPSG:3035')([10, 52]);
    expect(x).toBeCloseTo(4_321_000, 4);
    expect(y).toBeCloseTo(3_210_000, 4);
  });

  test.each(CRS_CODES)('comes back from %s to where it was', (crs) => {
    const [x, y] = projector('EPSG:4258', crs)([10.5, 51.5]);
    const [longitude, latitude] = projector(crs, 'EPSG:4258')([x, y]);
    expect(longitude).toBeCloseTo(10.5, 7);
    expect(latitude).toBeCloseTo(51.5, 7);
  });

  // Worked out apart from proj4 at 30 digits: seven-parameter shift in geocentric coordinates, meridian arc of the Bessel
  // ellipsoid by quadrature, Gauss's series for the small step from the meridian.
  test('shifts the Potsdam datum', () => {
    const [x, y] = projector('EPSG:4258', 'EPSG:31467')([9, 51]);
    expect(x).toBeCloseTo(3_500_073.5746, 2);
    expect(y).toBeCloseTo(5_651_645.8828, 2);
  });

  test('throws for a system it does not know', () => {
    try {
      projector('EPSG:1' as CrsCode, 'EPSG:4326');
      expect.unreachable();
    } catch (error) {
      expect(isSozialraumError(error) && error.code).toBe('unknown');
    }
  });
});

describe('planeOf', () => {
  test.each([
    ['Köln', [6.77, 50.83, 7.16, 51.08], 'EPSG:25832'],
    ['Aachen', [5.97, 50.66, 6.22, 50.86], 'EPSG:25832'],
    ['Leipzig', [12.237, 51.238, 12.542, 51.448], 'EPSG:25833'],
    ['Germany', [5.87, 47.27, 15.04, 55.06], 'EPSG:25832'],
    ['Lisboa', [-9.23, 38.69, -9.09, 38.8], 'EPSG:25829'],
    ['Montevideo', [-56.4, -34.9, -56, -34.7], 'EPSG:32721'],
    ['Toronto', [-79.6, 43.6, -79.1, 43.9], 'EPSG:32617'],
  ] as const)('puts %s into its zone', (_, bbox, plane) => {
    expect(planeOf('EPSG:4326', bbox)).toBe(plane);
  });

  test('leaves a plane as it is, and takes other planes to that of their centre', () => {
    expect(planeOf('EPSG:25833', [300000, 5600000, 310000, 5610000])).toBe('EPSG:25833');
    expect(planeOf('EPSG:31468', [4460000, 5330000, 4480000, 5340000])).toBe('EPSG:25832');
  });
});

describe('projectToPlane', () => {
  const area = Object.freeze({
    code: '1',
    polygons: [
      [
        [
          [12.3, 51.3],
          [12.4, 51.3],
          [12.4, 51.4],
          [12.3, 51.3],
        ] as const,
      ],
    ],
  });

  test('projects every position, the same to the same', () => {
    const { crs, areas } = projectToPlane('EPSG:4326', [area]);
    expect(crs).toBe('EPSG:25833');
    const ring = areas[0]?.polygons[0]?.[0];
    expect(ring?.[0]).toEqual(ring?.[3]);
    expect(ring?.[0]).toEqual(projector('EPSG:4326', 'EPSG:25833')([12.3, 51.3]));
  });

  test('brings a second file into the plane of the first', () => {
    expect(projectToPlane('EPSG:4326', [area], 'EPSG:25832').crs).toBe('EPSG:25832');
  });

  test('hands planar areas through', () => {
    const planar = [{ code: '1', polygons: [] }];
    expect(projectToPlane('EPSG:25832', planar, 'EPSG:25832').areas).toBe(planar);
  });
});

const leipzig = '../shared/data/leipzig';
test.skipIf(!existsSync(leipzig))('the ground of Leipzig is as large as the city publishes it, to two percent', () => {
  const json = JSON.parse(readFileSync(`${leipzig}/ortsteile.geojson`, 'utf8')) as unknown;
  const { value } = readGeoJson(json, { file: 'ortsteile', code: 'OT', name: 'Name' });
  const { areas } = projectToPlane(value!.crs, value!.areas);
  const squareKilometres = new Map(areas.map(({ name, polygons }) => [name, areaOf(polygons) / 1e6]));
  let compared = 0;
  readCsv(
    readFileSync(`${leipzig}/bevoelkerungsdichte.csv`, 'utf8'),
    { file: 'density' },
    () =>
      ([name, , published]) => {
        expect(squareKilometres.get(name) ?? NaN, name).toBeGreaterThan(Number(published) * 0.98 - 0.005);
        expect(squareKilometres.get(name) ?? NaN, name).toBeLessThan(Number(published) * 1.02 + 0.005);
        compared++;
      },
  );
  expect(compared).toBe(63);
});
