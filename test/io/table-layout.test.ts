import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/model/problem.js';
import { PersonalScan } from '../../src/io/person-level.js';
import { readLayout, type TableLayout } from '../../src/io/table-layout.js';

type Layout = Omit<TableLayout, 'file'>;

function read(rows: readonly (readonly string[])[], layout: Layout) {
  let header: readonly string[] = [];
  const out: (readonly [number, ...string[]])[] = [];
  const sheet = (visit: (cells: readonly string[], line: number) => boolean): void => {
    for (const [at, row] of rows.entries()) if (!visit(row, at + 1)) return;
  };
  const { value, problems } = readLayout(
    sheet,
    { file: 'a.csv', ...layout },
    'a.csv',
    (names) => {
      header = names;
      return (cells, line) => out.push([line, ...cells]);
    },
    new PersonalScan(),
  );
  return { header, rows: out, count: value?.rows, problems };
}
const codes = (problems: readonly Problem[]) => problems.map(({ code, place }) => [code, place.row, place.column]);

describe('readLayout', () => {
  test('leaves titles above and notes below aside', () => {
    const sheet = [['Titel'], [], ['Ort', '2024'], ['Nord', '1'], ['Süd', '2'], ['_____'], ['Quelle: Amt', '', 'x']];
    const { header, rows, count, problems } = read(sheet, { header: 3, footer: '___' });
    expect(header).toEqual(['Ort', '2024']);
    expect(rows).toEqual([
      [4, 'Nord', '1'],
      [5, 'Süd', '2'],
    ]);
    expect(count).toBe(2);
    expect(problems).toEqual([]);
  });

  test('ends at the first blank row where the footer is empty, and at the last row that is named', () => {
    const sheet = [['Ort', 'n'], [], ['Nord', '1'], ['Süd', '2'], [''], ['Anmerkung', '3']];
    expect(read(sheet, { footer: '' }).rows).toHaveLength(2);
    expect(read(sheet, { rows: { from: 4, to: 4 } }).rows).toEqual([[4, 'Süd', '2']]);
  });

  test('joins the rows of a header, in which a merged cell stands for all columns it spans', () => {
    const header = [
      ['Ort', '2023', '', '2024', ''],
      ['', 'Männer', 'Frauen', 'Männer', 'Frauen'],
    ];
    expect(read([...header, ['Nord', '1', '2', '3', '4']], { header: [1, 2] }).header).toEqual([
      'Ort',
      '2023 / Männer',
      '2023 / Frauen',
      '2024 / Männer',
      '2024 / Frauen',
    ]);
  });

  test('names a column without a heading by its letters, and tells equal headings apart by theirs', () => {
    expect(
      read(
        [
          ['', 'n', 'n'],
          ['Nord', '1', '2'],
        ],
        { header: 1 },
      ).header,
    ).toEqual(['A', 'n (B)', 'n (C)']);
  });

  test('puts words together that a soft hyphen or a line break parted, and no others', () => {
    const sheet = [['Migrations-\nhintergrund', 'Bevöl\u00adkerung', 'Jugend- und\nAltersquote', 'Ost-\nWest'], ['1']];
    expect(read(sheet, { header: 1 }).header).toEqual([
      'Migrationshintergrund',
      'Bevölkerung',
      'Jugend- und Altersquote',
      'Ost- West',
    ]);
  });

  test('makes a row of every value, with a column for each row of the header', () => {
    const sheet = [
      ['Nr', 'Ort', '2023', '', '2024', ''],
      ['', '', 'm', 'w', 'm', 'w'],
      ['01', 'Nord', '1', '2', '3', '4'],
    ];
    const unpivot = { keep: ['Nr'], except: ['Ort'], names: ['Jahr', 'Geschlecht'], value: 'Anzahl' };
    const { header, rows } = read(sheet, { header: [1, 2], unpivot, fixed: { Stand: '2025' } });
    expect(header).toEqual(['Nr', 'Stand', 'Jahr', 'Geschlecht', 'Anzahl']);
    expect(rows).toEqual([
      [3, '01', '2025', '2023', 'm', '1'],
      [3, '01', '2025', '2023', 'w', '2'],
      [3, '01', '2025', '2024', 'm', '3'],
      [3, '01', '2025', '2024', 'w', '4'],
    ]);
  });

  test('reads a hierarchy from the blanks before labels', () => {
    const labels = ['Leistungsberechtigte', '   Männer', '   Frauen', 'Erwerbsfähige', '   Männer', '      unter 25'];
    const { rows } = read([['Merkmal'], ...labels.map((each) => [each])], { hierarchy: { column: 'Merkmal' } });
    expect(rows.map(([, label]) => label)).toEqual([
      'Leistungsberechtigte',
      'Leistungsberechtigte / Männer',
      'Leistungsberechtigte / Frauen',
      'Erwerbsfähige',
      'Erwerbsfähige / Männer',
      'Erwerbsfähige / Männer / unter 25',
    ]);
  });

  test('repeats what stands above blank cells, takes headings within the table as a column, and puts codes together', () => {
    const sheet = [
      ['Land', 'Kreis', 'n'],
      ['Männer'],
      ['01', '001', '1'],
      ['', '002', '2'],
      ['Frauen', '', ''],
      ['', '001', '3'],
    ];
    const { header, rows } = read(sheet, { fill: ['Land'], groups: 'Geschlecht', combine: { ARS: ['Land', 'Kreis'] } });
    expect(header).toEqual(['Land', 'Kreis', 'n', 'Geschlecht', 'ARS']);
    expect(rows.map((row) => row.slice(3))).toEqual([
      ['1', 'Männer', '01001'],
      ['2', 'Männer', '01002'],
      ['3', 'Frauen', '01001'],
    ]);
  });

  test('reports a row that is wider than the header, a header that is not there and columns that are missing', () => {
    expect(
      codes(
        read(
          [
            ['a', 'b'],
            ['1', '2', '3'],
          ],
          { header: 1 },
        ).problems,
      ),
    ).toEqual([['row-width', 2, undefined]]);
    expect(codes(read([['a']], { header: 4 }).problems)).toEqual([['value-missing', 4, undefined]]);
    const wrong = { fill: ['x'], unpivot: { keep: ['y'], names: ['n'], value: 'v' } };
    expect(codes(read([['a'], ['1']], { ...wrong }).problems)).toEqual([['column-missing', 1, 'x']]);
  });
});
