import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadLinearSolver } from '../../src/disclosure/highs-solver.js';
import { csvSheet } from '../../src/io/csv-sheet.js';
import { type PublishedTable, readPublishedTable } from '../../src/io/published-table.js';
import { cellAddress } from '../../src/io/sheet.js';
import { auditTable, type TableAuditOptions } from '../../src/publish/audit-table.js';

const tableOf = (csv: string): PublishedTable => {
  const sheet = csvSheet(csv, 'a.csv').value;
  const { value } = readPublishedTable(sheet ?? { name: '', rows: [] }, 'a.csv');
  if (!value) throw new Error('no table');
  return value;
};

const open = (table: PublishedTable, assumed?: TableAuditOptions): Record<string, string> =>
  Object.fromEntries(
    auditTable(table, assumed)
      .open.map(({ position, reason }) => [
        cellAddress(table.rows[position] ?? 0, table.columns[position] ?? 0),
        reason,
      ])
      .sort(),
  );

describe('auditTable', () => {
  test('finds the only withheld cell of a column, and of a row', () => {
    expect(open(tableOf('Ort;2023;2024\nNord;.;9\nSüd;30;40\nOst;0;50\nGesamt;34;99\n'))).toEqual({ B2: 'difference' });
    expect(open(tableOf('Ort;m;w;Summe\nNord;12;30;42\nSüd;.;31;36\nOst;9;7;16\n'))).toEqual({ B3: 'difference' });
  });

  test('finds withheld cells that are all as small, or all as large, as a minimum frequency leaves them', () => {
    const csv = (total: number): string => `Ort;2023;2024\nNord;.;8\nSüd;.;3\nOst;30;0\nGesamt;${30 + total};11\n`;
    expect(open(tableOf(csv(2)))).toEqual({ B2: 'forced', B3: 'forced' });
    expect(open(tableOf(csv(3)))).toEqual({});
    expect(open(tableOf(csv(4)))).toEqual({ B2: 'forced', B3: 'forced' });
    // five and more cannot be two counts below 3: some cells are withheld for the sake of others
    expect(open(tableOf(csv(7)))).toEqual({});
    expect(auditTable(tableOf(csv(7))).belowMinimum).toBe(false);
  });

  test('takes the smallest count shown for the minimum, and a zero shown for zeros that are', () => {
    const csv = 'Ort;2023;2024\nNord;.;8\nSüd;.;5\nOst;30;7\nGesamt;38;20\n';
    expect(auditTable(tableOf(csv)).rule).toEqual({ minimum: 5, zeros: 'protected' });
    expect(open(tableOf(csv))).toEqual({ B2: 'forced', B3: 'forced' });
    expect(open(tableOf(csv), { minimum: 10 })).toEqual({});
    expect(auditTable(tableOf(csv.replace('7', '-'))).rule.zeros).toBe('shown');
    expect(auditTable(tableOf(csv), { zeros: 'shown' }).rule.zeros).toBe('shown');
  });

  test('goes from one sum to the next, and names the sum that settles a cell', () => {
    const csv = 'Ort;m;w;Summe\nNord;.;.;60\nSüd;17;.;80\nOst;90;11;101\nGesamt;140;101;241\n';
    const table = tableOf(csv);
    expect(open(table)).toEqual({ B2: 'difference', C2: 'successive', C3: 'difference' });
    const found = auditTable(table).open.find(({ reason }) => reason === 'successive');
    expect(found?.withheld).toBe(2);
  });

  test('says where the minimum itself leaves one value, and assumes none where no count is shown', () => {
    const ones = 'Ort;2023;2024\nNord;.;9\nSüd;.;0\nOst;30;2\nGesamt;32;11\n';
    expect(open(tableOf(ones))).toEqual({ B2: 'limit', B3: 'limit' });
    const { open: found, belowMinimum } = auditTable(tableOf('Ort;2023\nNord;.\nSüd;.\n'));
    expect({ found, belowMinimum }).toEqual({ found: [], belowMinimum: false });
  });

  test('leaves a square of four cells open that no sum tells apart', () => {
    expect(open(tableOf('Ort;m;w;Summe\nNord;.;.;60\nSüd;.;.;80\nOst;90;11;101\nGesamt;150;91;241\n'))).toEqual({});
  });

  test('a withheld total is the sum of its parts', () => {
    expect(open(tableOf('Ort;2023;2024\nNord;10;9\nSüd;30;40\nOst;0;51\nGesamt;.;100\n'))).toEqual({
      B5: 'difference',
    });
  });

  test('cells that are merely missing are not secret, but nothing is known of them either', () => {
    expect(open(tableOf('Ort;2023;2024\nNord;.;9\nSüd;;40\nOst;0;50\nGesamt;34;99\n'))).toEqual({});
  });

  test('names no cell that another table with the same figures has otherwise, and nearly all others', () => {
    let [determined, named] = [0, 0];
    const cell = fc.record({ value: fc.integer({ min: 1, max: 3 }), isWithheld: fc.boolean() });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 }), (rows) => {
        const found = Object.keys(open(tableOf(csvWithMargins(rows)), { minimum: 4, zeros: 'shown' }));
        const cells = rows.flat();
        const hidden = [...cells.keys()].filter((at) => cells[at]?.isWithheld);
        const values = rows.map((row) => row.map(({ value }) => value));
        const others = tablesLike(values.flat(), hidden, linesOf(values), 3);
        const exact = hidden.filter((at) => others.every((other) => other[at] === others[0]?.[at]));
        const addresses = exact.map((at) => cellAddress(1 + Math.floor(at / 3), 1 + (at % 3)));
        for (const address of found) expect(addresses).toContain(address);
        determined += exact.length;
        named += found.length;
      }),
      { numRuns: 150, seed: 11 },
    );
    expect(determined).toBeGreaterThan(200);
    expect(named / determined).toBeGreaterThan(0.97);
  });
});

