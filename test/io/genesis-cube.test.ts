import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readGenesisCube } from '../../src/io/genesis-cube.js';
import { tableCube } from '../../src/io/table-cube.js';
import { flagsOf, stateOf } from '../../src/model/observation-status.js';

const HEAD = `* export
K;DQ;FACH-SCHL
D;47414BJ002
K;DQ-ERH;FACH-SCHL
D;47414
K;DQA;NAME;RHF-BSR;RHF-ACHSE
D;KREISE;1;1
K;DQZ;NAME;ZI-RHF-BSR;ZI-RHF-ACHSE
D;JAHR;2;2
K;DQI;NAME;ME-NAME;DST
D;UMS103;2015=100;FEST
K;QEI;FACH-SCHL;ZI-WERT;WERT;QUALITAET;GESPERRT;WERT-VERFAELSCHT
`;

describe('a cube file of GENESIS', () => {
  test('keeps quality, lock and perturbation', () => {
    const rows = ['136.6;p;;0.0', '0;-;;0.0', '0;.;;0.0', '5;e;G;0.0', '7;e;;1.0', '0;/;;0.0'];
    const { value } = readGenesisCube(HEAD + rows.map((row, i) => `D;0511${i};2024;${row}`).join('\n'), 'a.csv');
    expect([...(value?.values ?? [])]).toEqual([136.6, 0, NaN, NaN, 7, NaN]);
    expect([...(value?.statuses ?? [])].map((status) => [stateOf(status), ...flagsOf(status)].join('+'))).toEqual([
      'ok+provisional',
      'ok',
      'suppressed+protected-at-source',
      'suppressed+protected-at-source',
      'ok+protected-at-source',
      'missing+unreliable',
    ]);
    expect(value?.dimensions.map(({ id, role }) => [id, role])).toEqual([
      ['KREISE', 'area'],
      ['time', 'time'],
      ['measure', 'category'],
    ]);
  });

  test('with a line of another width, or without cells, is refused', () => {
    const codes = (text: string) => readGenesisCube(text, 'a.csv').problems.map(({ code, place }) => [code, place.row]);
    expect(codes(`${HEAD}D;05111;2024;5;e\n`)).toEqual([['row-width', 12]]);
    expect(codes(HEAD)).toEqual([['rows-none', undefined]]);
    expect(codes('K;DQ;FACH-SCHL\nD;1\n')).toEqual([['value-missing', undefined]]);
    expect(codes('K;QEI;WERT\n')).toEqual([['column-missing', 1]]);
  });

  test('never makes the reader stop, whatever stands in it', () => {
    const cell = fc.oneof(fc.constantFrom('K', 'D', 'QEI', 'DQA', 'DQI', '5', '2024', '"', '-'), fc.string());
    const row = fc.array(cell, { maxLength: 7 }).map((cells) => cells.join(';'));
    fc.assert(
      fc.property(fc.boolean(), fc.array(row, { maxLength: 8 }), (withHead, rows) => {
        const { value, problems } = readGenesisCube((withHead ? HEAD : '') + rows.join('\n'), 'a.csv');
        expect(value !== undefined || problems.some(({ severity }) => severity === 'error')).toBe(true);
      }),
    );
  });
});

const real = '../shared/data/destatis/restatis_cubefile_47414BJ002.csv';

describe.skipIf(!existsSync(real))('a real cube file', () => {
  test('has 313 provisional values, each once', () => {
    const { value } = readGenesisCube(readFileSync(real, 'utf8'), real);
    expect(value?.values).toHaveLength(313);
    expect([...(value?.statuses ?? [])].every((status) => flagsOf(status).join() === 'provisional')).toBe(true);
    // added up with another program from the sixth column
    expect(value?.values.reduce((sum, each) => sum + each, 0)).toBeCloseTo(42_096.9, 1);
    expect(value?.metadata).toEqual({ title: '47414', unit: '2015=100', notes: [] });
    expect(tableCube(value!, real).problems).toEqual([]);
  });
});
