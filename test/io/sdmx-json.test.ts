import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSdmxJson } from '../../src/io/sdmx-json.js';
import { stateOf } from '../../src/model/observation-status.js';

const values = (...ids: readonly string[]) => ids.map((id) => ({ id, name: `Name ${id}` }));
const structure = {
  name: 'Einwohner',
  dimensions: {
    dataSet: [{ id: 'FREQ', values: values('A') }],
    series: [{ id: 'REF_AREA', name: 'Gebiet', values: values('DE', 'AT') }],
    observation: [{ id: 'TIME_PERIOD', values: values('2023', '2024') }],
  },
  measures: { observation: [{ id: 'OBS_VALUE' }] },
  attributes: { observation: [{ id: 'OBS_STATUS', values: values('A', 'Q') }] },
};
const series = { '0': { observations: { '0': [5, 0], '1': ['6.5'] } }, '1': { observations: { '1': [null, 1] } } };
const message = { data: { structures: [structure], dataSets: [{ structure: 0, action: 'Merge', series }] } };
const read = (json: unknown) => readSdmxJson(JSON.stringify(json), 'a.json');

describe('an SDMX-JSON message', () => {
  test('is a table with the status of each observation', () => {
    const [table] = read(message).value ?? [];
    expect(table?.dimensions.map(({ id, role }) => [id, role])).toEqual([
      ['FREQ', 'category'],
      ['REF_AREA', 'area'],
      ['TIME_PERIOD', 'time'],
    ]);
    expect([...(table?.values ?? [])]).toEqual([5, 6.5, NaN]);
    expect([...(table?.statuses ?? [])].map(stateOf)).toEqual(['ok', 'ok', 'suppressed']);
    expect([...(table?.columns[1] ?? [])]).toEqual([0, 0, 1]);
    expect(table?.metadata.title).toBe('Einwohner');
  });

  test('of version 1 has its one structure beside the data', () => {
    expect(read({ structure, dataSets: message.data.dataSets }).value).toEqual(read(message).value);
    expect(read({ data: { structure, dataSets: message.data.dataSets } }).value).toEqual(read(message).value);
  });

  test('with a key outside its structure is refused with the place', () => {
    const outside = { ...message.data, dataSets: [{ structure: 0, series: { '2': { observations: {} } } }] };
    expect(read({ data: outside }).problems).toMatchObject([
      { code: 'value-unexpected', place: { path: 'dataSets[0].series' } },
    ]);
  });

  test('without data, or to delete them, is refused', () => {
    expect(read({ data: { codelists: [] } }).problems[0]?.code).toBe('format-unsupported');
    const deleting = { ...message.data, dataSets: [{ structure: 0, action: 'Delete', series }] };
    expect(read({ data: deleting }).problems[0]?.code).toBe('format-unsupported');
  });

  test('never makes the reader stop, whatever stands in it', () => {
    const name = fc.constantFrom('structure', 'series', 'observations', 'action', '0', '0:0', '__proto__');
    const dataSet = fc.dictionary(name, fc.oneof(fc.jsonValue(), fc.constant(series), fc.nat(3)));
    fc.assert(
      fc.property(
        fc.array(fc.oneof(dataSet, fc.jsonValue()), { maxLength: 3 }),
        fc.oneof(fc.jsonValue(), fc.constant(structure)),
        (dataSets, own) => {
          const { value, problems } = read({ data: { structures: [own], dataSets } });
          expect(value !== undefined || problems.some(({ severity }) => severity === 'error')).toBe(true);
        },
      ),
    );
  });
});
