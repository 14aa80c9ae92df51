import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { csvSheet } from '../../src/io/csv-sheet.js';
import { type PublishedTable, readPublishedTable } from '../../src/io/published-table.js';
import { cellAddress } from '../../src/io/sheet.js';
import { readXlsx } from '../../src/io/xlsx.js';
import { flagsOf, stateOf } from '../../src/model/observation-status.js';

const read = (csv: string) => {
  const sheet = csvSheet(csv, 'a.csv').value;
  if (!sheet) throw new Error('no sheet');
  return readPublishedTable(sheet, 'a.csv');
};

const tableOf = (csv: string): PublishedTable => {
  const { value, problems } = read(csv);
  if (!value) throw new Error(problems.map(({ code }) => code).join());
  return value;
};

/** Codes of each dimension that has more than one. */
const codes = ({ cube }: PublishedTable): Record<string, string[]> =>
  Object.fromEntries(
    cube.dimensions
      .filter(({ categories }) => categories.length > 1)
      .map(({ id, categories }) => [id, categories.map(({ code }) => code)]),
  );

/** Totals with their parts, as labels. */
const sums = ({ cube }: PublishedTable): string[] =>
  cube.dimensions.flatMap(({ categories, sums: each }) =>
    each.map(({ total, parts, complete }) => {
      const name = (at: number): string => categories[at]?.code ?? '';
      return `${name(total)} ${complete ? '=' : '>'} ${parts.map(name).join(' + ')}`;
    }),
  );

/** Value, or state in place of one, of the cell at an address of the sheet. */
const cellAt = ({ cube, rows, columns }: PublishedTable, address: string): number | string => {
  const position = rows.findIndex((row, at) => cellAddress(row, columns[at] ?? 0) === address);
  const { values, statuses } = cube.cells();
  const value = values[position] ?? NaN;
  return Number.isNaN(value) ? stateOf(statuses[position] ?? 0) : value;
};

const byYear = [
  'Empfängerinnen und Empfänger nach Stadtteilen;;;',
  '(Stand: 31.12.);;;',
  ';;;',
  'Stadtteil;2022;2023;2024',
  'Altstadt;.;1.204;40',
  'Neustadt;7;-;x',
  'Hafen;5;30;2',
  'Gesamt;14;1.234;42',
  ';;;',
  '. Zahlenwert unbekannt oder geheim zu halten;;;',
].join('\n');

