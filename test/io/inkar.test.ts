import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readInkar } from '../../src/io/inkar.js';
import { readXlsx } from '../../src/io/xlsx.js';
import { stateOf } from '../../src/model/observation-status.js';

const head = [
  ['Kennziffer', 'Raumeinheit', 'Aggregat', 'Quote', undefined, 'Dichte'],
  [undefined, undefined, undefined, 2010, '2011', 2011],
];
const read = (...rows: readonly (readonly (string | number | undefined)[])[]) =>
  readInkar({ name: 'Daten', rows: [...head, ...rows] }, 'a.xlsx');

describe('a table of INKAR', () => {
  test('has a column for each indicator and year', () => {
    const { value } = read(['01001', 'Flensburg', 'Stadt', 4.5, undefined, 7.5], ['01002', 'Kiel', 'Stadt', 5, 6, '.']);
    expect(value?.dimensions.map(({ categories }) => categories.map(({ code }) => code))).toEqual([
      ['01001', '01002'],
      ['2010', '2011'],
      ['Quote', 'Dichte'],
    ]);
    expect([...(value?.values ?? [])]).toEqual([4.5, NaN, 7.5, 5, 6, NaN]);
    expect([...(value?.statuses ?? [])].map(stateOf)).toEqual(['ok', 'missing', 'ok', 'ok', 'ok', 'suppressed']);
  });

  test('with an area twice, a sign that is not known, or no table is refused with the line', () => {
    const found = (result: ReturnType<typeof readInkar>) => result.problems.map(({ code, place }) => [code, place.row]);
    expect(found(read(['01001', 'A', 'B', 1, 2, 3], ['01001', 'A', 'B', 1, 2, 3]))).toEqual([['id-duplicate', 4]]);
    expect(found(read(['01001', 'A', 'B', '#', 2, 3]))).toEqual([['sign-unknown', 3]]);
    expect(found(readInkar({ name: 'x', rows: [['a']] }, 'a.xlsx'))).toEqual([['table-not-found', undefined]]);
    expect(found(read())).toEqual([['rows-none', undefined]]);
  });

  test('never makes the reader stop, whatever stands in it', () => {
    const cell = fc.oneof(fc.string(), fc.double(), fc.constant(undefined));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 6 }), (rows) => {
        const { value, problems } = read(...rows);
        expect(value !== undefined || problems.some(({ severity }) => severity === 'error')).toBe(true);
      }),
    );
  });
});

const real = '../shared/data/germany/inkar/B_BeschaeftigtemitakadAbschluss-pre2012.xlsx';

test.skipIf(!existsSync(real))('a real table of INKAR has 400 districts in 10 years', async () => {
  const [sheet] = (await readXlsx(readFileSync(real), { file: real })).value ?? [];
  const { value, problems } = readInkar(sheet!, real);
  expect(problems.map(({ code }) => code)).toEqual(['format-found']);
  expect(value?.dimensions.map(({ categories }) => categories.length)).toEqual([400, 10, 1]);
  // Flensburg in 2002 and 2003
  expect([...(value?.values.slice(0, 2) ?? [])]).toEqual([1705, 1782]);
});
