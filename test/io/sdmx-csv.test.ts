import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSdmxCsv } from '../../src/io/sdmx-csv.js';
import { writeSdmxCsv } from '../../src/io/sdmx-csv-writer.js';
import { GrowingDimension, TableBuilder } from '../../src/io/table-builder.js';
import { flagsOf, hasValue, observationStatus, stateOf } from '../../src/model/observation-status.js';

const codes = (text: string) => readSdmxCsv(text, 'a.csv').problems.map(({ code }) => code);

describe('an SDMX-CSV file', () => {
  test('of version 1 has its dimensions before the value and its attributes behind', () => {
    const { value, problems } = readSdmxCsv(
      'DATAFLOW,FREQ,REF_AREA,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT\nA:B(1.0),A,DE,2024,12.5,P,PS\nA:B(1.0),A,AT,2024,,Q,PS\n',
      'a.csv',
    );
    expect(value?.dimensions.map(({ id, role }) => [id, role])).toEqual([
      ['FREQ', 'category'],
      ['REF_AREA', 'area'],
      ['TIME_PERIOD', 'time'],
    ]);
    expect([...(value?.values ?? [])]).toEqual([12.5, NaN]);
    const states = [...(value?.statuses ?? [])].map((status) => [stateOf(status), ...flagsOf(status)].join('+'));
    expect(states).toEqual(['ok+provisional', 'suppressed']);
    expect(problems.find(({ code }) => code === 'sdmx-dimensions-found')?.params).toEqual({
      dimensions: 'FREQ, REF_AREA, TIME_PERIOD',
    });
  });

  test('has names in the same cell or in a column of their own', () => {
    const both = 'STRUCTURE;STRUCTURE_ID;ACTION;GEO: Land;OBS_VALUE: Wert\ndataflow;X;I;DE: Deutschland;12,4\n';
    const apart =
      'STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,GEO,Land,OBS_VALUE,Wert\ndataflow,X,N,I,DE,Deutschland,12.4,\n';
    for (const text of [both, apart]) {
      const { value } = readSdmxCsv(text, 'a.csv');
      expect(value?.dimensions[0]).toMatchObject({ label: 'Land', categories: [{ code: 'DE', label: 'Deutschland' }] });
      expect([...(value?.values ?? [])]).toEqual([12.4]);
    }
  });

  test('that deletes, has no measure, or has texts for values is refused', () => {
    const head = 'STRUCTURE,STRUCTURE_ID,ACTION,GEO,OBS_VALUE\n';
    expect(codes(`${head}dataflow,X,D,DE,1\n`)).toContain('format-unsupported');
    expect(codes('STRUCTURE,STRUCTURE_ID,ACTION,GEO\ndataflow,X,I,DE\n')).toEqual(['column-missing']);
    expect(codes(`${head}dataflow,X,I,DE,viel\n`)).toEqual(['number-unreadable']);
    expect(codes(head)).toEqual(['rows-none']);
  });

  test('with a status that is not known keeps its number, and warns', () => {
    const { value, problems } = readSdmxCsv('DATAFLOW,GEO,OBS_VALUE,OBS_STATUS\nX,DE,1,Z\n', 'a.csv');
    expect([...(value?.values ?? [])]).toEqual([1]);
    expect(problems.at(-1)).toMatchObject({ code: 'sign-unknown', severity: 'warning', params: { sign: 'Z' } });
  });

  test('never makes the reader stop, whatever stands in it', () => {
    const cell = fc.oneof(
      fc.constantFrom('STRUCTURE[;]', 'OBS_VALUE', 'ACTION', 'I', 'D', '1', ': ', '"', '[', ''),
      fc.string(),
    );
    const row = fc.array(cell, { maxLength: 6 }).map((cells) => cells.join(','));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
        const { value, problems } = readSdmxCsv(
          ['STRUCTURE,STRUCTURE_ID,ACTION,A,OBS_VALUE', ...rows].join('\n'),
          'a.csv',
        );
        expect(value !== undefined || problems.some(({ severity }) => severity === 'error')).toBe(true);
      }),
    );
  });
});

describe('a table as SDMX-CSV', () => {
  const written = (status: number, value: number): string => {
    const [area, time] = [
      new GrowingDimension('KREISE', 'Kreise', 'area'),
      new GrowingDimension('zeit', 'Zeit', 'time'),
    ];
    const builder = new TableBuilder([area, time]);
    builder.push([area.at('=1+1', () => ({ label: '' })), time.at('2024', () => ({ label: '' }))], value, status, 2);
    return writeSdmxCsv(builder.build({ notes: [] }), 'CITY:POP(1.0.0)');
  };

  test('names area and time as SDMX does, and is safe to open in a spreadsheet', () => {
    expect(written(observationStatus('suppressed', 'estimated'), NaN)).toBe(
      'STRUCTURE[;],STRUCTURE_ID,ACTION,REF_AREA,TIME_PERIOD,OBS_VALUE,OBS_STATUS[]\n' +
        "dataflow,CITY:POP(1.0.0),I,'=1+1,2024,,Q;E\n",
    );
  });

  test('comes back with its numbers and what the code list can say of them', () => {
    for (const status of [
      observationStatus('ok'),
      observationStatus('ok', 'break', 'provisional'),
      observationStatus('missing'),
      observationStatus('suppressed'),
      observationStatus('not-applicable', 'unreliable'),
    ]) {
      const value = hasValue(status) ? 1.25 : NaN;
      const back = readSdmxCsv(written(status, value), 'a.csv').value;
      expect([...(back?.statuses ?? [])]).toEqual([status]);
      expect([...(back?.values ?? [])]).toEqual([value]);
    }
  });
});
