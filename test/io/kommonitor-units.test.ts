import { describe, expect, test } from 'vitest';
import { readKomMonitorUnit, writeKomMonitorUnit } from '../../src/io/kommonitor-units.js';
import { areaHierarchy } from '../../src/model/area.js';

const square = (x: number) => ({
  type: 'Polygon',
  coordinates: [
    [
      [12 + x, 51],
      [12.1 + x, 51],
      [12.1 + x, 51.1],
      [12 + x, 51.1],
      [12 + x, 51],
    ],
  ],
});
const feature = (x: number, properties: object) => ({ type: 'Feature', geometry: square(x), properties });
const collection = (...features: readonly object[]) => ({ type: 'FeatureCollection', features });

// Mitte was divided when 2021 began
const all = collection(
  feature(0, { ID: '01', NAME: 'Mitte', validStartDate: '2000-01-01', validEndDate: '2020-12-31' }),
  feature(0, { ID: '01', NAME: 'Mitte-Nord', validStartDate: '2021-01-01', validEndDate: null }),
  feature(0.1, { ID: '02', NAME: 'Mitte-Süd', validStartDate: '2021-01-01' }),
);

describe('a spatial unit of KomMonitor', () => {
  test('has the areas that are valid on a day, with the time they are valid', () => {
    const { value, problems } = readKomMonitorUnit(all, 'a.json', '2024-12-31');
    expect(problems).toEqual([]);
    expect(value?.geometry.areas.map(({ code, name }) => [code, name])).toEqual([
      ['01', 'Mitte-Nord'],
      ['02', 'Mitte-Süd'],
    ]);
    expect([...(value?.validity ?? [])]).toEqual([
      ['01', { validFrom: '2021-01-01' }],
      ['02', { validFrom: '2021-01-01' }],
    ]);
    const before = readKomMonitorUnit(all, 'a.json', '2020-12-31').value;
    expect(before?.geometry.areas.map(({ name }) => name)).toEqual(['Mitte']);
    expect(before?.validity.get('01')).toEqual({ validFrom: '2000-01-01', validUntil: '2020-12-31' });
  });

  test('of all times has an area twice, which is told', () => {
    expect(readKomMonitorUnit(all, 'a.json').problems.map(({ code }) => code)).toContain('geometry-duplicate');
  });

  test('is refused for dates that are none, where nothing is valid, and where it is no GeoJSON', () => {
    const problems = (json: unknown, day?: string) =>
      readKomMonitorUnit(json, 'a.json', day).problems.map(({ code, place }) => [code, place.path]);
    expect(problems(collection(feature(0, { ID: '01', NAME: 'N', validStartDate: '2021-02-30' })))).toEqual([
      ['value-unexpected', 'features[0].properties.validStartDate'],
    ]);
    expect(problems(all, '1999-12-31')).toEqual([['rows-none', undefined]]);
    expect(problems({ type: 'Point' })).toEqual([['geometry-not-geojson', undefined]]);
  });

  test('is written from the areas of a level, and read again the same', () => {
    const level = (id: string) => ({ id, label: { de: id }, plural: { de: id } });
    const areas = areaHierarchy(
      [level('stadt'), level('ot')],
      [
        { code: 'S', name: 'Stadt', level: 'stadt' },
        { code: '01', name: 'Nord', level: 'ot', parent: 'S' },
        { code: '02', name: 'Süd', level: 'ot', parent: 'S', validFrom: '2021-01-01', validUntil: '2030-12-31' },
        { code: '03', name: 'ohne Grenzen', level: 'ot', parent: 'S' },
      ],
      '2020-01-01',
    );
    const shapes = new Map([
      ['S', square(0)],
      ['01', square(0)],
      ['02', square(0.1)],
    ]);
    const written = writeKomMonitorUnit(areas, 'ot', shapes);
    expect(written.features.map(({ properties }) => properties)).toEqual([
      { ID: '01', NAME: 'Nord', validStartDate: '2020-01-01', validEndDate: null },
      { ID: '02', NAME: 'Süd', validStartDate: '2021-01-01', validEndDate: '2030-12-31' },
    ]);
    const { value, problems } = readKomMonitorUnit(JSON.parse(JSON.stringify(written)), 'a.json');
    expect(problems).toEqual([]);
    expect(value?.geometry.areas.map(({ code, name }) => [code, name])).toEqual([
      ['01', 'Nord'],
      ['02', 'Süd'],
    ]);
    expect(value?.validity.get('02')).toEqual({ validFrom: '2021-01-01', validUntil: '2030-12-31' });
    expect(() => writeKomMonitorUnit(areas, 'viertel', shapes)).toThrow(/unknown level: viertel/);
  });
});
