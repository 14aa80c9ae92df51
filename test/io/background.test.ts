import { describe, expect, test } from 'vitest';
import { readBackground } from '../../src/io/background.js';
import { projector } from '../../src/io/projection.js';

const plane = 'EPSG:25833';
const options = { file: 'river.geojson', plane } as const;
const collection = (...geometries: unknown[]): unknown => ({
  type: 'FeatureCollection',
  features: geometries.map((geometry) => Object.freeze({ type: 'Feature', properties: null, geometry })),
});
const line = [
  [12.3, 51.3],
  [12.4, 51.4],
];
const ring = [...line, [12.3, 51.4], [12.3, 51.3]];

describe('readBackground', () => {
  test('reads lines and polygons and projects them to the plane of the areas', () => {
    const { value, problems } = readBackground(
      collection(
        { type: 'LineString', coordinates: line },
        { type: 'MultiLineString', coordinates: [line, line] },
        { type: 'Polygon', coordinates: [ring] },
        { type: 'MultiPolygon', coordinates: [[ring]] },
      ),
      options,
    );
    expect(problems).toEqual([]);
    expect(value?.lines).toHaveLength(3);
    expect(value?.polygons).toHaveLength(2);
    const project = projector('EPSG:4326', plane);
    expect(value?.lines[0]).toEqual([project([12.3, 51.3]), project([12.4, 51.4])]);
  });

  test('leaves out what cannot be drawn and says so', () => {
    const { value, problems } = readBackground(
      collection({ type: 'Point', coordinates: [12, 51] }, null, { type: 'LineString', coordinates: line }),
      options,
    );
    expect(value?.lines).toHaveLength(1);
    expect(problems.map((p) => [p.code, p.severity, p.place.path, p.params])).toEqual([
      ['geometry-type-unsupported', 'warning', 'features[0]', { area: '', received: 'Point' }],
      ['geometry-type-unsupported', 'warning', 'features[1]', { area: '', received: 'null' }],
    ]);
  });

  test('leaves out lines of one point and rings that are none', () => {
    const { value } = readBackground(
      collection(
        { type: 'LineString', coordinates: [[12, 51]] },
        { type: 'LineString', coordinates: 'x' },
        { type: 'Polygon', coordinates: [line] },
        { type: 'Polygon', coordinates: null },
      ),
      options,
    );
    expect(value).toEqual({ lines: [], polygons: [] });
  });

  test('finds swapped axes as in areas', () => {
    const swapped = line.map(([x, y]) => [y, x]);
    const { value, problems } = readBackground(collection({ type: 'LineString', coordinates: swapped }), options);
    expect(problems).toMatchObject([{ code: 'geometry-axis-swapped', severity: 'error' }]);
    expect(value?.lines[0]?.[0]).toEqual(projector('EPSG:4326', plane)([12.3, 51.3]));
  });

  test('refuses coordinates of which it cannot tell what they mean, and what is no GeoJSON', () => {
    const metres = {
      type: 'LineString',
      coordinates: [
        [317483, 5691380],
        [317484, 5691381],
      ],
    };
    expect(readBackground(collection(metres), options)).toMatchObject({
      value: undefined,
      problems: [{ code: 'geometry-crs-unknown' }],
    });
    expect(readBackground(collection(metres), { ...options, crs: plane }).value?.lines).toEqual([metres.coordinates]);
    for (const json of [null, [], 'x', { type: 'Feature' }]) {
      expect(readBackground(json, options).problems).toMatchObject([{ code: 'geometry-not-geojson' }]);
    }
  });
});