describe('readPublishedTable', () => {
  test('finds a cross table of areas and years between its titles and notes', () => {
    const table = tableOf(byYear);
    expect(codes(table)).toEqual({ area: ['Altstadt', 'Neustadt', 'Hafen', 'Gesamt'], time: ['2022', '2023', '2024'] });
    expect(table.kind).toBe('stock');
    expect(cellAt(table, 'C5')).toBe(1204);
    expect(cellAt(table, 'D8')).toBe(42);
  });

  test('reads the signs of official tables, each as what it says', () => {
    const table = tableOf(byYear);
    expect([cellAt(table, 'B5'), cellAt(table, 'C6'), cellAt(table, 'D6')]).toEqual([
      'suppressed',
      0,
      'not-applicable',
    ]);
    const others = tableOf('Ort;A;B;C;D;E\nNord;*;<3;(12);...;\nSüd;1;2;3;4;5\nOst;1;1;1p;1;1\n');
    expect(['B2', 'C2', 'D2', 'E2', 'F2'].map((address) => cellAt(others, address))).toEqual([
      'suppressed',
      'suppressed',
      12,
      'not-yet-available',
      'missing',
    ]);
    const { statuses } = others.cube.cells();
    expect(
      flagsOf(statuses[others.columns.findIndex((column, at) => column === 3 && others.rows[at] === 3)] ?? 0),
    ).toEqual(['provisional']);
  });

  test('a total is one that calls itself so, is not contradicted and, where all is shown, adds up', () => {
    expect(sums(tableOf(byYear))).toEqual(['Gesamt = Altstadt + Neustadt + Hafen']);
    expect(sums(tableOf(byYear.replace('Gesamt;14', 'Gesamt;11')))).toEqual([]);
  });

  test('a total without a telling label is found by its figures, if chance does not explain them', () => {
    const rows = ['Ort;A;B;C', '01;1210;811;77', '02;3407;209;21', '03;87;1340;5', '15003;4704;2360;103'];
    expect(sums(tableOf(rows.join('\n')))).toContain('15003 = 01 + 02 + 03');
    expect(sums(tableOf('Ort;A;B\nNord;1;1\nSüd;1;0\nOst;2;1\n'))).toEqual([]);
  });

  test('subtotals are parts of what is below them, and totals above their parts are totals too', () => {
    const below = [
      'Ort;2024',
      'A1;10',
      'A2;20',
      'Bezirk A zusammen;30',
      'B1;5',
      'B2;6',
      'Bezirk B zusammen;11',
      'Stadt insgesamt;41',
    ];
    expect(sums(tableOf(below.join('\n')))).toEqual([
      'Bezirk A zusammen = A1 + A2',
      'Bezirk B zusammen = B1 + B2',
      'Stadt insgesamt = Bezirk A zusammen + Bezirk B zusammen',
    ]);
    const above = 'Ort;Insgesamt;Männer;Frauen\nNord;30;12;18\nSüd;50;.;25\nWest;70;40;30\n';
    expect(sums(tableOf(above))).toEqual(['Insgesamt = Männer + Frauen']);
  });

  test('one total may be several sums', () => {
    const csv =
      'Ort;Männer;Frauen;Deutsche;Ausländer;Gesamt\nNord;12;18;25;5;30\nSüd;20;25;44;1;45\nOst;31;33;60;4;64\n';
    expect(sums(tableOf(csv))).toEqual(['Gesamt = Deutsche + Ausländer', 'Gesamt = Männer + Frauen']);
  });

  test('what a total has beside its parts is a remainder, not a contradiction', () => {
    const csv = 'Ort;2022;2023;2024\nNord;310;320;330\nSüd;410;420;430\nStadt insgesamt;722;741;763\n';
    expect(sums(tableOf(csv))).toEqual(['Stadt insgesamt > Nord + Süd']);
  });

  test('a total that once differs from its parts is reported', () => {
    const years = Array.from({ length: 12 }, (_, i) => 2010 + i);
    const csv = [`Ort;${years.join(';')}`, `Nord;${years.join(';')}`, `Süd;${years.join(';')}`];
    const totals = years.map((year) => 2 * year + (year === 2015 ? 7 : 0)).join(';');
    const { value, problems } = read([...csv, `Gesamt;${totals}`].join('\n'));
    expect(value && sums(value)).toEqual(['Gesamt = Nord + Süd']);
    expect(problems).toMatchObject([{ code: 'table-total-contradicted', params: { total: 'Gesamt', count: 1 } }]);
  });

  test('reads years and categories from two rows of headings, of which the upper one is merged', () => {
    const csv =
      'Ort;2023;;;2024;;\n;m;w;Summe;m;w;Summe\n01;12;8;20;11;9;20\n02;7;6;13;.;5;9\nGesamt;19;14;33;15;14;29\n';
    const table = tableOf(csv);
    expect(codes(table)).toEqual({
      area: ['01', '02', 'Gesamt'],
      time: ['2023', '2024'],
      columns: ['m', 'w', 'Summe'],
    });
    expect(sums(table)).toEqual(['Gesamt = 01 + 02', 'Summe = m + w']);
    expect(cellAt(table, 'E4')).toBe('suppressed');
  });

  test('a sum over years says that events are counted', () => {
    const table = tableOf('Ort;2022;2023;Summe\nNord;10;11;21\nSüd;20;.;41\nOst;7;9;16\n');
    expect(table.kind).toBe('flow');
    expect(sums(table)).toEqual(['Summe = 2022 + 2023']);
  });

  test('reads a list with one observation a row; what no row names does not exist', () => {
    const csv = [
      'Jahr;Ortsteil;Geschlecht;Anzahl;Quelle',
      ...['2023', '2024'].flatMap((year) =>
        ['Nord', 'Süd'].flatMap((area) => [`${year};${area};m;12;KISS`, `${year};${area};w;30;KISS`]),
      ),
      '2024;Ost;m;.;KISS',
    ].join('\n');
    const table = tableOf(csv);
    expect(codes(table)).toEqual({ area: ['Nord', 'Süd', 'Ost'], time: ['2023', '2024'], 'category 2': ['m', 'w'] });
    expect(cellAt(table, 'D10')).toBe('suppressed');
    const absent = table.rows.filter((row) => row < 0).length;
    expect(absent).toBe(3);
    const { statuses } = table.cube.cells();
    expect(table.rows.every((row, at) => row >= 0 || stateOf(statuses[at] ?? 0) === 'not-applicable')).toBe(true);
  });

  test('a number before the name is a code, and both are the label', () => {
    expect(codes(tableOf('Nr.;Stadtteil;2023;2024\n1;Altstadt;10;11\n2;Neustadt;20;21\n'))).toMatchObject({
      area: ['1 Altstadt', '2 Neustadt'],
    });
  });

  test('rows of one name are told apart by the headings above them', () => {
    const csv =
      'Merkmal;2023;2024\nBeschäftigte;;\nMänner;10;11\nFrauen;20;21\nArbeitslose;;\nMänner;1;2\nFrauen;3;4\n';
    expect(codes(tableOf(csv))['area']).toEqual([
      'Beschäftigte: Männer',
      'Beschäftigte: Frauen',
      'Arbeitslose: Männer',
      'Arbeitslose: Frauen',
    ]);
  });

  test('columns of shares, means and amounts are no counts, and are named', () => {
    const { value, problems } = read(
      'Ort;Personen;Anteil in %;Saldo;Euro je Fall\nNord;10;20;-3;1,5\nSüd;12;22;4;1,7\n',
    );
    expect(value?.cube.size).toBe(2);
    expect(problems).toMatchObject([
      { code: 'table-columns-left-out', params: { columns: 'Anteil in % (C), Saldo (D), Euro je Fall (E)' } },
    ]);
  });

  test('a total by its label that is none by its figures is reported', () => {
    const { value, problems } = read('Ort;2023;2024\nNord;10;20\nSüd;12;22\nGesamt;30;50\n');
    expect(value && sums(value)).toEqual([]);
    expect(problems).toMatchObject([{ code: 'table-total-unclear', params: { totals: 'Gesamt' } }]);
  });

  test('a city is the sum of the others; of several districts none is', () => {
    const rows = 'Nord;.;40\nSüd;50;.\n';
    expect(sums(tableOf(`Ort;2023;2024\n${rows}Stadt Musterstadt;52;42\n`))).toHaveLength(1);
    const districts = 'Bezirk Nord;.;1\nBezirk Süd;50;.\nBezirk Ost;52;42\n';
    expect(sums(tableOf(`Ort;2023;2024\n${districts}`))).toEqual([]);
  });

  test('a total that is far larger than what could be its parts is not believed', () => {
    expect(sums(tableOf('Ort;2023;2024\nNord;.;4\nSüd;5;.\nGesamt;520;420\n'))).toEqual([]);
  });

  test('a list with more combinations of labels than a table can have is refused', () => {
    const row = (...at: readonly number[]): string =>
      `2024;${at.map((each, i) => `${'OMG'[i]}${each % 80}`).join(';')};12`;
    const rows = Array.from({ length: 80 }, (_, i) => [row(i, i, i), row(i, i, i + 1), row(i, i + 1, i)]).flat();
    const { value, problems } = read(['Jahr;Ort;Merkmal;Gruppe;Anzahl', ...rows].join('\n'));
    expect(value ?? problems.map(({ code }) => code)).toEqual(['table-too-large']);
  });

  test('a text without a table is a problem', () => {
    expect(read('Sehr geehrte Damen und Herren\nanbei nichts\n').problems).toMatchObject([{ code: 'table-not-found' }]);
  });
});

