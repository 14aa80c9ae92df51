import { type Course, partsOf } from '../disclosure/course.js';
import type { OpenCellFacts } from '../format/sentences/open-cell.js';
import type { TableAuditFacts } from '../format/sentences/table-audit.js';
import type { FileTable } from '../io/published-file.js';
import { cellAddress } from '../io/sheet.js';
import { auditTable, type TableAudit, type TableAuditOptions } from './audit-table.js';
import { labelsOf, openCellFacts } from './cell-place.js';

/** Where a cell is in a file. */
export interface CellPlace {
  /** As spreadsheets name it; empty where the file has no rows and columns. */
  readonly cell: string;
  readonly labels: readonly string[];
}

/** A cell that can be computed, and why. */
export interface OpenPlace extends CellPlace {
  readonly facts: OpenCellFacts;
}

/** What an audit found in a table of a file: places and labels, never a value. Plain data that can be sent elsewhere. */
export interface TableFindings {
  /** Empty for a file without sheets. */
  readonly sheet: string;
  /** What was taken for a total, and of how many parts. */
  readonly totals: readonly { readonly label: string; readonly parts: number }[];
  readonly facts: TableAuditFacts;
  /** In the order of the file, as are the others. */
  readonly open: readonly OpenPlace[];
  readonly narrow: readonly CellPlace[];
  readonly unproven: readonly CellPlace[];
}

/** Attacks the tables of a file one by one. */
export function auditTables(tables: readonly FileTable[], options: TableAuditOptions): TableFindings[] {
  const courses = partsOf(
    options,
    tables.map(({ cube }) => cube.size),
  );
  return tables.map((table, at) =>
    findingsOf(table, auditTable(table, { ...options, ...(courses[at] as Course) }), options.solver !== undefined),
  );
}

function findingsOf(table: FileTable, audit: TableAudit, solver: boolean): TableFindings {
  const { cube, sheet } = table;
  const { withheld, open, narrow, unproven, rule, belowMinimum } = audit;
  const inOrder = inFileOrder(table);
  const place = (position: number): CellPlace => ({
    cell: addressOf(table, position),
    labels: labelsOf(cube, position),
  });
  return {
    sheet,
    totals: cube.dimensions.flatMap(({ categories, sums }) =>
      sums.map(({ total, parts }) => ({ label: categories[total]?.label.de ?? '', parts: parts.length })),
    ),
    facts: {
      withheld,
      open: open.length,
      narrow: narrow.length,
      unproven: unproven.length,
      solver,
      minimum: rule.minimum,
      zerosShown: rule.zeros === 'shown',
      belowMinimum,
    },
    open: [...open]
      .sort((a, b) => inOrder(a.position, b.position))
      .map((cell) => ({ ...place(cell.position), facts: openCellFacts(cube, cell) })),
    narrow: [...narrow].sort(inOrder).map(place),
    unproven: [...unproven].sort(inOrder).map(place),
  };
}

function inFileOrder({ rows, columns }: FileTable): (a: number, b: number) => number {
  const at = (cells: Int32Array, position: number): number => cells[position] as number;
  return (a, b) => at(rows, a) - at(rows, b) || at(columns, a) - at(columns, b);
}

function addressOf({ rows, columns }: FileTable, position: number): string {
  const [row = -1, column = -1] = [rows[position], columns[position]];
  return row < 0 ? '' : cellAddress(row, column);
}
