import { describe, expect, test } from 'vitest';
import { csvSheet } from '../../src/io/csv-sheet.js';
import { readJsonStatTable } from '../../src/io/json-stat-table.js';
import { readPublishedTable } from '../../src/io/published-table.js';
import type { Sheet } from '../../src/io/sheet.js';
import { auditTable } from '../../src/publish/audit-table.js';
import { protectTable } from '../../src/publish/protect-table.js';
import { tableAsCsv, tableAsJsonStat } from '../../src/publish/table-file.js';

const raw = [
  'Empfänger nach Stadtteilen;;;;',
  'Stadtteil;Männer;Frauen;Divers;Gesamt',
  'Altstadt;12;30;1;43',
  'Neustadt;17;2;0;19',
  'Hafen;9;7;0;16',
  'Westend;25;18;0;43',
  'Gesamt;63;57;1;121',
  'Quelle: Amt für Statistik;;;;',
].join('\n');

const read = (text: string) => {
  const sheet: Sheet = csvSheet(text, 'a.csv').value ?? { name: '', rows: [] };
  const table = readPublishedTable(sheet, 'a.csv').value;
  if (!table) throw new Error('no table');
  return { sheet, table };
};

describe('protectTable', () => {
  const { sheet, table } = read(raw);
  const shielded = protectTable(table, { minimum: 3, zeros: 'shown' });
  const written = tableAsCsv(table, sheet, shielded);

  test('withholds small counts and what would tell them; nothing is open afterwards', () => {
    expect(shielded.open).toBe(0);
    const again = read(written).table;
    const { withheld, open } = auditTable(again, { minimum: 3, zeros: 'shown' });
    expect(withheld).toBe(shielded.cells.withheld);
    expect(withheld).toBeGreaterThanOrEqual(5);
    expect(open).toEqual([]);
  });

  test('counts what is published and what is withheld', () => {
    expect(shielded.cells.published + shielded.cells.withheld).toBe(20);
  });

  test('writes the table as it was laid out, with one sign for whatever is withheld', () => {
    const rows = written.replace('\ufeff', '').split('\r\n');
    expect(rows[0]).toBe('Empfänger nach Stadtteilen;;;;');
    expect(rows[1]).toBe('Stadtteil;Männer;Frauen;Divers;Gesamt');
    expect(rows[2]).toMatch(/^Altstadt;.*•/);
    expect(rows[7]).toBe('Quelle: Amt für Statistik;;;;');
    expect(written.match(/•/g)).toHaveLength(shielded.cells.withheld);
  });

  test('keeps what comes withheld withheld, and protects it', () => {
    const { table: given } = read(raw.replace('17;2;0', '17;.;0'));
    const { open, cells } = protectTable(given, { minimum: 3, zeros: 'shown' });
    expect(open).toBe(0);
    expect(cells.withheld).toBeGreaterThan(2);
  });
});

describe('a JSON-stat dataset', () => {
  const category = (...codes: string[]) => ({ category: { index: codes } });
  const json = Object.freeze({
    version: '2.0',
    class: 'dataset',
    label: 'Empfänger',
    id: ['ort', 'jahr'],
    size: [4, 1],
    role: { geo: ['ort'], time: ['jahr'] },
    dimension: { ort: category('Nord', 'Süd', 'Ost', 'Gesamt'), jahr: category('2024') },
    value: [2, 40, 50, 92],
    note: ['bleibt'],
  });

  test('is protected as a table, and written as it came without the values withheld', () => {
    const { value: table, problems } = readJsonStatTable(json, 'a.json');
    expect(problems).toEqual([]);
    if (!table) throw new Error('no table');
    const shielded = protectTable(table, { minimum: 3, zeros: 'shown' });
    expect(shielded.open).toBe(0);
    const written = JSON.parse(tableAsJsonStat(json, table.cube.size, shielded)) as typeof json & { status: object };
    expect(written.note).toEqual(['bleibt']);
    expect(written.value[0]).toBeNull();
    expect(written.value.filter((value) => value === null)).toHaveLength(shielded.cells.withheld);
    expect(Object.values(written.status)).toEqual(new Array(shielded.cells.withheld).fill('suppressed'));
    expect(readJsonStatTable(written, 'a.json').value?.cube.status([0, 0])).toBe(3);
  });

  test('with values that are no counts is no table of counts', () => {
    const { problems } = readJsonStatTable({ ...json, value: [0.5, 1, 2, 3.5] }, 'a.json');
    expect(problems).toMatchObject([{ code: 'table-not-found' }]);
  });
});
