import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { geoJsonFindings } from '../../src/io/geojson-findings.js';
import { readGeoJson } from '../../src/io/geojson.js';

const options = { file: 'a.geojson', code: 'code', name: 'name' };
const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth));
const collection = (features: unknown, more: object = {}): unknown => ({
  type: 'FeatureCollection',
  features,
  ...more,
});
const feature = (geometry: unknown, code: unknown = '1'): unknown => ({
  type: 'Feature',
  properties: { code },
  geometry,
});
const square = [
  [12, 51],
  [12.1, 51],
  [12.1, 51.1],
  [12, 51.1],
  [12, 51],
];

describe('readGeoJson', () => {
  test('answers whatever stands where, with areas or with an error', () => {
    const some = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { depthSize: 'medium', withCrossShrink: true },
        fc.constantFrom(null, true, '', 'Polygon', 'Feature', NaN, 12, 51, 1e308, -0, {}),
        fc.double(),
        fc.array(tie('value'), { maxLength: 5 }),
        fc.record({
          type: fc.constantFrom('Polygon', 'MultiPolygon', 'GeometryCollection', 'Feature', 7),
          coordinates: tie('value'),
        }),
      ),
    })).value;
    const polygon = fc.record({ type: fc.constantFrom('Polygon', 'MultiPolygon'), coordinates: some });
    const features = fc.array(
      fc.oneof(
        some,
        fc.tuple(fc.oneof(polygon, some), some).map(([geometry, code]) => feature(geometry, code)),
      ),
      {
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(features, some, some, (list, crs, bbox) => {
        const { value, problems } = readGeoJson(
          collection([...list, feature({ type: 'Polygon', coordinates: [square] })], { crs, bbox }),
          options,
        );
        if (value === undefined) expect(problems.some(({ severity }) => severity === 'error')).toBe(true);
        for (const { polygons } of value?.areas ?? [])
          for (const [x, y] of polygons.flat(2)) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['positions', feature({ type: 'Polygon', coordinates: nested(100_000) })],
    ['rings', feature({ type: 'Polygon', coordinates: [[nested(100_000), nested(100_000)]] })],
    ['codes', feature({ type: 'Polygon', coordinates: [square] }, nested(100_000))],
    ['features', nested(100_000)],
  ])('does not go down lists in lists without end, as %s', (_, each) => {
    const { problems } = readGeoJson(
      collection([each, each], { crs: nested(100_000), bbox: nested(100_000) }),
      options,
    );
    expect(problems.length).toBeGreaterThan(0);
  });

  test('does not go down collections in collections without end', () => {
    const [open, close] = ['{"type":"GeometryCollection","geometries":[', ']}'];
    const deep = JSON.parse(open.repeat(50_000) + close.repeat(50_000)) as unknown;
    expect(geoJsonFindings(deep).map(({ rule }) => rule)).toContain('collection-nested');
  });

  test('tells the first of 200,000 mistakes, and their number', () => {
    const wrong = Array.from({ length: 200_000 }, (_, i) => feature(null, String(i)));
    const { value, problems } = readGeoJson(collection(wrong), options);
    expect(value).toBeUndefined();
    expect(problems).toHaveLength(51);
    expect(problems.at(-1)).toMatchObject({
      code: 'problems-omitted',
      severity: 'error',
      params: { code: 'geometry-missing', count: 199_950 },
    });
  });

  test('reads more areas than a function can have arguments', () => {
    const many = Array.from({ length: 150_000 }, (_, i) =>
      feature({ type: 'Polygon', coordinates: [square] }, String(i)),
    );
    expect(readGeoJson(collection(many), options).value?.areas).toHaveLength(150_000);
  });
});