const hamburg = '../shared/data/hamburg/Stadtteilprofile_2014.csv';
const familyStatus =
  '../shared/data/magdeburg/kiss-md/bevoelkerung/bevoelkerung-nach-stadtteilen/hauptwohnsitzbevoelkerung-nach-familienstand.xlsx';

describe.skipIf(!existsSync(hamburg))('real tables', () => {
  test('of Hamburg: grouped by blanks, with line breaks in the header', () => {
    const bytes = new TextDecoder('windows-1252').decode(readFileSync(hamburg));
    const table = tableOf(bytes);
    expect(table.cube.dimension('area').categories.length).toBeGreaterThan(100);
    expect(table.cube.dimension('columns').categories.length).toBeGreaterThan(30);
  });

  test('of Magdeburg: the city is the sum of its districts, though its label is a number', async () => {
    const { value: sheets } = await readXlsx(readFileSync(familyStatus), { file: 'a.xlsx' });
    const { value: table } = readPublishedTable(sheets?.[0] ?? { name: '', rows: [] }, 'a.xlsx');
    expect(table && codes(table)['time']).toEqual(['2021', '2022', '2023', '2024', '2025']);
    const [ofAreas, ofColumns] = table ? sums(table) : [];
    expect(ofAreas).toMatch(/^15003 = 01 \+ 02 \+ .* \+ 78$/);
    expect(ofColumns).toMatch(/^K3_T37_var8 = K3_T37_var3 \+ .* \+ K3_T37_var7$/);
  });
});
