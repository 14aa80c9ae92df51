import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readKomMonitorIndicator } from '../../src/io/kommonitor.js';
import { komMonitorMetadata } from '../../src/io/kommonitor-metadata.js';
import { writeKomMonitorIndicator } from '../../src/io/kommonitor-writer.js';
import { GrowingDimension, TableBuilder } from '../../src/io/table-builder.js';
import { observationStatus, stateOf } from '../../src/model/observation-status.js';

const point = { type: 'Point', coordinates: [12, 51] };
const feature = (properties: object) => ({ type: 'Feature', geometry: point, properties });
const read = (features: unknown, overview?: object) =>
  readKomMonitorIndicator(
    JSON.stringify({ type: 'FeatureCollection', features }),
    'a.json',
    overview && JSON.stringify(overview),
  );

describe('an indicator of KomMonitor', () => {
  test('has a date in each property of values, and null for what is missing', () => {
    const overview = {
      indicatorName: 'Arbeitslose',
      unit: 'Anzahl',
      interpretation: 'Lesehilfe',
      metadata: { description: 'Was es ist', datasource: 'BA', lastUpdate: '2025-01-31' },
    };
    const { value, problems } = read(
      [
        feature({
          ID: '01',
          NAME: 'Mitte',
          validStartDate: '2000-01-01',
          'DATE_2023-12-31': 4.5,
          'DATE_2024-12-31': null,
        }),
        feature({ ID: 2, NAME: 'Nord', 'DATE_2023-12-31': 0 }),
      ],
      overview,
    );
    expect(problems.map(({ code }) => code)).toEqual(['format-found']);
    expect(value?.dimensions.map(({ categories }) => categories.map(({ code }) => code))).toEqual([
      ['01', '2'],
      ['2023-12-31', '2024-12-31'],
    ]);
    expect([...(value?.values ?? [])]).toEqual([4.5, NaN, 0]);
    expect([...(value?.statuses ?? [])].map(stateOf)).toEqual(['ok', 'missing', 'ok']);
    expect(value?.metadata).toEqual({
      title: 'Arbeitslose',
      unit: 'Anzahl',
      source: 'BA',
      asOf: '2025-01-31',
      notes: ['Was es ist', 'Lesehilfe'],
    });
  });

  test('names every flaw with its path', () => {
    const { value, problems } = read([
      feature({ NAME: 'ohne' }),
      feature({ ID: '01', 'DATE_2023-12-31': '5' }),
      feature({ ID: '01' }),
      feature({ ID: '02', 'DATE_2023-02-30': 5 }),
    ]);
    expect(value).toBeUndefined();
    expect(problems.map(({ code, place }) => [code, place.path])).toEqual([
      ['value-missing', 'features[0].properties'],
      ['value-unexpected', 'features[1].properties.DATE_2023-12-31'],
      ['id-duplicate', 'features[2].properties'],
      ['value-unexpected', 'features[3].properties.DATE_2023-02-30'],
    ]);
  });

  test('is written so that it comes back, but for what is secret', () => {
    const [area, time] = [new GrowingDimension('area', '', 'area'), new GrowingDimension('time', '', 'time')];
    const builder = new TableBuilder([area, time]);
    const push = (code: string, period: string, value: number, status: number): void =>
      builder.push(
        [area.at(code, () => ({ label: `Ort ${code}` })), time.at(period, () => ({ label: period }))],
        value,
        status,
        0,
      );
    push('01', '2023', 5, 0);
    push('01', '2024-06', NaN, observationStatus('suppressed'));
    push('ohne Geometrie', '2023', 7, 0);
    const written = writeKomMonitorIndicator(builder.build({ notes: [] }), new Map([['01', point]]));
    expect(written.features).toEqual([
      feature({ ID: '01', NAME: 'Ort 01', 'DATE_2023-12-31': 5, 'DATE_2024-06-30': null }),
    ]);
    const back = readKomMonitorIndicator(JSON.stringify(written), 'a.json').value;
    expect([...(back?.values ?? [])]).toEqual([5, NaN]);
  });

  test('has metadata that come back, with licence and notes in one note', () => {
    const table = { source: 'BA', asOf: '2025-01-31', licence: 'dl-de/by-2-0', notes: ['Ab 2016 neu abgegrenzt'] };
    const about = {
      name: 'Arbeitslose',
      description: 'Was es ist',
      unit: 'Anzahl',
      contact: 'Amt',
      updateInterval: 'YEARLY',
    } as const;
    const written = komMonitorMetadata(table, about);
    expect(written.metadata.note).toBe('dl-de/by-2-0\nAb 2016 neu abgegrenzt');
    const overview = { ...written, indicatorName: written.datasetName };
    const { value } = read([feature({ ID: '01', 'DATE_2023-12-31': 1 })], overview);
    expect(value?.metadata).toMatchObject({ title: 'Arbeitslose', unit: 'Anzahl', source: 'BA', asOf: '2025-01-31' });
  });

  test('is not written of a table with more than areas and periods', () => {
    const time = new GrowingDimension('time', '', 'time');
    const builder = new TableBuilder([time]);
    expect(() => writeKomMonitorIndicator(builder.build({ notes: [] }), new Map())).toThrow('invalid table: time');
  });

  test('never makes the reader stop, whatever stands in it', () => {
    const key = fc.constantFrom('ID', 'NAME', 'DATE_2024-12-31', 'DATE_2024-13-31', '__proto__');
    const own = fc.dictionary(key, fc.jsonValue()).map(feature);
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.array(fc.oneof(own, fc.jsonValue()))), (features) => {
        const { value, problems } = read(features);
        expect(value !== undefined || problems.some(({ severity }) => severity === 'error')).toBe(true);
      }),
    );
  });
});
