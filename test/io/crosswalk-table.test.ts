import { describe, expect, test } from 'vitest';
import { type CrosswalkTable, readCrosswalk } from '../../src/io/crosswalk-table.js';

const table: CrosswalkTable = {
  file: 'lor.csv',
  ...{ from: '2020-12-31', to: '2021-01-01', basis: 'population' },
  columns: { from: 'alt', to: 'neu', size: 'Personen' },
};
const codes = { from: new Set(['01', '02']), to: new Set(['11', '12']) };
const read = (text: string, changes: Partial<CrosswalkTable> = {}) => {
  const { value, problems } = readCrosswalk(new TextEncoder().encode(text), { ...table, ...changes }, codes);
  return { value, problems: problems.filter(({ severity }) => severity === 'error') };
};

describe('readCrosswalk', () => {
  test('takes the pieces of a table together', () => {
    const { value, problems } = read('alt;neu;Personen\n01;11;30\n01;12;4,5\n01;12;5,5\n02;12;1 000\n');
    expect(problems).toEqual([]);
    expect(value).toEqual({
      ...{ from: '2020-12-31', to: '2021-01-01', basis: 'population' },
      parts: [
        { from: '01', to: '11', share: 0.75 },
        { from: '01', to: '12', share: 0.25 },
        { from: '02', to: '12', share: 1 },
      ],
    });
  });

  test('reads sizes as the file writes them', () => {
    const { value } = read('alt,neu,Personen\n01,11,1.5\n01,12,0.5\n', { number: { decimal: '.' } });
    expect(value?.parts.map(({ share }) => share)).toEqual([0.75, 0.25]);
  });

  test('reports all that is wrong, each with its place, and gives no value', () => {
    const { value, problems } = read('alt;neu;Personen\n01;11;x\n03;11;-2\n03;99;5\n');
    expect(value).toBeUndefined();
    expect(problems.map(({ code, params, place }) => [code, params, place.row, place.column])).toEqual([
      ['number-unreadable', { received: 'x', count: 1 }, 2, 'Personen'],
      ['area-unknown', { area: '03', count: 2 }, 3, 'alt'],
      ['count-negative', { received: '-2', count: 1 }, 3, 'Personen'],
      ['area-unknown', { area: '99', count: 1 }, 4, 'neu'],
    ]);
  });

  test('names every column that is missing', () => {
    const { problems } = read('alt;Personen\n01;3\n', { columns: { from: 'alt', to: 'neu', size: 'Einwohner' } });
    expect(problems.map(({ code, place }) => [code, place.column])).toEqual([
      ['column-missing', 'neu'],
      ['column-missing', 'Einwohner'],
    ]);
  });

  test('does not take a table without rows for a crosswalk', () => {
    expect(read('alt;neu;Personen\n').problems.map(({ code }) => code)).toEqual(['rows-none']);
    expect(read('').problems.map(({ code }) => code)).toEqual(['file-empty']);
  });
});
