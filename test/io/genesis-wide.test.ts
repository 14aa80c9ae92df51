import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readGenesisWide } from '../../src/io/genesis-wide.js';
import { tableCube } from '../../src/io/table-cube.js';
import { decodeText } from '../../src/io/text.js';
import { stateOf } from '../../src/model/observation-status.js';

const FILE = `GENESIS-Tabelle: 12612-0002;;;;
Lebendgeborene: Deutschland, Monate, Geschlecht;;;;
Statistik der Geburten;;;;
Lebendgeborene (Anzahl);;;;
;;männlich;weiblich;Insgesamt
2022;April;28864;27130;55994
2022;Mai;...;...;...
__________;;;;
"Eine Anmerkung
über zwei Zeilen";;;;
© Statistisches Bundesamt (Destatis), 2022;;;;
Stand: 28.07.2022 / 20:34:46;;;;
`;

describe('a classic table of GENESIS', () => {
  test('has months of year and name, and what will come later', () => {
    const { value, problems } = readGenesisWide(FILE, 'a.csv');
    expect(problems.map(({ code }) => code)).toEqual(['format-found']);
    expect(value?.dimensions.map(({ role, categories }) => [role, categories.map(({ code }) => code)])).toEqual([
      ['time', ['2022-04', '2022-05']],
      ['category', ['männlich', 'weiblich', 'Insgesamt']],
    ]);
    expect([...(value?.statuses ?? [])].map(stateOf).slice(2, 4)).toEqual(['ok', 'not-yet-available']);
    expect([...(value?.row ?? [])]).toEqual([6, 6, 6, 7, 7, 7]);
  });

  test('says its unit, source and date, and keeps its notes', () => {
    expect(readGenesisWide(FILE, 'a.csv').value?.metadata).toEqual({
      title: '12612-0002: Lebendgeborene: Deutschland, Monate, Geschlecht',
      unit: 'Anzahl',
      source: 'Statistisches Bundesamt (Destatis), 2022',
      asOf: '2022-07-28',
      notes: ['Statistik der Geburten', 'Lebendgeborene (Anzahl)', 'Eine Anmerkung\nüber zwei Zeilen'],
    });
  });

  test('with a key beside the name has areas, however few the headings', () => {
    const text =
      'Tabelle: 12411-01\nBevölkerung\n;;;männlich;weiblich\n31.12.2023;05111;Düsseldorf;5;6\n;05112;Duisburg;7;.\n';
    const { value } = readGenesisWide(text, 'a.csv');
    expect(value?.dimensions.map(({ role, categories }) => [role, categories.map(({ code }) => code)])).toEqual([
      ['time', ['2023-12-31']],
      ['area', ['05111', '05112']],
      ['category', ['männlich', 'weiblich']],
    ]);
    expect([...(value?.values ?? [])]).toEqual([5, 6, 7, NaN]);
  });

  test('without headings, or without rows, is no table', () => {
    for (const text of ['Tabelle: 1\nnichts\n', 'Tabelle: 1\n;a;b\n', 'Tabelle: 1\n;a\n____\nx;1\n'])
      expect(readGenesisWide(text, 'a.csv').problems.map(({ code }) => code)).toEqual(['table-not-found']);
  });

  test('with an unknown sign is refused, with the sign and its line', () => {
    const { value, problems } = readGenesisWide(FILE.replace('27130', '**'), 'a.csv');
    expect(value).toBeUndefined();
    expect(problems).toMatchObject([{ code: 'sign-unknown', params: { sign: '**' }, place: { row: 6 } }]);
  });

  test('never makes the reader stop, whatever stands in it', () => {
    const cell = fc.oneof(fc.constantFrom('', '2024', 'Mai', '05111', '-', '__________', '"'), fc.string());
    const row = fc.array(cell, { maxLength: 6 }).map((cells) => cells.join(';'));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
        const { value, problems } = readGenesisWide(['Tabelle: 1', ...rows].join('\n'), 'a.csv');
        expect(value !== undefined || problems.some(({ severity }) => severity === 'error')).toBe(true);
      }),
    );
  });
});

const folder = '../shared/data/destatis/wide';

describe.skipIf(!existsSync(folder))('real classic tables', () => {
  const open = (name: string) => {
    const { value, problems } = readGenesisWide(
      decodeText(readFileSync(`${folder}/${name}.csv`), { file: name }).value?.text ?? '',
      name,
    );
    expect(problems.map(({ code }) => code)).toEqual(['format-found']);
    return { table: value!, cube: tableCube(value!, name).value! };
  };
  const at = (cube: ReturnType<typeof open>['cube'], codes: readonly string[]): number =>
    cube.value(cube.dimensions.map(({ indexOf }, axis) => indexOf.get(codes[axis] ?? '') ?? -1));

  test('12612-0002: births by month since 1950', () => {
    const { table, cube } = open('12612-0002');
    expect(table.dimensions.map(({ role, categories }) => [role, categories.length])).toEqual([
      ['time', 73 * 12],
      ['category', 3],
    ]);
    expect(at(cube, ['1950-01', 'Insgesamt'])).toBe(95_836);
    expect(at(cube, ['2022-04', 'Insgesamt'])).toBe(55_994);
    expect([...table.statuses].filter((status) => stateOf(status) === 'not-yet-available')).toHaveLength(8 * 3);
    expect(differences(cube)).toBe(0);
  });

  test('12411-0013: population by state, date, sex and age', () => {
    const { table, cube } = open('12411-0013');
    expect(table.dimensions.map(({ id, role, categories }) => [id, role, categories.length])).toEqual([
      ['time', 'time', 7],
      ['column-2', 'category', 92],
      ['area', 'area', 16],
      ['row-6', 'category', 3],
    ]);
    expect(at(cube, ['2021-12-31', 'Insgesamt', '08', 'Insgesamt'])).toBe(11_124_642);
    expect(at(cube, ['2015-12-31', 'unter 1 Jahr', '09', 'männlich'])).toBe(60_807);
    expect(table.metadata.asOf).toBe('2022-07-16');
    expect(differences(cube)).toBe(0);
  });

  /** In how many places men and women are not all. */
  function differences(cube: ReturnType<typeof open>['cube']): number {
    const axis = cube.dimensions.length - 1;
    const [men, women, sum] = ['männlich', 'weiblich', 'Insgesamt'].map(
      (code) => cube.slice(cube.dimensions[axis]?.id ?? '', code).cells().values,
    ) as [Float64Array, Float64Array, Float64Array];
    return men.filter((value, i) => !Number.isNaN(value) && value + (women[i] as number) !== sum[i]).length;
  }
});