describe('auditTable with a solver', () => {
  test('names just the cells that all tables with the same figures have alike', async () => {
    const solver = await loadLinearSolver();
    const cell = fc.record({ value: fc.integer({ min: 1, max: 3 }), isWithheld: fc.boolean() });
    let named = 0;
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 }), (rows) => {
        const cells = rows.flat();
        const hidden = [...cells.keys()].filter((at) => cells[at]?.isWithheld);
        fc.pre(hidden.some((at) => (cells[at]?.value ?? 0) > 1));
        const table = tableOf(csvWithMargins(rows));
        const {
          open: found,
          narrow,
          unproven,
          belowMinimum,
        } = auditTable(table, {
          minimum: 2,
          zeros: 'shown',
          solver,
        });
        const values = rows.map((row) => row.map(({ value }) => value));
        const small = tablesLike(values.flat(), hidden, linesOf(values), 1);
        const all = tablesLike(values.flat(), hidden, linesOf(values), 7);
        expect(belowMinimum).toBe(small.length > 0);
        const spread = (at: number): number[] => (belowMinimum ? small : all).map((other) => other[at] ?? 0);
        const width = (at: number): number => Math.max(...spread(at)) - Math.min(...spread(at));
        const address = (at: number): string => cellAddress(1 + Math.floor(at / 3), 1 + (at % 3));
        const place = (position: number): string =>
          cellAddress(table.rows[position] ?? 0, table.columns[position] ?? 0);
        expect(found.map(({ position }) => place(position)).sort()).toEqual(
          hidden
            .filter((at) => width(at) === 0)
            .map(address)
            .sort(),
        );
        expect(narrow.map(place).sort()).toEqual(
          hidden
            .filter((at) => !belowMinimum && width(at) === 1 && Math.min(...spread(at)) < 2)
            .map(address)
            .sort(),
        );
        expect(unproven).toEqual([]);
        named += narrow.length + found.length;
      }),
      { numRuns: 60, seed: 5 },
    );
    expect(named).toBeGreaterThan(60);
  });

  test('without one, what is not open is not proven', () => {
    const {
      open: found,
      narrow,
      unproven,
    } = auditTable(tableOf('Ort;m;w;Summe\nNord;.;.;60\nSüd;.;.;80\nOst;90;11;101\nGesamt;150;91;241\n'));
    expect({ found, narrow, unproven: unproven.length }).toEqual({ found: [], narrow: [], unproven: 4 });
  });

  test('settles cells in sums that hold, also where others contradict each other', async () => {
    const solver = await loadLinearSolver();
    const rows = Array.from({ length: 12 }, (_, at) => `R${at};${at + 5};20;${at + 25}`);
    const wrong = ['X;9;20;40', 'Y;.;20;30', 'Z;.;.;34'];
    const table = tableOf(['Ort;m;w;Summe', ...rows, ...wrong].join('\n'));
    const found = auditTable(table, { minimum: 3, zeros: 'shown', solver });
    expect(found.open.map(({ position }) => table.rows[position])).toEqual([14]);
    expect(found.unproven).toEqual([]);
  });
});

function csvWithMargins(rows: readonly (readonly { value: number; isWithheld: boolean }[])[]): string {
  const body = rows.map((row, at) => {
    const sum = row.reduce((all, { value }) => all + value, 0);
    return [`R${at}`, ...row.map(({ value, isWithheld }) => (isWithheld ? '.' : value)), sum].join(';');
  });
  const totals = [0, 1, 2].map((at) => rows.reduce((all, row) => all + (row[at]?.value ?? 0), 0));
  const all = totals.reduce((sum, each) => sum + each, 0);
  return ['Ort;A;B;C;Summe', ...body, ['Gesamt', ...totals, all].join(';')].join('\n');
}

/** The sums of rows and columns, each as the positions it adds up. */
const linesOf = (values: readonly (readonly number[])[]): number[][] => [
  ...values.map((_, row) => [0, 1, 2].map((column) => row * 3 + column)),
  ...[0, 1, 2].map((column) => [0, 1, 2].map((row) => row * 3 + column)),
];

/** Every table that shows the same. */
function tablesLike(values: number[], hidden: number[], lines: number[][], most: number): number[][] {
  const sum = (table: readonly number[], line: readonly number[]): number =>
    line.reduce((all, at) => all + (table[at] ?? 0), 0);
  const aims = lines.map((line) => sum(values, line));
  const found: number[][] = [];
  const table = [...values];
  const fill = (position: number): void => {
    const at = hidden[position];
    if (at === undefined) {
      if (lines.every((line, i) => sum(table, line) === aims[i])) found.push([...table]);
      return;
    }
    for (let value = 1; value <= most; value++) {
      table[at] = value;
      fill(position + 1);
    }
    table[at] = values[at] ?? 0;
  };
  fill(0);
  return found;
}
