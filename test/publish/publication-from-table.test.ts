import { describe, expect, test } from 'vitest';
import { stateOf } from '../../src/model/observation-status.js';
import { type PageTable, readPublicationFromTable } from '../../src/publish/publication-from-table.js';

const trend: PageTable = {
  caption: 'Anteil in Prozent',
  header: ['Ortsteil', '2023', '2022', '2024'],
  rows: [
    ['Mitte', '12,5', '11,0 %', '•'],
    ['Hafen', '–', '1.234,5', '.'],
  ],
  language: 'de',
};

describe('readPublicationFromTable', () => {
  test('says by its missing statement that nobody protected it', () => {
    const { value } = readPublicationFromTable(trend);
    expect(value).toBeDefined();
    expect(value?.protection).toBeUndefined();
  });

  test('reads columns that are periods as one indicator in the order of time', () => {
    const table = readPublicationFromTable(trend).value?.tables.get('Anteil in Prozent');
    expect(table?.periods.map(({ id }) => id)).toEqual(['2022', '2023', '2024']);
    expect([0, 1].map((time) => table?.value.value([0, time]))).toEqual([11, 12.5]);
    expect(table?.value.value([1, 0])).toBe(1234.5);
    expect(table?.indicator).toMatchObject({ form: 'share', decimals: 1, title: { de: 'Anteil' }, unit: { de: '%' } });
  });

  test('keeps zero, suppressed and missing apart', () => {
    const value = readPublicationFromTable(trend).value?.tables.get('Anteil in Prozent')?.value;
    expect(value?.value([1, 1])).toBe(0);
    expect(stateOf(value?.status([0, 2]) ?? 0)).toBe('suppressed');
    expect(stateOf(value?.status([1, 2]) ?? 0)).toBe('missing');
  });

  test('reads other columns as indicators at the period in the caption', () => {
    const page: PageTable = {
      caption: 'Ausgewählte Kennzahlen 2024',
      header: ['Ortsteil', 'Haushalte', 'Quote'],
      rows: [['Mitte', '1.200', '7,5 %']],
      codes: ['01'],
      language: 'de',
    };
    const { value } = readPublicationFromTable(page);
    expect(value?.indicators.map(({ id, form }) => [id, form])).toEqual([
      ['Haushalte', 'count'],
      ['Quote', 'share'],
    ]);
    expect(value?.tables.get('Haushalte')?.value.value([0, 0])).toBe(1200);
    expect(value?.tables.get('Quote')?.areas.areas[0]).toMatchObject({ code: '01', name: 'Mitte' });
  });

  test('reads English numbers in an English page', () => {
    const page: PageTable = { ...trend, rows: [['Mitte', '1,234.5', '0.5', '2']], language: 'en' };
    const table = readPublicationFromTable(page).value?.tables.get('Anteil in Prozent');
    expect([0, 1, 2].map((time) => table?.value.value([0, time]))).toEqual([0.5, 1234.5, 2]);
  });

  test('reports every cell it cannot read, with row and column, and a period that is nowhere', () => {
    const page: PageTable = {
      caption: 'Quote',
      header: ['Ortsteil', 'Wert'],
      rows: [
        ['Mitte', 'viel'],
        ['Hafen', '12,5,1'],
      ],
      language: 'de',
    };
    const { value, problems } = readPublicationFromTable(page);
    expect(value).toBeUndefined();
    expect(problems.map(({ code, place }) => [code, place.row, place.column])).toEqual([
      ['period-unreadable', undefined, undefined],
      ['number-unreadable', 2, 'Wert'],
      ['number-unreadable', 3, 'Wert'],
    ]);
  });

  test('reports two rows of one area', () => {
    const page: PageTable = { ...trend, rows: [...trend.rows, ['Mitte', '1', '2', '3']] };
    expect(readPublicationFromTable(page).problems).toMatchObject([{ code: 'id-duplicate', params: { id: 'Mitte' } }]);
  });

  test('reports a table without figures', () => {
    expect(readPublicationFromTable({ ...trend, rows: [] }).problems).toMatchObject([{ code: 'file-empty' }]);
  });
});
