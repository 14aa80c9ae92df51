import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readXlsx } from '../../src/io/xlsx.js';
import { sheetXml, workbook, workbookFiles, zipOf } from '../fixtures/workbook.js';

const read = (bytes: Uint8Array) => readXlsx(bytes, { file: 'a.xlsx' });
const codes = async (bytes: Uint8Array): Promise<string[]> => (await read(bytes)).problems.map(({ code }) => code);
const sheet = (xml: string): Uint8Array =>
  zipOf(workbookFiles({ A: `<worksheet><sheetData>${xml}</sheetData></worksheet>` }));

describe('readXlsx', () => {
  test('reads text and numbers at their places, blank rows and cells included, whatever the file declares', async () => {
    const { value, problems } = await read(workbook([['Titel'], [], ['Ort', undefined, '2024'], ['01', '.', 12.5]]));
    expect(problems).toEqual([]);
    expect(value).toEqual([
      {
        name: 'Tabelle1',
        rows: [
          ['Titel', undefined, undefined],
          [undefined, undefined, undefined],
          ['Ort', undefined, '2024'],
          ['01', '.', 12.5],
        ],
      },
    ]);
  });

  test('reads every sheet by its name', async () => {
    const files = workbookFiles({ Übersicht: sheetXml([['a']]), 'Tabelle & Rest': sheetXml([['b']]) });
    expect((await read(zipOf(files))).value?.map(({ name }) => name)).toEqual(['Übersicht', 'Tabelle & Rest']);
  });

  test('a date is ISO text', async () => {
    const styles =
      '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>';
    const cell = '<row r="1"><c r="A1" s="1"><v>45657</v></c></row>';
    const files = {
      ...workbookFiles({ A: `<worksheet><sheetData>${cell}</sheetData></worksheet>` }),
      'xl/styles.xml': styles,
    };
    // 45657 days since 30 December 1899
    expect((await read(zipOf(files))).value?.[0]?.rows).toEqual([['2024-12-31']]);
  });

  test('what is no workbook is a problem, not an exception', async () => {
    expect(await codes(new TextEncoder().encode('Ort;2024\n01;3\n'))).toEqual(['xlsx-unreadable']);
    expect(await codes(workbook([['a']]).slice(0, 200))).toEqual(['xlsx-unreadable']);
    expect(await codes(zipOf({ 'mimetype.xml': 'x' }))).toEqual(['xlsx-unreadable']);
  });

  test('refuses an archive that unpacks to more than any table needs before it unpacks it', async () => {
    const bomb = zipOf({ ...workbookFiles({ A: sheetXml([['a']]) }), 'xl/bomb.xml': new Uint8Array(300_000_000) });
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await codes(bomb)).toEqual(['file-too-large']);
  });

  test('refuses an archive that declares less than it holds', async () => {
    const files = workbookFiles({ A: sheetXml([['a'.repeat(5000)]]) });
    expect(await codes(zipOf(files, 1000))).toEqual(['xlsx-unreadable']);
  });

  test('refuses a sheet whose cells lie so far apart that what is between them fills the memory', async () => {
    const far = '<row r="1"><c r="A1"><v>1</v></c></row>';
    expect(await codes(sheet(`${far}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`))).toEqual([
      'sheet-too-large',
    ]);
    expect(await codes(sheet(`${far}<row r='9999999'><c><v>1</v></c><c r='Z9999999'><v>1</v></c></row>`))).toEqual([
      'sheet-too-large',
    ]);
    expect(await codes(sheet('<row r="1"><c r="ZZZZZZZ1"><v>1</v></c></row>'))).toEqual(['xlsx-unreadable']);
    expect(await codes(sheet('<row r="1"><c r="&#88;FD1048576"><v>1</v></c></row>'))).toEqual(['xlsx-unreadable']);
  });
});

const magdeburg = '../shared/data/magdeburg/kiss-md/bautaetigkeit-und-wohnen/wohngeldempfaenger-nach-stadtteilen.xlsx';

describe.skipIf(!existsSync(magdeburg))('a workbook of the statistical system of Magdeburg', () => {
  test('is read in spite of its wrong dimension, its numbers as text and its missing drawing', async () => {
    const { value, problems } = await read(readFileSync(magdeburg));
    expect(problems).toEqual([]);
    const rows = value?.[0]?.rows ?? [];
    expect(rows).toHaveLength(657);
    expect(rows[0]).toEqual(['K6_T35_var1', 'K6_T35_var2', 'K6_T35_var3', 'tabelle']);
    expect(rows.filter((row) => row[2] === '.')).toHaveLength(36);
    expect(rows.slice(1).every((row) => typeof row[2] === 'string')).toBe(true);
  });
});
