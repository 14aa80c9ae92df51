import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/model/problem.js';
import { signedArea } from '../../src/io/area-shape.js';
import { type GeoJsonOptions, readGeoJson } from '../../src/io/geojson.js';

const file = 'a.geojson';
type Coordinates = readonly (readonly number[])[];

/** A counter-clockwise square in Leipzig, in degrees. */
function square(west = 12.3, south = 51.3, size = 0.1): Coordinates {
  const [east, north] = [west + size, south + size];
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

function feature(code: unknown, geometry: unknown, name = `name ${String(code)}`): unknown {
  return Object.freeze({ type: 'Feature', properties: { code, name }, geometry });
}

const polygon = (...rings: unknown[]): unknown => ({ type: 'Polygon', coordinates: rings });

function read(features: readonly unknown[], options: Partial<GeoJsonOptions> = {}, crs?: unknown) {
  const json = Object.freeze({ type: 'FeatureCollection', ...(crs === undefined ? {} : { crs }), features });
  return readGeoJson(json, { file, code: 'code', name: 'name', ...options });
}

const codes = (problems: readonly Problem[]): string[] => problems.map((p) => `${p.code} ${p.severity}`);

describe('readGeoJson', () => {
  test('reads areas with code, name and polygons', () => {
    const { value, problems } = read([feature('00', polygon(square()))]);
    expect(problems).toEqual([]);
    expect(value).toEqual({
      crs: 'EPSG:4326',
      areas: [{ code: '00', name: 'name 00', polygons: [[square()]] }],
    });
  });

  test('reads a code that is a number, the code of the whole, and the feature id where asked for', () => {
    const json = {
      type: 'FeatureCollection',
      features: [{ type: 'Feature', id: 7, properties: { part: ' B1 ' }, geometry: polygon(square()) }],
    };
    const { value } = readGeoJson(json, { file, code: 'id', parent: 'part' });
    expect(value?.areas[0]).toMatchObject({ code: '7', parent: 'B1' });
  });

  test.each([
    [undefined, 'undefined'],
    [null, 'null'],
    ['x', 'x'],
    [[], 'array'],
    [{ type: 'Topology' }, 'Topology'],
    [{ type: 'FeatureCollection', features: [] }, 'FeatureCollection (0)'],
  ])('refuses what is no collection of features: %j', (json, received) => {
    expect(readGeoJson(json, { file, code: 'code' })).toEqual({
      value: undefined,
      problems: [{ code: 'geometry-not-geojson', severity: 'error', place: { file }, params: { received } }],
    });
  });

  test('says once that no feature has the property, and else which have not', () => {
    expect(read([feature('1', polygon(square())), feature('2', polygon(square()))], { code: 'OT' }).problems).toEqual([
      { code: 'geometry-code-missing', severity: 'error', place: { file }, params: { property: 'OT' } },
    ]);
    const { value, problems } = read([feature('1', polygon(square())), feature(' ', polygon(square()))]);
    expect(value?.areas).toHaveLength(1);
    expect(problems).toMatchObject([{ code: 'geometry-code-missing', place: { path: 'features[1]' } }]);
  });

  test('reports a code that occurs twice and keeps the first', () => {
    const { value, problems } = read([feature('1', polygon(square())), feature('1', polygon(square(12.4)))]);
    expect(value?.areas).toHaveLength(1);
    expect(problems).toMatchObject([
      { code: 'geometry-duplicate', severity: 'error', place: { path: 'features[1]' }, params: { area: '1' } },
    ]);
  });

  test('reports areas without geometry or with one that is no ground', () => {
    const { problems } = read([
      feature('1', null),
      feature('2', { type: 'Point', coordinates: [12, 51] }),
      feature('3', { type: 'MultiPolygon', coordinates: [] }),
      feature('4', polygon(square())),
    ]);
    expect(problems.map((p) => [p.code, p.params])).toEqual([
      ['geometry-missing', { area: '1' }],
      ['geometry-type-unsupported', { area: '2', received: 'Point' }],
      ['geometry-missing', { area: '3' }],
    ]);
  });

  test('closes an open ring and says so', () => {
    const { value, problems } = read([feature('1', polygon(square().slice(0, -1)))]);
    expect(value?.areas[0]?.polygons).toEqual([[square()]]);
    expect(codes(problems)).toEqual(['geometry-ring-invalid warning']);
    expect(problems[0]?.params).toEqual({ area: '1', reason: 'unclosed' });
  });

  test('does not use rings of too few points or of what is no number', () => {
    const bad = [
      [12, 51],
      [NaN, 51],
      [12, 52],
      [12, 51],
    ];
    const { value, problems } = read([
      feature('1', polygon(square(), square().slice(0, 2))),
      feature('2', polygon(bad)),
      feature('3', polygon([['12', '51']])),
    ]);
    expect(value?.areas.map((area) => area.code)).toEqual(['1']);
    expect(value?.areas[0]?.polygons).toEqual([[square()]]);
    expect(problems.map((p) => [p.severity, p.code, p.params])).toEqual([
      ['warning', 'geometry-ring-invalid', { area: '1', reason: 'too-few-points' }],
      ['error', 'geometry-ring-invalid', { area: '2', reason: 'not-finite' }],
      ['error', 'geometry-missing', { area: '2' }],
      ['error', 'geometry-ring-invalid', { area: '3', reason: 'not-finite' }],
      ['error', 'geometry-missing', { area: '3' }],
    ]);
  });

  test('leaves out a hole that lies outside its exterior', () => {
    const { value, problems } = read([feature('1', polygon(square(), square(12.32, 51.32, 0.02), square(13, 51.3)))]);
    expect(value?.areas[0]?.polygons[0]).toHaveLength(2);
    expect(problems.at(0)?.params).toEqual({ area: '1', reason: 'hole-outside' });
  });

  test('ignores heights', () => {
    const high = square().map((position) => [...position, 110]);
    expect(read([feature('1', polygon(high))]).value?.areas[0]?.polygons).toEqual([[square()]]);
  });

  test('turns exteriors counter-clockwise and holes clockwise, and counts what it found', () => {
    const clockwise = [...square()].reverse();
    const { value, problems } = read([
      feature('1', polygon(clockwise, square(12.32, 51.32, 0.02))),
      feature('2', polygon(square(12.5))),
    ]);
    for (const area of value?.areas ?? []) {
      for (const [exterior, ...holes] of area.polygons) {
        expect(signedArea(exterior!)).toBeGreaterThan(0);
        for (const hole of holes) expect(signedArea(hole)).toBeLessThan(0);
      }
    }
    expect(problems).toEqual([
      { code: 'geometry-winding', severity: 'info', place: { file }, params: { clockwise: 1, total: 2 } },
    ]);
  });

  test('finds latitude before longitude, and sets it right', () => {
    const swapped = square().map(([x, y]) => [y!, x!]);
    const { value, problems } = read([feature('1', polygon(swapped))]);
    expect(problems[0]).toEqual({
      code: 'geometry-axis-swapped',
      severity: 'error',
      place: { file },
      params: { bbox: '51.3, 12.3, 51.4, 12.4' },
    });
    expect(value?.areas[0]?.polygons).toEqual([[square()]]);
  });

  test('takes latitude before longitude without a word where the caller said so', () => {
    const swapped = square().map(([x, y]) => [y!, x!]);
    const { value, problems } = read([feature('1', polygon(swapped))], { axisOrder: 'lat-lon' });
    expect(codes(problems)).toEqual([]);
    expect(value?.areas[0]?.polygons).toEqual([[square()]]);
  });

  test('leaves out an area that covers all others, and says which', () => {
    const parts = [0, 1, 2, 3].map((i) => feature(`0${i}`, polygon(square(12.3 + i * 0.1))));
    const all = [
      [12.3, 51.3],
      [12.7, 51.3],
      [12.7, 51.4],
      [12.3, 51.4],
      [12.3, 51.3],
    ];
    const { value, problems } = read([feature('XX', polygon(all), 'Gesamt'), ...parts]);
    expect(value?.areas.map((area) => area.code)).toEqual(['00', '01', '02', '03']);
    expect(problems).toMatchObject([{ code: 'geometry-pseudo-area', severity: 'warning', params: { area: 'Gesamt' } }]);
    expect((problems[0]?.params as { share: number }).share).toBeCloseTo(1, 6);
  });

  test('finds boundaries that cross or touch themselves, and keeps them', () => {
    const bow = [
      [12.3, 51.3],
      [12.4, 51.4],
      [12.4, 51.3],
      [12.3, 51.4],
      [12.3, 51.3],
    ];
    const pinched = [
      [12, 51.3],
      [12.1, 51.4],
      [12.2, 51.3],
      [12.2, 51.5],
      [12.1, 51.4],
      [12, 51.5],
      [12, 51.3],
    ];
    const spike = [...square(12.5).slice(0, 2), [12.7, 51.3], ...square(12.5).slice(1)];
    const { value, problems } = read([
      feature('1', polygon(bow)),
      feature('2', polygon(pinched)),
      feature('3', polygon(spike)),
    ]);
    expect(value?.areas).toHaveLength(3);
    expect(problems.flatMap((p) => (p.code === 'geometry-ring-invalid' ? [[p.severity, p.params]] : []))).toEqual([
      ['warning', { area: '1', reason: 'self-crossing' }],
      ['info', { area: '2', reason: 'self-touching' }],
      ['info', { area: '3', reason: 'self-touching' }],
    ]);
  });

  test('finds a hole that crosses its exterior, not one that touches it in a point', () => {
    const crossing = square(12.38, 51.32, 0.03);
    const touching = [
      [12.3, 51.3],
      [12.34, 51.32],
      [12.32, 51.34],
      [12.3, 51.3],
    ];
    const { problems } = read([feature('1', polygon(square(), crossing)), feature('2', polygon(square(), touching))]);
    expect(problems.flatMap((p) => (p.code === 'geometry-ring-invalid' ? [p.params] : []))).toEqual([
      { area: '1', reason: 'self-crossing' },
    ]);
  });

  test('gives up on a boundary that is made to be slow to search', () => {
    const ring = Array.from({ length: 20_001 }, (_, i) => [12 + (i % 2) * 0.5, 51 + i * 1e-5]);
    const { problems } = read([feature('1', polygon([...ring, ring[0]]))]);
    expect(problems[0]?.params).toEqual({ area: '1', reason: 'unchecked' });
  });

  test('reads what is not quite GeoJSON, and says each rule once', () => {
    const odd = {
      type: 'Feature',
      id: {},
      coordinates: [],
      properties: { code: '2' },
      geometry: polygon(square(12.4)),
    };
    const { value, problems } = read([
      { ...(odd as object), properties: { code: '1' }, geometry: polygon(square()) },
      odd,
    ]);
    expect(value?.areas).toHaveLength(2);
    expect(problems.map(({ severity, place, params }) => [severity, place.path, params])).toEqual([
      ['info', 'features[0].id', { rule: 'id', count: 2 }],
      ['info', 'features[0].coordinates', { rule: 'foreign-member', count: 2 }],
    ]);
  });

  test('says which names stand for several areas', () => {
    const { problems } = read([feature('1', polygon(square()), 'Mitte'), feature('2', polygon(square(12.4)), 'Mitte')]);
    expect(problems).toEqual([
      {
        code: 'geometry-homonym',
        severity: 'info',
        place: { file },
        params: { names: 1, example: 'Mitte', areas: '1, 2' },
      },
    ]);
  });

  test('keeps a large area beside small ones, also one that surrounds them', () => {
    const hole = [...square(12.4, 51.4, 0.1)].reverse();
    const inside = [feature('2', polygon(square(12.4, 51.4, 0.05))), feature('3', polygon(square(12.45, 51.4, 0.05)))];
    const { value, problems } = read([feature('1', polygon(square(12, 51, 1), hole)), ...inside]);
    expect(value?.areas).toHaveLength(3);
    expect(problems).toEqual([]);
  });
});

const hint = '../shared/data/conformance/geo/geojsonhint';
describe.skipIf(!existsSync(hint))('readGeoJson on geojsonhint', () => {
  const bad = existsSync(hint) ? readdirSync(`${hint}/bad`).filter((name) => name.endsWith('.geojson')) : [];
  test.each(bad.filter((name) => name !== 'bad-json.geojson'))('refuses %s', (name) => {
    const json = JSON.parse(readFileSync(`${hint}/bad/${name}`, 'utf8')) as unknown;
    const { value, problems } = readGeoJson(json, { file: name, code: 'id' });
    expect(value).toBeUndefined();
    expect(problems.some((p) => p.severity === 'error')).toBe(true);
  });

  test.each(['good-polygon', 'multipolygon'])('reads the polygons of %s', (name) => {
    const geometry = JSON.parse(readFileSync(`${hint}/good/${name}.geojson`, 'utf8')) as unknown;
    const { value, problems } = read([feature('1', geometry)]);
    expect(value?.areas).toHaveLength(1);
    expect(codes(problems).filter((code) => code.includes('ring'))).toEqual([]);
  });

  test.each(['bad-polygonloop', 'different-first-last', 'short-linearring'])(
    'finds what is wrong with the rings of %s',
    (name) => {
      const json = JSON.parse(readFileSync(`${hint}/bad/${name}.geojson`, 'utf8')) as { geometry?: unknown };
      const { problems } = read([feature('1', json.geometry ?? json)]);
      expect(codes(problems).some((code) => code.startsWith('geometry-ring-invalid'))).toBe(true);
    },
  );
});
