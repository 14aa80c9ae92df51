import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { areaOf } from '../../../src/io/area-shape.js';
import { type GeoJsonOptions, readGeoJson } from '../../../src/io/geojson.js';
import { projectToPlane } from '../../../src/io/projection.js';
import type { Problem } from '../../../src/model/problem.js';
import { readFeatures } from '../../../src/node/read-features.js';
import { workspaceFiles } from '../../../src/node/workspace-files.js';
import { folderWith } from '../../node/temp-workspace.js';

const DATA = '../shared/data';

async function load(file: string, options: Omit<GeoJsonOptions, 'file'>, folder = DATA) {
  const { value, problems } = await readFeatures({ file }, workspaceFiles([folder]), () => {});
  const read = value === undefined ? undefined : readGeoJson(value, { file, ...options });
  return { value: read?.value, problems: [...problems, ...(read?.problems ?? [])] };
}
const paramsOf = (problems: readonly Problem[], code: string) =>
  problems.flatMap((each) => (each.code === code ? [each.params] : []));

// Counts of DEFECTS.md
describe.skipIf(!existsSync(`${DATA}/leipzig`))('boundaries of four places', () => {
  test('D3/1 and D3/2: Leipzig with swapped axes and a pseudo-area: both are found, the rest is the same ground', async () => {
    const bad = await load('leipzig/BAD_leipzig-districts_latlon-swapped.geojson', { code: 'key', name: 'title' });
    expect(bad.problems.map(({ code, severity }) => `${code} ${severity}`)).toEqual(
      expect.arrayContaining(['geometry-axis-swapped error', 'geometry-pseudo-area warning', 'geometry-winding info']),
    );
    expect(paramsOf(bad.problems, 'geometry-pseudo-area')).toMatchObject([{ area: 'Gesamt' }]);
    const good = await load('leipzig/ortsteile.geojson', { code: 'OT' });
    const total = ({ value }: typeof good) =>
      value?.areas.reduce((sum, { polygons }) => sum + areaOf(polygons), 0) ?? 0;
    expect(bad.value?.areas).toHaveLength(63);
    expect(total(bad) / total(good)).toBeCloseTo(1, 4);
  });

  test('D4/1: Leipzig has 63 districts, all exteriors clockwise', async () => {
    const { value, problems } = await load('leipzig/ortsteile.geojson', { code: 'OT', name: 'Name' });
    expect(value?.crs).toBe('EPSG:4326');
    expect(value?.areas).toHaveLength(63);
    expect(value?.areas[0]).toMatchObject({ code: '00', name: 'Zentrum' });
    expect(paramsOf(problems, 'geometry-winding')).toEqual([{ clockwise: 63, total: 63 }]);
  });

  test('D4/2: Berlin’s boroughs run as the standard asks, and nothing is said of it', async () => {
    const { value, problems } = await load('berlin/lor-districts.geojson', { code: 'id' });
    expect(value?.areas).toHaveLength(12);
    expect(paramsOf(problems, 'geometry-winding')).toEqual([]);
  });

  test('D4/3 and D8/4: Magdeburg has half of its exteriors clockwise, and one hole outside its shell', async () => {
    const { value, problems } = await load('magdeburg/Stadtteile.geojson', { code: 'name' });
    expect(value?.areas).toHaveLength(40);
    expect(paramsOf(problems, 'geometry-ring-invalid')).toEqual([{ area: 'Pechau', reason: 'hole-outside' }]);
    expect(paramsOf(problems, 'geometry-winding')).toEqual([{ clockwise: 20, total: 40 }]);
  });

  test('D5/1: Berlin has one code for two areas of one name, 448 features and 447 codes', async () => {
    const { value, problems } = await load('berlin/lor-planning-areas-until-2020.geojson', {
      code: 'id',
      name: 'name',
    });
    expect(value?.areas).toHaveLength(447);
    const [duplicate, ...others] = problems.filter((p) => p.code === 'geometry-duplicate');
    expect(duplicate).toMatchObject({ severity: 'error', params: { area: '06010102' } });
    expect(others).toEqual([]);
    expect(value?.areas.map(({ code }) => code)).not.toContain('04030417');
  });

  test('D8/1 and D8/2: Germany has 25 features for 16 Länder, and two rings that touch themselves', async () => {
    const { value, problems } = await load('germany/VG5000_Laender_2021.geojson', { code: 'ARS' });
    expect(value?.areas).toHaveLength(16);
    expect(paramsOf(problems, 'geometry-duplicate')).toHaveLength(9);
    expect(paramsOf(problems, 'geometry-ring-invalid')).toEqual([
      { area: '09', reason: 'self-touching' },
      { area: '13', reason: 'self-touching' },
    ]);
  });

  test('D8/3: three of Germany’s municipalities have a ring that is not sound', async () => {
    const { problems } = await load('germany/VG5000_Gemeinden_2021.geojson.gz', { code: 'AGS' });
    const areas = new Set(
      problems.flatMap((each) => (each.code === 'geometry-ring-invalid' ? [JSON.stringify(each.params)] : [])),
    );
    expect(areas.size).toBe(3);
  });
});

test('D5/2: names that stand for several areas are told', async () => {
  const names = [
    ['06010102', 'Schloßstraße'],
    ['04030417', 'Schloßstraße'],
    ['09041403', 'Allende II'],
  ];
  const features = names.map(([code, name], at) => square({ code, name }, 13 + at / 100, 52.5, 0.01));
  const folder = folderWith({ 'a.geojson': JSON.stringify({ type: 'FeatureCollection', features }) });
  const { problems } = await load('a.geojson', { code: 'code', name: 'name' }, folder);
  expect(paramsOf(problems, 'geometry-homonym')).toEqual([
    { names: 1, example: 'Schloßstraße', areas: '06010102, 04030417' },
  ]);
});

test('D7/3: a grid in metres of Europe’s projection is read from GeoJSON, where it says so', async () => {
  const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3035' } };
  const features = [square({ code: '1kmN3097E4102' }, 4_102_000, 3_097_000, 1000)];
  const folder = folderWith({ 'a.geojson': JSON.stringify({ type: 'FeatureCollection', crs, features }) });
  const { value } = await load('a.geojson', { code: 'code' }, folder);
  expect(value?.crs).toBe('EPSG:3035');
  const [east, north] = projectToPlane(value!.crs, value!.areas).areas[0]!.polygons[0]![0]![0]!;
  // Köln’s old town, in zone 32
  expect(Math.abs(east - 356_000)).toBeLessThan(5000);
  expect(Math.abs(north - 5_645_000)).toBeLessThan(6000);
});

function square(properties: object, x: number, y: number, size: number) {
  const ring = [
    [x, y],
    [x + size, y],
    [x + size, y + size],
    [x, y + size],
    [x, y],
  ];
  return { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [ring] } };
}
